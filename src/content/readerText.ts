/** What a reader reads of a numbered paragraph or row, as plain text: words, list items, cells, sources. */
import type {List, Nodes, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

import type {CitationMark} from '../citations/certainty';
import {CitationSyntaxError, findCitations, parseCitation} from '../citations/citation';
import type {NumberSeries} from '../publications/paragraph';
import {readUnits} from './pageFile';
import type {CaseFile, ChapterFile, EditionContent} from './portal';

/** As the pages say it beside the letter. */
const CERTAINTY_WORDS: Readonly<Record<CitationMark, string>> = {
  C: 'C, read in the source',
  E: 'E, not checked against the source',
  K: 'K, not checked against the source',
  practice: 'Practice',
  withdrawn: 'a source that was withdrawn from this portal',
};

const BULLET = '• ';
const CELL = ' | ';

/**
 * The numbered units of a page by id. Blocks stand on lines of their own, list items behind a bullet or their
 * number, cells between bars, and a citation as `[Directive 2012/29/EU, art. 20; C, read in the source; its note]`.
 * A paragraph that is withdrawn has no text.
 */
export function readerTexts(file: CaseFile | ChapterFile, content: EditionContent): Map<string, string> {
  const series: NumberSeries =
    'code' in file
      ? {kind: 'chapter', code: file.code, chapter: file.record.chapter}
      : {kind: 'case', code: 'JP', caseId: file.record.id};
  const {tree} = readUnits(file.source, {file: file.file, series});
  const texts = new Map<string, string>();
  visit(tree, 'portalElement', (node) => {
    const {hName, hProperties} = node.data;
    if (hName !== 'numbered-paragraph' && hName !== 'cited-row') return;
    const lines =
      hName === 'cited-row' ? [node.children.map(lineOf).join(CELL)] : node.children.flatMap(linesOf);
    texts.set(hProperties.id ?? '', lines.map((line) => withCitations(line, content)).join('\n'));
  });
  return texts;
}

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item, index) => itemLines(node, index, item.children.flatMap(linesOf)));
    case 'table':
      return rowLines(node);
    case 'code':
      return node.value.split('\n');
    default:
      return isBlock(node) && 'children' in node
        ? node.children.flatMap(linesOf)
        : [lineOf(node)].filter((line) => line !== '');
  }
}

function itemLines(
  {ordered, start}: List,
  index: number,
  [first = '', ...rest]: readonly string[],
): string[] {
  const mark = ordered ? `${(start ?? 1) + index}. ` : BULLET;
  return [`${mark}${first}`, ...rest];
}

function rowLines({children: rows}: Table): string[] {
  return rows.map(({children: cells}) => cells.map(lineOf).join(CELL));
}

function isBlock({type}: Nodes): boolean {
  return type === 'blockquote' || type === 'listItem' || type === 'portalElement';
}

/** Words of a line. A typed line break is white space, as it is to a reader. */
function lineOf(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : toString(node);
}

function withCitations(line: string, content: EditionContent): string {
  return findCitations(line).reduceRight(
    (words, {start, end, text}) => words.slice(0, start) + citationText(text, content) + words.slice(end),
    line,
  );
}

/** A citation that cannot be read, or leads nowhere, is the gate’s to report; it stays as typed. */
function citationText(typed: string, {sources, cases}: EditionContent): string {
  try {
    const {key, locator, certainty, note} = parseCitation(typed);
    const record = cases.get(key)?.record;
    const label = sources.get(key)?.short ?? record?.shortTitle ?? record?.title ?? key;
    const place =
      certainty === 'practice' || certainty === 'withdrawn'
        ? undefined
        : [label, locator].filter(Boolean).join(', ');
    return `[${[place, CERTAINTY_WORDS[certainty], note].filter(Boolean).join('; ')}]`;
  } catch (error) {
    if (error instanceof CitationSyntaxError) return typed;
    throw error;
  }
}
