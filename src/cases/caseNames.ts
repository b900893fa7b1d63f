/** What a case is called and numbered by, so that its mentions in other texts can be found. */
import type {CaseRecord} from './schema';

type Named = Pick<CaseRecord, 'title' | 'shortTitle' | 'citation' | 'docket' | 'ecli' | 'url'>;

/** Names with fewer letters and digits stand for too much else to be looked for. */
const SHORTEST_NAME = 3;

/** Report and neutral citations within a whole one: `(2006) 43 EHRR 16`, `[2011] EWCA Crim 1691`. */
const REPORT = /[[(](?:19|20)\d{2}[\])] (?:\d+ )?[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*| R)* \d+/g;

/**
 * The names and numbers of a case, the longest first, each once: title with and without what stands in brackets
 * behind it, short title, citation and the reports in it, docket numbers, ECLI, address of the decision.
 */
export function caseNames({title, shortTitle, citation, docket, ecli, url}: Named): string[] {
  const beforeNumber = citation.replace(/ App nos? .*$/, '');
  const names = [
    title,
    title.replace(/ (?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[GC\])$/, ''),
    shortTitle,
    citation,
    ...(beforeNumber === citation ? [] : [beforeNumber]),
    ...(citation.match(REPORT) ?? []),
    ...docket,
    ecli,
    ecli?.replace(/^ECLI:/, ''),
    ecli?.replaceAll(':', '-'),
    url,
  ];
  return [...new Set(names.filter((name): name is string => name !== undefined))]
    .filter((name) => !isTooShort(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** The short title where it is too short to be looked for: `BV` is a company in every Dutch text. */
export function tooShortName({title, shortTitle}: Pick<Named, 'title' | 'shortTitle'>): string | undefined {
  return [shortTitle, title].find((name) => name !== undefined && isTooShort(name));
}

function isTooShort(name: string): boolean {
  return name.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST_NAME;
}

/** The names of a case that no other case has too. */
export function ownNames(record: Named, others: Iterable<Named>): string[] {
  const foreign = new Set([...others].flatMap((other) => caseNames(other).map(plain)));
  return caseNames(record).filter((name) => !foreign.has(plain(name)));
}

function plain(name: string): string {
  return name
    .replace(/\bthe /g, '')
    .replace(/[.\s]/g, '')
    .toLowerCase();
}

/**
 * A pattern that finds names in a text, whole, also where they are written without full stops (`S.M. v. Croatia`,
 * `SM v Croatia`), without “the”, across a line or with straight quotation marks. Undefined for no names.
 */
export function namesPattern(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function patternOf(name: string): string {
  return [...name.matchAll(/\bthe (?=\p{L})|\s+|[\s\S]/gu)]
    .map(([part]) => {
      if (part === 'the ') return '(?:the\\s+)?';
      if (/^\s+$/.test(part)) return '\\s+';
      if (part === '.') return '\\.?';
      if (/[’'‘]/.test(part)) return "[’'‘]";
      if (/[–-]/.test(part)) return '[–-]';
      return part.replace(/[\\^$*+?()[\]{}|/]/g, '\\$&');
    })
    .join('');
}

/**
 * A pattern that finds the id of a case, also with the number of a paragraph behind it (`a-v-france-7`), and not
 * within a longer id.
 *
 * @param others Ids of other cases.
 */
export function caseIdPattern(id: string, others: Iterable<string>): RegExp {
  const longer = [...others]
    .filter((other) => other.startsWith(`${id}-`))
    .map((other) => other.slice(id.length + 1));
  const not = longer.length === 0 ? '' : `(?!-(?:${longer.join('|')})(?![a-z0-9]))`;
  return new RegExp(`(?<![a-z0-9])(?<![a-z0-9]-)${id}${not}(?![a-z0-9]|-[a-z])`, 'gu');
}
