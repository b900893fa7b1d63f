import type {Paragraph, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {
  findMalformedNumber,
  findNumberFault,
  findTypedNumber,
  isMoveAttempt,
  paragraphId,
  paragraphLabel,
  readMove,
  WITHDRAWN,
  type NumberFault,
  type NumberSeries,
} from '../publications/paragraph';
import {element, type ElementNode} from './element';
import type {Report, Step} from './page';
import {findPin} from './pinnedHeadings';

/** What makes the end of a paragraph's block besides the next number. */
const BREAKS: ReadonlySet<string> = new Set([
  'heading',
  'thematicBreak',
  'containerDirective',
  'portalElement',
]);

/** Blocks that hold words for readers. */
const TEXT: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'table', 'code']);

/** Notes and link targets belong to the page, not to the paragraph they happen to follow. */
const DEFINITIONS: ReadonlySet<string> = new Set(['definition', 'footnoteDefinition']);

/**
 * Makes one addressable block of each numbered paragraph: the paragraph that begins with a typed number
 * and all that follows it up to the next number, heading, rule or box, so that lists and tables stay with
 * their paragraph. Runs after the boxes and the cited tables, which stand by themselves.
 */
export const numberedParagraphs: Step = (tree: Root, page, report) => {
  const {series} = page;
  if (!series) return;
  const children: RootContent[] = [];
  let block: ElementNode | undefined;
  const earlier: string[] = [];
  let section: string | undefined;

  for (const node of tree.children) {
    if (node.type === 'heading') section = sectionNumber(findPin(toString(node)), series);
    if (BREAKS.has(node.type)) block = undefined;
    if (node.type === 'containerDirective' || node.type === 'portalElement')
      reportNumbersInside(node, series, report);

    const start = node.type === 'paragraph' ? leadingText(node) : undefined;
    const typed = start === undefined ? undefined : findTypedNumber(start, series);
    if (node.type === 'paragraph' && typed) {
      const fault = findNumberFault(series, typed.number, section, earlier);
      if (fault) {
        report(
          node,
          `paragraph-${fault}`,
          ...explainFault(fault, typed.number, series, section, earlier.at(-1)),
          typed.number,
        );
      }
      if (!fault) earlier.push(typed.number);
      dropLeadingText(node, typed.length);
      const words = toString(node).trim();
      const withdrawn = words === WITHDRAWN;
      const moved = readMove(words);
      const isGone = withdrawn || moved !== undefined;
      block = element(
        'numbered-paragraph',
        {
          id: paragraphId(series, typed.number),
          dataLabel: paragraphLabel(series, typed.number),
          dataCode: series.code,
          dataNumber: typed.number,
          ...(withdrawn && {dataState: 'withdrawn'}),
          ...(moved && {dataState: 'moved', dataTo: moved.id, dataToLabel: moved.label}),
        },
        isGone ? [] : [node],
        node.position,
      );
      if (!isGone && isMoveAttempt(words)) {
        report(
          node,
          'paragraph-moved',
          `Paragraph ${typed.number} says “${words}”; expected where it went, and nothing else.`,
          'Name the paragraph that holds the text now, with its publication: [moved to HT 12.1.2].',
          words,
        );
      }
      if (!isGone && words === '') {
        report(
          node,
          'paragraph-empty',
          `Paragraph ${typed.number} has no text.`,
          `Write it, or put ${WITHDRAWN} behind the number.`,
          typed.number,
        );
      }
      children.push(block);
      continue;
    }
    const malformed = start === undefined ? undefined : findMalformedNumber(start, series);
    if (malformed !== undefined) {
      report(
        node,
        'paragraph-malformed',
        `Number is “${malformed}”; expected a form like ${exampleNumber(series)} and a space.`,
        'Correct the number, or begin the paragraph with a word.',
        malformed,
      );
    }
    const state = block?.data.hProperties.dataState;
    if (block && state !== undefined && !DEFINITIONS.has(node.type)) {
      report(
        node,
        'paragraph-withdrawn',
        `Paragraph ${block.data.hProperties.dataNumber} is ${state}; text follows it.`,
        'Remove the text, or give it a number of its own.',
        toString(node),
      );
      block = undefined;
    }
    if (block && !DEFINITIONS.has(node.type)) block.children.push(node as ElementNode['children'][number]);
    else {
      // In a case note every sentence can be cited, is recorded, and has its pinpoints checked.
      if (series.kind === 'case' && malformed === undefined && TEXT.has(node.type)) {
        report(
          node,
          'paragraph-unnumbered',
          'Text stands below a heading without a number; every paragraph of a case note has one.',
          `Begin it with its number, a form like ${exampleNumber(series)}.`,
          toString(node),
        );
      }
      children.push(node);
    }
  }
  tree.children = children;
};

/** A box that was not closed takes in all that follows; its paragraphs would lose their numbers without a word. */
function reportNumbersInside(box: RootContent, series: NumberSeries, report: Report): void {
  visit(box, 'paragraph', (node, _index, parent) => {
    if (parent?.type !== 'containerDirective' && parent?.type !== 'portalElement') return;
    const typed = findTypedNumber(leadingText(node) ?? '', series);
    if (!typed) return;
    report(
      node,
      'paragraph-boxed',
      `Number is ${typed.number}; it stands inside a box.`,
      'Close the box above it with :::, or move the paragraph out.',
      typed.number,
    );
  });
}

function leadingText(node: Paragraph): string | undefined {
  const [first] = node.children;
  return first?.type === 'text' ? first.value : undefined;
}

function dropLeadingText(node: Paragraph, length: number): void {
  const [first] = node.children;
  if (first?.type !== 'text') return;
  first.value = first.value.slice(length);
  if (first.value === '') node.children.shift();
}

/** `11.2` of the pin `HT-11.2`; undefined for pins of another kind. */
function sectionNumber(pin: string | undefined, series: NumberSeries): string | undefined {
  return pin === undefined ? undefined : new RegExp(`^${series.code}-(\\d+\\.\\d+)$`).exec(pin)?.[1];
}

function exampleNumber(series: NumberSeries): string {
  return series.kind === 'chapter' ? `${series.chapter}.2.3` : '[7]';
}

function explainFault(
  fault: NumberFault,
  number: string,
  series: NumberSeries,
  section: string | undefined,
  previous: string | undefined,
): [message: string, hint: string] {
  switch (fault) {
    case 'foreign-chapter':
      return [
        `Number is ${number}; this is chapter ${series.kind === 'chapter' ? series.chapter : ''} of ${series.code}.`,
        'Correct the number, or move the paragraph to its chapter.',
      ];
    case 'foreign-section':
      return [
        `Number is ${number}; it stands under section ${section}.`,
        'Correct the number, or move the paragraph to its section.',
      ];
    case 'repeated':
      return [
        `Number is ${number}; it stands on this page already.`,
        `A number is never used twice: add a letter (${number}a) or take the next free one.`,
      ];
    case 'falling':
      return [
        `Number is ${number}; it comes after ${previous}.`,
        `Numbers rise down the page: put it in its place, or give it a number after ${previous}.`,
      ];
  }
}
