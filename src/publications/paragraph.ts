/**
 * Numbers of paragraphs, as in a statute: typed by the author, never reused, never changed in meaning.
 *
 * Three series exist: `11.2.3` or `11.2.3a` in a chapter, `[7]` in the note on a case, and `C.4` (an annex)
 * or `18.T.4` (a chapter) for a row of a table that is cited. Their ids are `HT-11.2.3`,
 * `JP-siliadin-v-france-7`, `HT-C.4` and `JD-18.T.4`.
 */

/** What numbers a page may hold: those of one chapter, or those of one case. */
export type NumberSeries =
  | {readonly kind: 'chapter'; readonly code: string; readonly chapter: number}
  | {readonly kind: 'case'; readonly code: string; readonly caseId: string};

/** A typed number at the start of a paragraph. */
export interface TypedNumber {
  /** As typed, without brackets: `11.2.3a` or `7`. */
  readonly number: string;
  /** UTF-16 code units of the number and the white space behind it. */
  readonly length: number;
}

// No zero in front: 11.2.3 and 11.2.03 would be two names of one place.
const CHAPTER_NUMBER = /^((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}[a-z]?)(?:[ \t\n]+|$)/;
const CASE_NUMBER = /^\[((?:0|[1-9]\d*)[a-z]?)\](?:[ \t\n]+|$)/;
/** Something that was meant as a number of the series and is none: `11.2 Text`, `11.2.3.4 Text`, `11.2.3) Text`. */
const NEARLY_CHAPTER_NUMBER = /^\d+(?:\.\d+)+[a-z]*[.):]?(?=\s|$)/i;
const NEARLY_CASE_NUMBER = /^(?:\[\s*\d+[^\]]*\]|\[\d+[^\]]*$|\d+\])/;

/** Whether an id is that of a numbered paragraph of a chapter, and not of a row or of a note on a case. */
export function isChapterParagraph(id: string): boolean {
  return /^[A-Z]+-\d+\.\d+\.\d+[a-z]?$/.test(id);
}

/** Reads the number at the start of a paragraph; undefined when it starts with none. */
export function findTypedNumber(text: string, series: NumberSeries): TypedNumber | undefined {
  const match = (series.kind === 'chapter' ? CHAPTER_NUMBER : CASE_NUMBER).exec(text);
  return match?.[1] === undefined ? undefined : {number: match[1], length: match[0].length};
}

/** The start of a paragraph that looks like a number of the series but is not one; undefined when it does not. */
export function findMalformedNumber(text: string, series: NumberSeries): string | undefined {
  if (findTypedNumber(text, series)) return undefined;
  return (series.kind === 'chapter' ? NEARLY_CHAPTER_NUMBER : NEARLY_CASE_NUMBER).exec(text)?.[0];
}

/** The lasting id of a paragraph, the same in every edition and language. */
export function paragraphId(series: NumberSeries, number: string): string {
  return series.kind === 'chapter' ? `${series.code}-${number}` : `${series.code}-${series.caseId}-${number}`;
}

/** The paragraph as people cite it: `HT 11.2.3`, `JP siliadin-v-france [7]`. */
export function paragraphLabel(series: NumberSeries, number: string): string {
  return series.kind === 'chapter'
    ? `${series.code} ${number}`
    : `${series.code} ${series.caseId} [${number}]`;
}

/**
 * Order of two numbers of one series: below 0 when `a` comes first. `11.2.3a` follows `11.2.3` and
 * precedes `11.2.4`, so that a paragraph can be put between two others.
 */
export function compareNumbers(a: string, b: string): number {
  const partsOf = (number: string): readonly (number | string)[] =>
    number.split('.').flatMap((part) => [Number.parseInt(part, 10), part.replace(/^\d+/, '')]);
  const left = partsOf(a);
  const right = partsOf(b);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const x = left[i] ?? '';
    const y = right[i] ?? '';
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** What is wrong with a number, given the one before it on the page. */
export type NumberFault = 'foreign-chapter' | 'foreign-section' | 'repeated' | 'falling';

/**
 * The fault of a number in its place, or undefined.
 *
 * @param section The heading's number above it, like `11.2`; undefined above the first numbered heading.
 * @param earlier The numbers before it on the page, in order.
 */
export function findNumberFault(
  series: NumberSeries,
  number: string,
  section: string | undefined,
  earlier: readonly string[],
): NumberFault | undefined {
  if (series.kind === 'chapter') {
    if (!number.startsWith(`${series.chapter}.`)) return 'foreign-chapter';
    if (section !== undefined && !number.startsWith(`${section}.`)) return 'foreign-section';
  }
  if (earlier.includes(number)) return 'repeated';
  const previous = earlier.at(-1);
  return previous !== undefined && compareNumbers(previous, number) > 0 ? 'falling' : undefined;
}

/** The text that marks a paragraph taken out; its number stays. */
export const WITHDRAWN = '[withdrawn]';

/** A place that a number stands for, as it is named in a text. */
export interface NamedPlace {
  /** `HT-12.1.2`, `JP-siliadin-v-france-7`. */
  readonly id: string;
  /** `HT 12.1.2`, `JP siliadin-v-france [7]`. */
  readonly label: string;
}

const MOVED =
  /^\[moved to (?:([A-Z]{2})[ \u00a0]((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}[a-z]?|(?:\d+\.)?[A-Z]\.\d+[a-z]?)|JP[ \u00a0]([a-z0-9-]+) \[((?:0|[1-9]\d*)[a-z]?)\])\]$/;

/**
 * Reads the text that marks a paragraph whose words now stand under another number: `[moved to HT 12.1.2]`,
 * `[moved to JP siliadin-v-france [7]]`. Undefined for any other text.
 */
export function readMove(text: string): NamedPlace | undefined {
  const [, code, number, caseId, inCase] = MOVED.exec(text) ?? [];
  if (code !== undefined && number !== undefined)
    return {id: `${code}-${number}`, label: `${code} ${number}`};
  if (caseId === undefined || inCase === undefined) return undefined;
  const series = {kind: 'case', code: 'JP', caseId} as const;
  return {id: paragraphId(series, inCase), label: paragraphLabel(series, inCase)};
}

/** Whether a text was meant to say where a paragraph went, also when it cannot be read. */
export function isMoveAttempt(text: string): boolean {
  return /^\[moved\b/i.test(text);
}
