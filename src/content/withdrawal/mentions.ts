/** Takes every mention of a case out of a text: citations, references to its note, links to it, its names. */
import {caseIdPattern, caseNames, namesPattern, ownNames} from '../../cases/caseNames';
import type {CaseRecord} from '../../cases/schema';
import {findCitations} from '../../citations/citation';
import {WITHDRAWN} from '../../publications/paragraph';

const WITHDRAWN_CITATION = '[@withdrawn]';

export interface Mentions {
  /** Whether a text holds one. */
  readonly isIn: (text: string) => boolean;
  /** Whether words of a list hold one, in capitals or not. */
  readonly isNamedBy: (words: string) => boolean;
  /** The text without them. */
  readonly remove: (text: string) => string;
}

/**
 * @param record The case; of several editions the newest.
 * @param others All other cases: what one of them is called too is let be, and so is what stands in a longer name of it.
 */
export function mentionsOf(record: CaseRecord, others: readonly CaseRecord[]): Mentions {
  const {id} = record;
  const names = ownNames(record, others);
  const own = namesPattern(names);
  const byId = caseIdPattern(
    id,
    others.map((other) => other.id),
  );
  const short = emphasisedNames(record, others);
  const emphasised = new RegExp(
    `(?<=\\*)(?:${short.map((name) => escape(name).replaceAll('\\.', '\\.?')).join('|')})(?=\\*)`,
    'g',
  );
  // Most texts hold none of these words, and are not read by the slower patterns.
  const words = [id, ...names.map(longestWord)];
  const isIn = (text: string): boolean =>
    (words.some((word) => text.includes(word)) &&
      (has(byId, text) || (own !== undefined && has(own, text)))) ||
    (short.length > 0 && has(emphasised, text));
  /** Longer names of other cases that hold one of ours. */
  const longer = [...new Set(others.flatMap(caseNames))].filter(
    (name) => own !== undefined && has(own, name),
  );
  const all = namesPattern([...names, ...longer].sort((a, b) => b.length - a.length));
  const isOther = namesPattern(longer);
  const ownAddress = record.url !== undefined && names.includes(record.url) ? `|${escape(record.url)}` : '';
  const links = new RegExp(`\\[([^\\]\\n]*)\\]\\((?:[^)\\s]*${byId.source}[^)\\s]*${ownAddress})\\)`, 'gu');
  const dated = datePattern(record.date);
  const moved = new RegExp(`\\[moved to JP[ \\u00a0]${id} \\[\\d+[a-z]?\\]\\]`, 'g');
  const references = new RegExp(
    `(?:\\bJP[ \\u00a0-])?${byId.source}(?:-\\d+[a-z]?)?(?:[ \\u00a0]\\[\\d+[a-z]?\\](?:(?:,|,? and|[–-]|,? to)[ \\u00a0]?\\[\\d+[a-z]?\\])*)?`,
    'gu',
  );
  const anyCase = own && new RegExp(own.source, 'giu');
  return {
    isIn,
    isNamedBy: (typed) => isIn(typed) || (anyCase !== undefined && has(anyCase, typed)),
    remove(text) {
      if (!isIn(text)) return text;
      let now = removeCitations(text, new Set([id]));
      now = now.replace(moved, WITHDRAWN).replace(links, '$1').replace(references, WITHDRAWN);
      if (all) now = now.replace(all, (name) => (isOther && isWhole(isOther, name) ? name : WITHDRAWN));
      if (short.length > 0) now = now.replace(emphasised, WITHDRAWN);
      now = now.replace(dated, '$1');
      return now.replace(/\[withdrawn\](?:(?: |, | \()\[withdrawn\]\)?)+/g, (run) =>
        run.includes('(') && !run.endsWith(')') ? run : WITHDRAWN,
      );
    },
  };
}

/**
 * Makes a finder of the names and numbers of a case, which leaves out what stands in a longer name of another.
 *
 * @returns Where the first begins, in UTF-16 code units; -1 where there is none.
 */
export function nameFinder(record: CaseRecord, others: readonly CaseRecord[]): (text: string) => number {
  const names = ownNames(record, others);
  const own = namesPattern(names);
  if (!own) return () => -1;
  const words = names.map(longestWord);
  const longer = [...new Set(others.flatMap(caseNames))].filter((name) => has(own, name));
  const all = namesPattern([...names, ...longer].sort((a, b) => b.length - a.length))!;
  const isOther = namesPattern(longer);
  return (text) => {
    if (!words.some((word) => text.includes(word))) return -1;
    for (const {0: name, index} of text.matchAll(all)) if (!isOther || !isWhole(isOther, name)) return index;
    return -1;
  };
}

/** A text in which citations with these keys say that their source was withdrawn; once where several stood together. */
export function removeCitations(text: string, keys: ReadonlySet<string>): string {
  const spans = findCitations(text).filter((span) =>
    keys.has(/^\[@\s*([a-z0-9-]+)/.exec(span.text)?.[1] ?? ''),
  );
  if (spans.length === 0) return text;
  const marked = spans.reduceRight(
    (now, {start, end}) => now.slice(0, start) + WITHDRAWN_CITATION + now.slice(end),
    text,
  );
  // Within one run of citations.
  return marked.replace(/\[@[^\]]*\](?:\s*\[@[^\]]*\])+/g, (run) => {
    const first = run.indexOf(WITHDRAWN_CITATION);
    if (first < 0) return run;
    const upTo = first + WITHDRAWN_CITATION.length;
    return run.slice(0, upTo) + run.slice(upTo).replace(/\s*\[@withdrawn\]/g, '');
  });
}

/** What a case is called for short, in italics: *T.V.*, *BV*; not where another case has the same first party. */
function emphasisedNames(record: CaseRecord, others: readonly CaseRecord[]): string[] {
  const namesOf = ({title, shortTitle}: CaseRecord): string[] => [
    title.replace(/ v\.? .*$/, ''),
    ...(shortTitle === undefined ? [] : [shortTitle]),
  ];
  const foreign = new Set(others.flatMap(namesOf));
  return [...new Set(namesOf(record))].filter((name) => !foreign.has(name));
}

/** The day or the year of the decision behind a name that went: `[withdrawn], 7 January 2010`, `[withdrawn] (2010)`. */
function datePattern(date: string): RegExp {
  const [year = '', month, day] = date.split('-');
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const whole = month && day ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : year;
  return new RegExp(`(\\[withdrawn\\]\\*?)(?:,? (?:of )?${whole}| \\((?:${whole}|${year})\\))`, 'g');
}

function longestWord(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function isWhole(pattern: RegExp, text: string): boolean {
  return [...text.matchAll(pattern)].some(([found]) => found === text);
}

function escape(text: string): string {
  return text.replace(/[\\^$*+?.()[\]{}|/]/g, '\\$&');
}
