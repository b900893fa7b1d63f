/** Names and numbers of cases, in the ways in which people write them. */
import type {CaseRecord} from '../../../cases/schema';
import type {PhraseEntry} from '../../core/format/phrases';
import {nameKey} from '../../core/normalise';
import {nameEntry, numberEntry, refsOf, type SectionRefs} from './phrase';
import {STATE_NAMES} from './stateNames';

export function* casePhrases(records: Iterable<CaseRecord>, refs: SectionRefs): Generator<PhraseEntry> {
  for (const record of records) {
    const targets = refsOf(refs, [`JP-${record.id}`]);
    for (const name of namesOf(record)) yield* nameEntry(name, targets);
    for (const number of numbersOf(record))
      yield* isUnmistakable(number) ? numberEntry(number, targets) : nameEntry(number, targets);
  }
}

/** Letters with full stops between them, `S.M.` */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** What people call a case. Double ones and those in other spellings are left to the caller’s keys. */
export function namesOf({title, shortTitle, respondents}: CaseRecord): string[] {
  const names = new Set<string>();
  // “R v N; R v LE”: two cases decided together.
  const parts = title.split('; ');
  for (const part of parts.every((each) => each.includes(' v ')) ? parts : [title]) {
    const bare = part.replace(/[[(][^\])]*[\])]/g, ' ').trim();
    names.add(part);
    names.add(bare);
    for (const name of partyNames(bare, respondents)) names.add(name);
  }
  if (shortTitle !== undefined) {
    names.add(shortTitle);
    // “Court of Appeal of Târgu Mureș, Țăndărei”: a name behind a comma, not a word like “cook”.
    const nickname = /, (\p{Lu}\p{L}+)$/u.exec(shortTitle)?.[1];
    if (nickname !== undefined) names.add(nickname);
  }
  // “M.N. (EncroChat)”
  const bracketed = /\((\p{Lu}\p{L}+)\)$/u.exec(title)?.[1];
  if (bracketed !== undefined) names.add(bracketed);
  // “S. M. v. Croatia”
  for (const name of [...names]) names.add(name.replace(/(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\.)/gu, ' '));
  return [...names];
}

/** Ways of naming a case by its parties. */
function* partyNames(title: string, respondents: readonly string[]): Generator<string> {
  const match = /^(.+?) v\.? (.+)$/.exec(title);
  if (!match) {
    // “Gambino and Hyka”
    if (/^\p{Lu}\p{Ll}+ and \p{Lu}/u.test(title)) yield* leadingNames(title);
    return;
  }
  const [, first = '', second = ''] = match;
  if (first === 'R') {
    if (/^\p{Lu}\p{Ll}{2,}/u.test(second)) yield withoutOthers(second);
    yield `R v ${withoutOthers(second)}`;
    return;
  }
  if (respondents.length === 0) return;
  const applicants = withoutOthers(first);
  const names = [applicants, ...leadingNames(applicants)];
  const states = [...statesOf(second, respondents)];
  for (const name of names) {
    // Single letters are no name: X, Y, J.
    if (nameKey(name).length > 1) yield name;
    for (const state of states) yield `${name} v ${state}`;
  }
}

function withoutOthers(parties: string): string {
  return parties.replace(/ and others$/i, '');
}

/** “Al-Khawaja” of “Al-Khawaja and Tahery”; not initials, which are as much another case’s. */
function leadingNames(applicants: string): string[] {
  const [name = '', ...others] = applicants.split(' and ');
  return others.length > 0 && !INITIALS.test(name) ? [name] : [];
}

/** The States as the title names them, and as people do; each, and all together. */
function* statesOf(inTitle: string, respondents: readonly string[]): Generator<string> {
  yield inTitle;
  for (const language of ['en', 'fr'] as const) {
    const names = respondents.map((code) => STATE_NAMES[code]?.[language] ?? []);
    for (const list of names) yield* list;
    if (names.length > 1) yield names.map(([name = '']) => name).join(language === 'fr' ? ' et ' : ' and ');
  }
}

/** Numbers by which a case is cited: of the court, of its reports, European and neutral ones. */
export function numbersOf({docket, ecli, citation}: CaseRecord): string[] {
  const numbers = new Set<string>();
  for (const typed of docket) {
    // “cassation appeal 10484/2017 P”
    const number = typed.replace(/^[a-z ]+(?=\d)/, '');
    numbers.add(number);
    // The letters behind are of the registry: 201002998 A3, 19/04804 P.
    numbers.add(number.replace(/^(\d[\d/]{5,}) [A-Z]\d?$/, '$1'));
    if (/^\d\d-\d\d\.\d{3}$/.test(number)) numbers.add(number.replace('.', ''));
    if (/^C-\d+\/\d\d$/.test(number)) numbers.add(number.slice(2));
  }
  const eclis = citation.match(/ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+/g) ?? [];
  for (const identifier of ecli === undefined ? eclis : [ecli, ...eclis]) {
    numbers.add(identifier);
    // Dutch lawyers write HR:2018:1945.
    numbers.add(identifier.split(':').slice(2).join(':'));
    // Before 2013 the last part was a number of its own: LJN BI7097.
    const [ljn] = /(?<=^ECLI:NL:.*:)[A-Z]{2}\d{4}$/.exec(identifier) ?? [];
    if (ljn !== undefined) numbers.add(ljn);
  }
  for (const [report] of citation.matchAll(/\[\d{4}\] (?:\d+ )?[A-Z][\w ]*? \d+(?=,|$)/g)) {
    numbers.add(report);
    numbers.add(report.replace(/^\[\d{4}\] (?=EWCA|IEHC)/, ''));
  }
  for (const [judgment] of citation.matchAll(/STS \d+\/\d{4}/g)) numbers.add(judgment);
  return [...numbers];
}

/**
 * Whether a number can mean nothing else. `144/2018` is a judgment of one court, and a law of many States;
 * `66/21` is half of a number.
 */
function isUnmistakable(number: string): boolean {
  return !/^(?:\d{1,4}\/\d{4}|\d{1,3}\/\d{2})$/.test(number) && /\d.*\d.*\d/.test(number);
}
