/** Decisions by ECLI and by number: of Strasbourg, Luxembourg and national courts. */
import type {IndexedCase} from '../citationIndex';
import type {Found} from './finding';
import {standingOf, type Lookup} from './lookup';

/** What a finding says of a decision that the portal may have. */
export function foundCase(
  lookup: Lookup,
  start: number,
  end: number,
  record: IndexedCase | undefined,
): Found {
  return {
    start,
    end,
    kind: 'case',
    target: record?.id ?? null,
    state: record ? isInForce(lookup, record) : 'unknown',
  };
}

/** A decision does not change with the edition; only the note on it can go. */
function isInForce(lookup: Lookup, {id}: IndexedCase): Found['state'] {
  const state = standingOf(lookup, `JP-${id}`);
  return state === 'reworded' ? 'holds' : state;
}

const ECLI_HEAD =
  /(?<![\p{L}\d])(?:ECLI\s{0,2}[:;]?\s{0,2}([A-Z]{2})\s{0,2}[:;]\s{0,2}([A-Z][A-Z0-9]{0,6})|(EU|CE|NL|ES|FR|BE|RO|PL|IT|DE):(C|T|ECHR|HR|TS|CCASS|CASS))\s{0,2}[:;]\s{0,2}(\d{4})\s{0,2}[:;]\s{0,2}/giu;
const LONGEST_ORDINAL = 25;

/** ECLIs in any case, and with white space that a line break or a program put between their parts. */
export function findEclis(text: string, lookup: Lookup): Found[] {
  return [...text.matchAll(ECLI_HEAD)].flatMap((match) => {
    const country = (match[1] ?? match[3])!;
    const court = (match[2] ?? match[4])!;
    const head = `ECLI:${country}:${court}:${match[5]!}:`.toUpperCase();
    const from = match.index + match[0].length;
    const known = knownOrdinal(text, from, head, lookup);
    if (known) return [foundCase(lookup, match.index, known.end, known.record)];
    const ordinal = /^(?:\d{4}\s?(?:JUD|DEC)\s?\d{9}|[A-Z0-9][A-Z0-9.]{0,24})/i
      .exec(text.slice(from, from + 40))?.[0]
      .replace(/\.+$/, '');
    return ordinal && /\d/.test(ordinal)
      ? [foundCase(lookup, match.index, from + ordinal.length, undefined)]
      : [];
  });
}

function knownOrdinal(
  text: string,
  from: number,
  head: string,
  {byEcli}: Lookup,
): {record: IndexedCase; end: number} | undefined {
  let ecli = head;
  let found: {record: IndexedCase; end: number} | undefined;
  for (
    let i = from;
    i < text.length && ecli.length - head.length < LONGEST_ORDINAL && i < from + 60;
    i += 1
  ) {
    const character = text[i]!;
    if (/\s/.test(character)) continue;
    if (!/[A-Za-z0-9.]/.test(character)) break;
    ecli += character.toUpperCase();
    const record = byEcli.get(ecli);
    if (record && !/[A-Za-z0-9]/.test(text[i + 1] ?? '')) found = {record, end: i + 1};
  }
  return found;
}

const APPLICATION =
  /(?:\b(?:app(?:l|lication)?s?|cerer(?:ea|ile|ii)|plange(?:rea|rile)|req(?:uete)?s?|verzoekschrift(?:en)?|klacht(?:en)?|zaak|skarg(?:a|i|e|ach)|sprawa|demandas?|asuntos?|affaires?|cauza|case)\.?)[\s(:]{0,3}(?:nos?|nrs?|num(?:s|ero)?|n[°º]s?|n)?\.?\s{0,3}$/i;
const NUMBER_SIGN =
  /(?:\b(?:nos?|nrs?|num|n|app|appl|skarga|cererea|requete|demanda|sygn)\.?|[°º]s?\.?|[([])\s{0,3}$/i;
const GOES_ON = /\d{1,6}\/\d{2}\s{0,2}(?:,|;|\s(?:and|si|et|en|i|y)\s|,\s(?:and|si|et|en|i|y)\s)\s{0,3}$/i;
const STRASBOURG = /(?<![\p{L}\d/.,-])\d{3,6}\/\d{2}(?![\p{L}\d/])(?!-\d|\.\d)/gu;
const BEFORE = 60;

/** Application numbers of the European Court of Human Rights. A number that no case has needs a word that says what it is. */
export function findApplications(text: string, lookup: Lookup): Found[] {
  const byNumber = numbersOf(lookup).plain;
  let last = -1;
  return [...text.matchAll(STRASBOURG)].flatMap((match) => {
    const {0: number, index} = match;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const record = byNumber.get(number);
    const goesOn = last >= 0 && index - last < 12 && GOES_ON.test(before);
    const isNamed = goesOn || APPLICATION.test(before);
    const isCited = record ? isNamed || number.length > 7 || NUMBER_SIGN.test(before) : isNamed;
    if (!isCited) return [];
    last = index + number.length;
    return [foundCase(lookup, index, last, record)];
  });
}

/** Numbers of forms that one court has and nothing else, known or not. */
const FORMS: readonly RegExp[] = [
  /(?<![\p{L}\d-])[CTF](?:-|–|\s?-\s?)\d{1,4}\/\d{2}(?:\sP(?:PU)?(?![\p{L}]))?(?![\p{L}\d/])/gu,
  /(?<![\p{L}\d])[IVX]{1,4}\sKK[NP]?\s\d{1,4}\/\d{2}(?!\d)/gu,
  /(?<![\p{L}\d])[PC]\.\d{2}\.\d{4}\.[NF](?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:S\.?T\.?S\.?|ATS)\s{1,2}(?:n[uº°.]{0,2}m?\.?\s?)?\d{1,4}\/\d{4}(?!\d)/gu,
  /(?<![\p{L}\d])\d\sStR\s\d{1,4}\/\d{2}(?!\d)/gu,
  /\[\d{4}\]\s(?:EWCA\s(?:Crim|Civ)|UKSC|UKHL|IEHC|IESC)\s\d{1,4}(?!\d)/gu,
  /(?<![\p{L}\d])\d{1,2}\sOs\s\d{1,4}\/\d{2}(?!\d)/gu,
  /(?<![\p{L}\d])(?:BGE|ATF|DTF)\s\d{2,3}\s[IV]{1,3}\s\d{1,4}(?!\d)/gu,
];

/** Words before a number of the form 430/2019 that make it one of a judgment. */
const JUDGMENT =
  /(?:\b(?:S\.?T\.?S|sentencia|sentenza|judgment|judgement|arret|arrest|hotarare|hotararea|decizia|wyrok|cass(?:azione|ation)?|sez|pen|casacion|recurso)\b[^\n;]{0,50})$/i;

/** Numbers of the Court of Justice and of national courts. */
export function findDockets(text: string, lookup: Lookup): Found[] {
  const {plain, patterns} = numbersOf(lookup);
  const found: Found[] = [];
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const number = docketKey(match[0].replace(/^(?:S\.?T\.?S\.?|ATS)\s+\D{0,5}/, ''));
      found.push(foundCase(lookup, match.index, match.index + match[0].length, plain.get(number)));
    }
  }
  for (const match of patterns ? text.matchAll(patterns) : []) {
    const record = plain.get(docketKey(match[0]));
    if (!record) continue;
    const isPlain = /^\d{1,5}\/\d{4}$/.test(match[0]);
    if (isPlain && !JUDGMENT.test(text.slice(Math.max(0, match.index - BEFORE), match.index))) continue;
    found.push(foundCase(lookup, match.index, match.index + match[0].length, record));
  }
  return found;
}

interface Numbers {
  readonly plain: ReadonlyMap<string, IndexedCase>;
  /** Numbers that are found by their own words only; undefined where there are none. */
  readonly patterns: RegExp | undefined;
}

const numbers = new WeakMap<Lookup, Numbers>();

function numbersOf(lookup: Lookup): Numbers {
  const known = numbers.get(lookup);
  if (known) return known;
  const all = [...lookup.cases.values()].flatMap((record) =>
    record.numbers.map((number) => [number, record] as const),
  );
  const national = all
    .map(([number]) => number)
    .filter((number) => !/^\d{3,6}\/\d{2}$/.test(number) && !/^[CTF]-/.test(number))
    .sort((a, b) => b.length - a.length)
    .map(patternOf);
  const made: Numbers = {
    plain: new Map(all.map(([number, record]) => [docketKey(number), record])),
    patterns:
      national.length === 0
        ? undefined
        : new RegExp(`(?<![\\p{L}\\d/.-])(?:${national.join('|')})(?![\\p{L}\\d/])(?!\\.\\d)`, 'gu'),
  };
  numbers.set(lookup, made);
  return made;
}

/** A number as its court’s readers type it: with any white space or none, with or without its dots. */
function patternOf(number: string): string {
  return number
    .replace(/[\\^$*+?()[\]{}|/]/g, String.raw`\$&`)
    .replace(/(?<=\p{L})\.|(?<=\d)\.(?=\p{L})/gu, String.raw`\.?\s?`)
    .replace(/(?<=\d)\.(?=\d)/g, String.raw`[.\s]?`)
    .replace(/-/g, '[-–]')
    .replace(/ +/g, String.raw`\s{0,3}`);
}

function docketKey(number: string): string {
  return (
    number
      .toUpperCase()
      .replaceAll('–', '-')
      .replace(/[\s.[\]]/g, '')
      // The reports of the Swiss Federal Supreme Court have a name in each of its languages.
      .replace(/^(?:ATF|DTF)(?=\d)/, 'BGE')
  );
}
