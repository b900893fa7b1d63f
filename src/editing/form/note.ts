/** The text below the front matter, as a form shows it. */
import {CASE_SECTIONS} from '../../cases/schema';
import {
  compareNumbers,
  findMalformedNumber,
  findTypedNumber,
  type NumberSeries,
} from '../../publications/paragraph';

/** Texts of the sections of a case note, in the order of the page. */
export type SectionTexts = readonly string[];

/** The body of a file: the sections of a note, or one text (news, and a note that is not in its five sections). */
export type Body =
  {readonly kind: 'sections'; readonly texts: SectionTexts} | {readonly kind: 'text'; readonly text: string};

const headingOf = ({anchor, heading}: (typeof CASE_SECTIONS)[number]): string => `## ${heading} {#${anchor}}`;

/** A note without a word in it yet. */
export const EMPTY_NOTE: Body = {kind: 'sections', texts: CASE_SECTIONS.map(() => '')};

/** Cuts the body of a case at its headings; one text where they are not the five, in their order. */
export function splitNote(body: string): Body {
  const pieces = body.split(/^(##? .*)$/m).map((piece) => piece.trim());
  const [before, ...rest] = pieces;
  const headings = rest.filter((_, index) => index % 2 === 0);
  const expected = CASE_SECTIONS.map(headingOf);
  if (before !== '' || headings.join('\n') !== expected.join('\n')) return {kind: 'text', text: body.trim()};
  return {kind: 'sections', texts: rest.filter((_, index) => index % 2 === 1)};
}

/** The body as it stands in a file: sections under their headings, a blank line between all blocks. */
export function joinBody(body: Body): string {
  if (body.kind === 'text') return `${body.text.trim()}\n`;
  return CASE_SECTIONS.map((section, index) => {
    const text = body.texts[index]?.trim() ?? '';
    return text === '' ? `${headingOf(section)}\n` : `${headingOf(section)}\n\n${text}\n`;
  }).join('\n');
}

/** Blocks that belong to the paragraph above them: lists, quotations, tables, boxes, indented lines. */
const BELONGS_ABOVE = /^(?:[-*+] |\d+[.)] |>|\||:::|<|#|\s|Table: )/;

const SERIES: NumberSeries = {kind: 'case', code: 'JP', caseId: ''};

/**
 * Puts a number in front of every paragraph that has none. Numbers that stand there stay: the next one where it is
 * free, else the one above with a letter, as a statute does. What looks like a mistyped number is left to the checks.
 */
export function numberParagraphs(texts: SectionTexts): SectionTexts {
  const sections = texts.map((text) => text.trim().split(/\n(?:[ \t]*\n)+/));
  const typed = sections.flat().map((block) => findTypedNumber(block, SERIES)?.number);
  let place = -1;
  let last = '0';
  return sections.map((blocks) =>
    blocks
      .map((block) => {
        place += 1;
        const number = typed[place];
        if (number !== undefined) {
          last = number;
          return block;
        }
        if (block === '' || BELONGS_ABOVE.test(block) || findMalformedNumber(block, SERIES)) return block;
        last = numberBetween(
          last,
          typed.slice(place + 1).find((next) => next !== undefined),
        );
        return `[${last}] ${block}`;
      })
      .join('\n\n'),
  );
}

/** The number for a paragraph between two: 8 behind 7, or 7a where 8 is taken. */
function numberBetween(above: string, below: string | undefined): string {
  const next = String(Number.parseInt(above, 10) + 1);
  if (below === undefined || compareNumbers(next, below) < 0) return next;
  const letter = /[a-z]$/.exec(above)?.[0];
  return letter === undefined
    ? `${above}a`
    : `${above.slice(0, -1)}${String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}
