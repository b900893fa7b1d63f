/** Decisions by their names, in the styles of six countries: `Rantsev v. Cyprus and Russia`, `Rantsev p. Cyprowi i Rosji`. */
import type {IndexedCase} from '../citationIndex';
import {foundCase} from './caseNumbers';
import type {Found} from './finding';
import type {Lookup} from './lookup';
import {nameKey} from './nameKey';
import {plainText} from './plainText';
import {readState} from './stateNames';
import {AND} from './words';

const VERSUS = String.raw`(?:v\.?|vs\.?|c\.|c/|contre|contra|impotriva|p\.|przeciwko|przeciw|t\.|tegen)`;
const AGAINST = new RegExp(
  String.raw`(?<=\S)(?:\s{1,3}${VERSUS}\s{1,3}|\s?/\s?|\s[–-]\s)(?=\p{Ll}|l'|\p{Lu})`,
  'gu',
);
const AND_STATE = new RegExp(String.raw`\s{1,3}${AND}(?=\s)|\s?,(?=\s)`, 'iuy');
const IS_WORD = new RegExp(String.raw`\s${VERSUS}\s`, 'u');

const LONGEST_NAME = 120;
const MOST_WORDS = 10;
const PARTICLE = /^(?:and|et|si|en|i|y|e|u|&|de|van|der|den|von|di|da|dos|del|la|al|el|ben)$/;
const FAMILY_PARTICLE = /^(?:van|der|den|von|ten|ter)$/i;
const OTHERS = /^(?:others?|autres?|altii|alt[ie]|altele|inni|inne|andere?n?|otros|otras)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'-]*|\p{Lu}\.?)$/u;
/** Words that stand before the name of a case and begin with a capital. */
const BEFORE_NAME =
  /^(?:in|the|see|cf|also|case|cases|compare|judgment|application|app|court|as|since|under|after|later|vezi|cauza|cauzei|hotararea|hotararii|in cauza|curtea|si|voir|affaire|arret|dans|cour|selon|zie|zaak|arrest|hof|het|de|zob|sprawa|sprawie|wyrok|wyroku|wyrokiem|trybunal|vease|asunto|caso|sentencia|tribunal|ver|en|el|la|w|por|ehrm|ecthr|cedh|cedo|tedh|etpc|echr|ctedo|ctedh)$/i;

/** `X v. State`, with a known case or without. */
export function findNamesByState(text: string, lookup: Lookup): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(AGAINST)) {
    const states = readStates(text, match.index + match[0].length);
    if (!states) continue;
    const words = wordsBefore(text, match.index);
    const known = knownAmong(lookup, text, words, match.index, states.codes);
    if (known) {
      found.push(foundCase(lookup, known.start, states.end, known.record));
    } else if (IS_WORD.test(match[0])) {
      const start = startOfName(words);
      const isState = start !== undefined && readState(text, start)?.end === match.index;
      if (start !== undefined && !isState) found.push(foundCase(lookup, start, states.end, undefined));
    }
  }
  return found;
}

function readStates(text: string, from: number): {codes: string[]; end: number} | undefined {
  const first = readState(text, from);
  if (!first) return undefined;
  const codes = [first.code];
  let {end} = first;
  for (;;) {
    AND_STATE.lastIndex = end;
    const next = AND_STATE.test(text) ? readState(text, AND_STATE.lastIndex) : undefined;
    if (!next) return {codes, end};
    codes.push(next.code);
    end = next.end;
  }
}

interface Word {
  readonly start: number;
  readonly text: string;
}

/** The words of a name that ends at a place, the last first. */
function wordsBefore(text: string, end: number): Word[] {
  const words: Word[] = [];
  const from = Math.max(0, end - LONGEST_NAME);
  const parts = [...text.slice(from, end).matchAll(/[^\s]+/g)].reverse();
  for (const {0: typed, index} of parts) {
    if (words.length >= MOST_WORDS) break;
    const opened = /^[[("'*_„“«]+/.exec(typed)?.[0].length ?? 0;
    const word = typed.slice(opened);
    const bare = word.replace(/[,*_”“"»]+$/, '');
    const endsHere = words.length > 0 && /[;:!?)\]]$|\p{Ll}{2}\.$/u.test(word);
    if (endsHere || !(NAME_WORD.test(bare) || PARTICLE.test(bare) || OTHERS.test(bare))) break;
    words.push({start: from + index + opened, text: bare});
    if (opened > 0) break;
  }
  return words;
}

/** The longest run of words that is the name of an applicant against these States. */
function knownAmong(
  {byApplicant}: Lookup,
  text: string,
  words: readonly Word[],
  end: number,
  states: readonly string[],
): {record: IndexedCase; start: number} | undefined {
  for (const {start} of [...words].reverse()) {
    const record = byApplicant
      .get(nameKey(text.slice(start, end).replace(/[*_”“"»]/g, '')))
      ?.find(({respondents}) => states.some((state) => respondents.includes(state)));
    if (record) return {record, start};
  }
  return undefined;
}

function startOfName(words: readonly Word[]): number | undefined {
  const inOrder = [...words].reverse();
  let first = inOrder.findIndex(({text}) => /^\p{Lu}/u.test(text) && !BEFORE_NAME.test(text));
  if (first === -1) return undefined;
  while (first > 0 && FAMILY_PARTICLE.test(inOrder[first - 1]!.text)) first -= 1;
  return inOrder[first]!.start;
}

const R_AGAINST = /(?<![\p{L}\d.])R\.?\s{1,2}v\.?\s{1,2}(?=\p{Lu})[\p{L}'-]{1,30}(?:\(\p{L}\))?/gu;

const CAPITAL_WORD = /(?<![\p{L}\d.])\p{Lu}[\p{L}'-]*/gu;

/** Names without a State: `R v Connors`, `Gueye and Salmerón Sánchez`, `Gavanozov II`. */
export function findWholeNames(text: string, lookup: Lookup): Found[] {
  const {byFirstWord, byKey, byDefendant} = wholeNamesOf(lookup);
  const found: Found[] = [];
  for (const {0: word, index} of text.matchAll(CAPITAL_WORD)) {
    const pattern = byFirstWord.get(word);
    if (!pattern) continue;
    pattern.lastIndex = index;
    const name = pattern.exec(text)?.[0];
    const record = name === undefined ? undefined : byKey.get(wholeKey(name));
    if (name !== undefined && record) found.push(foundCase(lookup, index, index + name.length, record));
  }
  for (const {0: name, index} of text.matchAll(R_AGAINST))
    found.push(foundCase(lookup, index, index + name.length, byDefendant.get(wholeKey(name))));
  return found;
}

interface WholeNames {
  readonly byFirstWord: ReadonlyMap<string, RegExp>;
  readonly byKey: ReadonlyMap<string, IndexedCase>;
  /** `R v L` of R v L, HVN, THN and T: each by the first who is named. */
  readonly byDefendant: ReadonlyMap<string, IndexedCase>;
}

const wholeNames = new WeakMap<Lookup, WholeNames>();
const SHORTEST_NAME = 5;

function wholeNamesOf(lookup: Lookup): WholeNames {
  const known = wholeNames.get(lookup);
  if (known) return known;
  const byKey = new Map<string, IndexedCase>();
  const names: string[] = [];
  for (const record of lookup.cases.values()) {
    const typed = [record.title, record.shortTitle ?? ''].flatMap((name) => [
      name,
      name.replace(/\s\([^)]{2,}\)/g, ''),
      ...name.split('; '),
    ]);
    for (const name of typed) {
      const plain = plainText(name.replace(/ \[GC\]$/, '')).text.replace(/ and others$/, '');
      if (plain.length < SHORTEST_NAME || !/\s/.test(plain)) continue;
      if (byKey.has(wholeKey(plain))) continue;
      byKey.set(wholeKey(plain), record);
      names.push(plain);
    }
  }
  const byFirstWord = new Map<string, string[]>();
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const [first = ''] = /^[\p{L}'-]+/u.exec(name) ?? [];
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), patternOf(name)]);
  }
  const made: WholeNames = {
    byKey,
    byDefendant: new Map(
      [...lookup.cases.values()].flatMap((record) =>
        [...plainText(record.title).text.matchAll(R_AGAINST)].map(
          ([name]) => [wholeKey(name), record] as const,
        ),
      ),
    ),
    byFirstWord: new Map(
      [...byFirstWord].map(([first, patterns]) => [
        first,
        new RegExp(`(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'uy'),
      ]),
    ),
  };
  wholeNames.set(lookup, made);
  return made;
}

function patternOf(name: string): string {
  return name
    .replace(/[\\^$*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/\./g, String.raw`\.?`)
    .replace(/ and /g, ` ${AND} `)
    .replace(/ v(?:\\\.\?)? /g, ` ${VERSUS} `)
    .replace(/ +/g, String.raw`\s{1,3}`);
}

function wholeKey(name: string): string {
  return nameKey(name.replace(/\s+/g, ' ').replace(new RegExp(` ${VERSUS} `), ' v '));
}

const SET_OFF =
  /(?<![\p{L}\d*_])[*_]{1,3}([^*_\n]{3,80})[*_]{1,3}(?![\p{L}\d])|[„“"«‹]\s?([^”“"»›\n]{3,80}?)\s?[”“"»›]|(?<![\p{L}\d])'([^'\n]{3,80})'(?!\p{L})/gu;

/** Short names in italics or quotation marks: *Siliadin*, „Rantsev”, « Chowdury ». */
export function findSetOffNames(text: string, lookup: Lookup): Found[] {
  return [...text.matchAll(SET_OFF)].flatMap((match) => {
    const typed = (match[1] ?? match[2] ?? match[3])!;
    const record = lookup.byName.get(nameKey(typed));
    if (!record) return [];
    const start = match.index + match[0].indexOf(typed);
    return [foundCase(lookup, start, start + typed.length, record)];
  });
}
