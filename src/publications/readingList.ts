/**
 * Reading lists: what a trainer gathers of the portal, in order, with notes. A list is taken away as a link, whose
 * fragment no server sees, or as a file:
 *
 *     {"format": "westeros2-reading-list", "version": 1, "title": "Day one",
 *      "items": [{"id": "HT-11.2.3", "edition": 2, "note": "Read before lunch."}]}
 *
 * Links and files come from strangers. Reading one never throws: it gives the list, or what is wrong with it.
 */
import {itemKey, MOST_ITEMS, type ListItem, type ReadingList} from './listShape';

/** What is wrong with a link or a file. Components make sentences of it. */
export type ListFault =
  /** The link ends early, or a letter of it was changed. */
  | {readonly kind: 'damaged'}
  | {readonly kind: 'not-json'}
  /** JSON, but no reading list. */
  | {readonly kind: 'other-format'}
  /** Made by a later portal. */
  | {readonly kind: 'newer'; readonly version: number}
  | {readonly kind: 'title'}
  | {readonly kind: 'no-items'}
  | {readonly kind: 'too-many'; readonly count: number}
  | {readonly kind: 'too-large'; readonly length: number}
  /** `position` counts from 1; `twice` names an id that stands above already. */
  | {
      readonly kind: 'item';
      readonly position: number;
      readonly field: 'form' | 'id' | 'edition' | 'note' | 'twice';
      readonly found: string;
    };

export type ReadList = {readonly list: ReadingList} | {readonly fault: ListFault};

export const TITLE_LETTERS = 150;
export const NOTE_LETTERS = 2000;
/** Longest fragment, with `#`. Mail programs and text processors break longer links. */
export const MOST_FRAGMENT = 8000;
/** More than the longest list in the most wasteful form that could be meant. */
export const MOST_FILE = 4_000_000;

const FORMAT = 'westeros2-reading-list';
const VERSION = 1;
const MOST_EDITION = 9999;

/**
 * The id behind a label, as people cite it: `HT-11.2.3` for `HT 11.2.3`, `JP-siliadin-v-france-7` for
 * `JP siliadin-v-france [7]`; undefined for what is no citable place by itself, such as the section `HT 11.2`.
 */
export function idOfLabel(label: string): string | undefined {
  const [, code, number] = /^([A-Z]{2}) (\S+(?: \[\w+\])?)$/.exec(label) ?? [];
  if (!code || !number) return undefined;
  const id = `${code}-${number.replace(/ \[(\w+)\]$/, '-$1')}`;
  return isListId(id) ? id : undefined;
}

const CHAPTER_PLACE = /^(?:HT|JD)-(?:\d+|\d+\.\d+\.\d+[a-z]?|(?:\d+\.)?[A-Z]\.\d+[a-z]?)$/;
const CASE_PLACE = /^JP-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_ID = 120;

/** Whether a text has the form of an id that can be gathered. Says nothing about its existence. */
export function isListId(text: string): boolean {
  return text.length <= MOST_ID && (CHAPTER_PLACE.test(text) || CASE_PLACE.test(text));
}

/** A list as the text of a file, which ends in a line break. */
export function writeListFile({title, items}: ReadingList): string {
  return `${JSON.stringify({format: FORMAT, version: VERSION, title, items}, null, 2)}\n`;
}

export function readListFile(text: string): ReadList {
  if (text.length > MOST_FILE) return {fault: {kind: 'too-large', length: text.length}};
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {fault: {kind: 'not-json'}};
  }
  if (!isRecord(value) || value['format'] !== FORMAT) return {fault: {kind: 'other-format'}};
  const version = value['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return {fault: {kind: 'other-format'}};
  if (version > VERSION) return {fault: {kind: 'newer', version}};
  return readList(value['title'], value['items']);
}

const FRAGMENT = /^#?list=(\d{1,6})\.([\w-]*)$/;

/** Whether a fragment was meant as a list, also a damaged one. */
export function isListFragment(fragment: string): boolean {
  return /^#?list=/.test(fragment);
}

/**
 * A list as a fragment: `#list=1.<base64url of UTF-8 JSON>`, of letters, digits, `-`, `_`, `.` and `=` only, so that
 * no mail program ends the link early. The JSON is `[title, [edition, [id | [id, note], …]], …]`, one part for each run of items
 * of one edition.
 *
 * @returns The fragment, or how long it would be where that is too long.
 */
export function formatListFragment({
  title,
  items,
}: ReadingList): {readonly fragment: string} | {readonly length: number} {
  const runs: [number, (string | [string, string])[]][] = [];
  for (const {id, edition, note} of items) {
    let run = runs.at(-1);
    if (run?.[0] !== edition) runs.push((run = [edition, []]));
    run[1].push(note === '' ? id : [id, note]);
  }
  const fragment = `#list=${VERSION}.${encode(JSON.stringify([title, ...runs]))}`;
  return fragment.length > MOST_FRAGMENT ? {length: fragment.length} : {fragment};
}

/** Reads a fragment with or without `#`. */
export function readListFragment(fragment: string): ReadList {
  if (fragment.length > MOST_FRAGMENT) return {fault: {kind: 'too-large', length: fragment.length}};
  const [, version, code] = FRAGMENT.exec(fragment) ?? [];
  if (version === undefined || code === undefined) return {fault: {kind: 'damaged'}};
  if (Number(version) > VERSION) return {fault: {kind: 'newer', version: Number(version)}};
  let value: unknown;
  try {
    value = JSON.parse(decode(code));
  } catch {
    return {fault: {kind: 'damaged'}};
  }
  if (Number(version) < 1 || !Array.isArray(value)) return {fault: {kind: 'damaged'}};
  const [title, ...runs] = value as unknown[];
  const items: unknown[] = [];
  for (const run of runs) {
    if (!Array.isArray(run) || run.length !== 2 || !Array.isArray(run[1])) return {fault: {kind: 'damaged'}};
    const [edition, places] = run as [unknown, unknown[]];
    for (const place of places) {
      const [id, note] = Array.isArray(place) ? (place as unknown[]) : [place, ''];
      items.push({id, edition, note});
    }
  }
  return readList(title, items);
}

function readList(title: unknown, items: unknown): ReadList {
  if (typeof title !== 'string' || title.length > TITLE_LETTERS) return {fault: {kind: 'title'}};
  if (!Array.isArray(items)) return {fault: {kind: 'no-items'}};
  if (items.length > MOST_ITEMS) return {fault: {kind: 'too-many', count: items.length}};
  const read: ListItem[] = [];
  const seen = new Set<string>();
  for (const [i, item] of (items as unknown[]).entries()) {
    const wrong = (field: (ListFault & {kind: 'item'})['field'], found: unknown): ReadList => ({
      fault: {kind: 'item', position: i + 1, field, found: shown(found)},
    });
    if (!isRecord(item)) return wrong('form', item);
    const {id, edition, note = ''} = item;
    if (typeof id !== 'string' || !isListId(id)) return wrong('id', id);
    if (typeof edition !== 'number' || !Number.isInteger(edition) || edition < 1 || edition > MOST_EDITION)
      return wrong('edition', edition);
    if (typeof note !== 'string' || note.length > NOTE_LETTERS) return wrong('note', note);
    const key = itemKey({id, edition});
    if (seen.has(key)) return wrong('twice', id);
    seen.add(key);
    read.push({id, edition, note: tidyText(note)});
  }
  return {list: {title: tidyText(title).replace(/\s+/g, ' '), items: read}};
}

/** Without what cannot stand in a text: control characters, and halves of characters. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, '');
}

/** The beginning of what was found, for a message. */
function shown(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Pure rooms have neither TextEncoder nor btoa.
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function encode(text: string): string {
  const bytes = [...encodeURIComponent(tidyText(text)).matchAll(/%(..)|./gs)].map(([char, hex]) =>
    hex === undefined ? char.charCodeAt(0) : parseInt(hex, 16),
  );
  let code = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i]!, bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const digits = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].map((n) => DIGITS[n]!);
    code += digits.slice(0, b === undefined ? 2 : c === undefined ? 3 : 4).join('');
  }
  return code;
}

/** @throws {URIError} The code is no UTF-8 text. */
function decode(code: string): string {
  let escaped = '';
  for (let i = 0; i < code.length; i += 4) {
    const digits = [...code.slice(i, i + 4)].map((digit) => DIGITS.indexOf(digit));
    const bits = digits.reduce((sum, digit, n) => sum | (digit << (18 - 6 * n)), 0);
    for (let n = 0; n < digits.length - 1; n += 1)
      escaped += `%${((bits >> (16 - 8 * n)) & 255).toString(16).padStart(2, '0')}`;
  }
  return decodeURIComponent(escaped);
}
