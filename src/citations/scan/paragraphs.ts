/** The portal’s own citations: `HT 11.2.3`, `HT C.4`, `JP siliadin-v-france [7]`, and its addresses. */
import type {Found} from './finding';
import {standingOf, type Lookup} from './lookup';
import {AND, TO} from './words';

const PARAGRAPH = String.raw`\d{1,2}(?:\.\d{1,3}){2}(?:[a-z]|\.\d{1,3})?`;
const ROW = String.raw`(?:\d{1,2}\.)?[A-Z]\.\d{1,3}[a-z]?`;
/** Whole numbers only: `HT 11.2.3` is not in `HT 11.2.3456`, nor in a sum of money. */
const WHOLE = String.raw`(?![\p{L}\d])(?!\.\d)(?!\.[A-Z]\.\d)`;
const NO_AMOUNT = String.raw`(?!\s?(?:%|€|\$|EUR\b|RON\b|PLN\b|GBP\b|USD\b|lei\b|zl\b|euros?\b|[kcm]?m\b|kg\b|h\b)|[/,]\d|\s\d{3}(?!\d))`;
const NUMBER = String.raw`(?:(?:${PARAGRAPH}|${ROW})${WHOLE}|\d{1,2}(?:\.\d{1,3})?${WHOLE}${NO_AMOUNT})`;

const PLACE_WORD = String.raw`(?:(?:para(?:graph)?s?|paragraaf|paragraf(?:ul|ele)?|par|nr|pkt|pct|punct(?:ul)?)\.?\s{0,2}|§{1,2}\s?)?`;
const START = new RegExp(
  String.raw`(?<![\p{L}\d_])(HT|JD)(?:\s{0,2}|-|,\s{1,2}(?=par|nr|pkt|pct|punct|§))${PLACE_WORD}(${NUMBER})`,
  'gu',
);
const LIST = String.raw`\s{0,3}[,;]\s{0,3}(?:${AND}\s{1,3})?|\s{1,3}${AND}\s{1,3}|\s?[/+]\s?`;
const RANGE = String.raw`\s{0,2}[–-]\s{0,2}|\s{1,3}${TO}\s{1,3}`;
const NEXT = new RegExp(String.raw`(?:(${RANGE})(?:(?:HT|JD)\s{0,2})?|(${LIST}))(${NUMBER})`, 'uy');

const EDITION_WORD =
  '(?:edition|editions|editia|editiei|editie|uitgave|wydanie|wydania|wydaniu|wyd|edicion|ed)';
const EDITION = new RegExp(
  String.raw`\s{0,3}(?:,\s{0,3})?([([]?)\s{0,2}(?:(?:in\s(?:the\s)?)?${EDITION_WORD}\.?\s{0,2}(?:no\.?\s?|nr\.?\s?|n[°º]\s?|a\s)?(\d{1,2})(?![\d.]\d)(?:-a)?|(?:the\s|a\s)?(\d{1,2})(?:st|nd|rd|th|er?|re|e|eme|de|-a|a|ª|º|\.)?\s${EDITION_WORD}(?!\p{L})\.?)(\s{0,2}[)\]])?`,
  'iuy',
);

interface Member {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  /** Whether a range ends here that began with the member before. */
  readonly endsRange: boolean;
}

/** Numbers behind HT and JD, with lists and ranges, and the edition behind them. */
export function findNumbered(text: string, lookup: Lookup): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(START)) {
    const [whole, code, first] = match as unknown as [string, string, string];
    const members: Member[] = [
      {start: match.index, end: match.index + whole.length, id: `${code}-${first}`, endsRange: false},
    ];
    let last = first;
    for (;;) {
      const before = members.at(-1)!.end;
      NEXT.lastIndex = before;
      const next = NEXT.exec(text);
      if (!next) break;
      const typed = next[3]!;
      const isRange = next[1] !== undefined;
      const number = isRange && /^\d{1,3}$/.test(typed) ? inPlaceOfLast(last, typed) : typed;
      const end = NEXT.lastIndex;
      if (!isNext(lookup, code, last, number, text.slice(end, end + 24))) break;
      members.push({start: end - typed.length, end, id: `${code}-${number}`, endsRange: isRange});
      last = number;
    }
    found.push(...withEdition(text, lookup, members));
  }
  return found;
}

/** `11.2.3–5` means 11.2.5, and `C.4–6` means C.6. */
function inPlaceOfLast(number: string, typed: string): string {
  return number.includes('.') ? number.replace(/\d+[a-z]?$/, typed) : typed;
}

/** Whether a number behind one of the portal’s goes on with the list, and is no date, amount or other text. */
function isNext({signs}: Lookup, code: string, last: string, number: string, behind: string): boolean {
  const isKnown = signs.has(`${code}-${number}`);
  if (new RegExp(`^${ROW}$`).test(number)) return true;
  const parts = number.split('.');
  if (parts.length > 2) return isKnown || !/^[0-3]?\d\.[01]?\d\.\d\d$/.test(number);
  if (parts.length === 2) return isKnown && last.includes('.');
  return isKnown && !last.includes('.') && /^\s*(?:$|[,.;:)(\]]|(?:and|et|si|en|i|y|oraz)\s)/.test(behind);
}

function withEdition(text: string, lookup: Lookup, members: readonly Member[]): Found[] {
  const last = members.at(-1)!;
  const edition = readEdition(text, last.end);
  return members.map(({start, end, id, endsRange}, place) => {
    const inside = endsRange ? idsBetween(lookup, members[place - 1]!.id, id) : [];
    const between = inside
      .map((target) => ({target, state: standingOf(lookup, target, edition?.number)}))
      .filter(({state}) => state !== 'holds');
    return {
      start,
      end: edition && place === members.length - 1 ? edition.end : end,
      kind: 'paragraph',
      target: id,
      state: standingOf(lookup, id, edition?.number),
      ...(edition && {edition: edition.number}),
      ...(between.length > 0 && {between}),
    };
  });
}

function idsBetween({order, ids}: Lookup, from: string, to: string): readonly string[] {
  const first = order.get(from);
  const last = order.get(to);
  return first === undefined || last === undefined ? [] : ids.slice(first + 1, last);
}

interface NamedEdition {
  readonly number: number;
  readonly end: number;
}

/** The edition named behind a citation: `(edition 2)`, `, ediția 1`, `(wydanie 2: stan prawny …`. */
function readEdition(text: string, from: number): NamedEdition | undefined {
  EDITION.lastIndex = from;
  const match = EDITION.exec(text);
  const number = match?.[2] ?? match?.[3];
  if (!match || number === undefined) return undefined;
  const end = EDITION.lastIndex;
  // A closing bracket belongs to the citation only if it opened there.
  const isForeign = match[4] !== undefined && match[1] === '';
  return {number: Number(number), end: isForeign ? end - match[4]!.length : end};
}

const NOTE = /(?<![\p{L}\d_])JP(?:\s{1,2}|-)([a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,20})(?![\p{L}\d])/gu;
const NOTE_FIRST = /\s{0,2},?\s{0,2}\\?\[(\d{1,3}[a-z]?)\\?(?=[\],–;-])/y;
const NOTE_NEXT = new RegExp(
  String.raw`(?:\\?\](?:(${RANGE})|(?:${LIST})|)\\?\[|(?:(${RANGE})|(?:${LIST})))(\d{1,3}[a-z]?)(?=\\?[\],–;-])`,
  'uy',
);
const CLOSE = /\\?\]/y;

/** Notes on cases, and their paragraphs: `JP siliadin-v-france [7], [9]–[11]`. */
export function findNotes(text: string, lookup: Lookup): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(NOTE)) {
    const end = match.index + match[0].length;
    const {slug, number} = splitNoteId(lookup, match[1]!);
    if (number !== undefined) {
      found.push(
        ...withEdition(text, lookup, [
          {start: match.index, end, id: `JP-${slug}-${number}`, endsRange: false},
        ]),
      );
      continue;
    }
    const members = noteMembers(text, match.index, end, slug);
    if (members.length > 0) found.push(...withEdition(text, lookup, members));
    else found.push(wholeNote(lookup, match.index, end, slug, readEdition(text, end)));
  }
  return found;
}

function noteMembers(text: string, from: number, end: number, slug: string): Member[] {
  NOTE_FIRST.lastIndex = end;
  const first = NOTE_FIRST.exec(text);
  if (!first) return [];
  const members: Member[] = [
    {start: from, end: NOTE_FIRST.lastIndex, id: `JP-${slug}-${first[1]}`, endsRange: false},
  ];
  for (;;) {
    NOTE_NEXT.lastIndex = members.at(-1)!.end;
    const next = NOTE_NEXT.exec(text);
    if (!next) break;
    const last = NOTE_NEXT.lastIndex;
    const start = last - next[3]!.length;
    members.push({
      start: text[start - 1] === '[' ? start - 1 : start,
      end: last,
      id: `JP-${slug}-${next[3]}`,
      endsRange: (next[1] ?? next[2]) !== undefined,
    });
  }
  return members.map((member) => {
    CLOSE.lastIndex = member.end;
    return CLOSE.test(text) ? {...member, end: CLOSE.lastIndex} : member;
  });
}

function wholeNote(
  lookup: Lookup,
  start: number,
  end: number,
  slug: string,
  edition: NamedEdition | undefined,
): Found {
  return {
    start,
    end: edition?.end ?? end,
    kind: 'case',
    target: lookup.cases.has(slug) ? slug : null,
    state: standingOf(lookup, `JP-${slug}`, edition?.number),
    ...(edition && {edition: edition.number}),
  };
}

/** `siliadin-v-france-7` is a paragraph of a note, unless a case has that name. */
function splitNoteId({cases}: Lookup, id: string): {slug: string; number?: string} {
  if (cases.has(id)) return {slug: id};
  const match = /^(.+)-(\d{1,3}[a-z]?)$/.exec(id);
  return match && cases.has(match[1]!) ? {slug: match[1]!, number: match[2]!} : {slug: id};
}

const ADDRESS =
  /(https?:\/\/[^\s<>()[\]"'/]{1,100}|(?<![\w./-])|(?<=\.\.\.))\/(?:(\d{1,2})\/)?(guidelines|methodology|practice|id)\/([A-Za-z0-9.-]{1,120})(?:\/?#([A-Za-z0-9.-]{1,120})|\/)?/g;
const OWN_ID = /^(?:HT|JD|JP)-/i;

/** `ht-c.4` as it is printed; letters behind a number and names of cases stay small. */
function inCapitals(id: string): string {
  const code = id.slice(0, 2).toUpperCase();
  const number = id.slice(2);
  return code === 'JP'
    ? code + number
    : code + number.replace(/(?<=[-.])[a-z](?=\.)/g, (letter) => letter.toUpperCase());
}

/** Addresses of the portal, with and without host, with and without the edition. */
export function findAddresses(text: string, lookup: Lookup): Found[] {
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const [whole, host = '', number, folder, slug = '', fragment = ''] = match;
    const isResolver = folder === 'id';
    const id = (isResolver ? slug : fragment).replace(/[.-]+$/, '');
    const isOwn = host === '' || host === lookup.index.site;
    const edition = isResolver || number === undefined ? undefined : Number(number);
    const place = {start: match.index, end: match.index + whole.replace(/[.-]+$/, '').length};
    const of = (target: string): Found => ({
      ...place,
      kind: 'paragraph',
      target,
      state: standingOf(lookup, target, edition),
      ...(edition !== undefined && {edition}),
    });
    const note = (name: string): Found =>
      wholeNote(
        lookup,
        place.start,
        place.end,
        name,
        edition === undefined ? undefined : {number: edition, end: place.end},
      );
    if (OWN_ID.test(id)) {
      const typed = inCapitals(id);
      if (!typed.startsWith('JP-')) return [of(typed)];
      const {slug: name, number: paragraph} = splitNoteId(lookup, typed.slice(3));
      return [paragraph === undefined ? note(name) : of(`JP-${name}-${paragraph}`)];
    }
    if (isResolver) {
      const record = lookup.cases.get(id) ?? lookup.byEcli.get(id.replaceAll('-', ':').toUpperCase());
      return record ? [note(record.id)] : [];
    }
    if (folder === 'practice') return lookup.cases.has(slug) ? [note(slug)] : [];
    const chapter = isOwn ? lookup.byPath.get(`${folder}/${slug}`) : undefined;
    return chapter ? [of(chapter.id)] : [];
  });
}
