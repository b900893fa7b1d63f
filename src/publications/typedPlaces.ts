/** What a trainer types or pastes to gather it: numbers, ids of cases, addresses of the portal. */
import type {PackIndex} from './packText';
import {isListId} from './readingList';

/** A piece of what was typed that names one place. */
export interface TypedPlace {
  /** As typed, without the signs around it. */
  readonly text: string;
  /** Id that it has if it exists; undefined where it has not the form of any. */
  readonly id?: string;
  /** Page of the portal that it names, from the root: `/2/practice/siliadin-v-france/`. */
  readonly path?: string;
  /** Where the text says which. */
  readonly edition?: number;
}

/** Most pieces that are read; more are no typing. */
export const MOST_TYPED = 200;

/**
 * Reads `HT 11.2.3, jp siliadin-v-france [7]; JD-18.T.4 (edition 1)`, also where only white space stands between a
 * number and the next code; a bare name is an id of a case.
 */
export function readTyped(text: string): TypedPlace[] {
  return text
    .replace(/\u00A0/g, ' ')
    .split(/[,;\n]|(?<=[\])\w/])\s+(?=(?:HT|JD|JP)[ -]?\S|https?:)/i)
    .map((piece) =>
      piece
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[“"'’]|[.”"'’]+$/g, ''),
    )
    .filter((piece) => piece !== '')
    .slice(0, MOST_TYPED)
    .map(readPlace);
}

function readPlace(text: string): TypedPlace {
  const address = /^(?:https?:\/\/[^/\s]+)?(\/(?:(\d{1,4})\/)?[^\s#?]*)(?:#(\S+))?$/.exec(text);
  if (address) {
    const [, path = '/', number, anchor] = address;
    const resolved = /^\/id\/([\w.-]+)\/?$/.exec(path)?.[1];
    const id = idOf(anchor ?? resolved ?? '');
    return {
      text,
      ...(id !== undefined ? {id} : {path: path.replace(/\/?$/, '/')}),
      ...(number && {edition: Number(number)}),
    };
  }
  const [, named = text, edition] = /^(.*?)\s*\(\s*\p{L}+\s+(\d{1,4})[^()]*\)$/u.exec(text) ?? [];
  const id = idOf(named);
  return {text, ...(id !== undefined && {id}), ...(edition && {edition: Number(edition)})};
}

function idOf(text: string): string | undefined {
  const [, code, rest = text] = /^(HT|JD|JP)[ -]?(.+)$/i.exec(text) ?? [];
  const place = rest.trim().replace(/\s*\[\s*(\w+)\s*\]$/, '-$1');
  const id =
    code === undefined || code.toUpperCase() === 'JP'
      ? `JP-${place.toLowerCase().replace(/\s+/g, '-')}`
      : `${code.toUpperCase()}-${place.replace(/[a-z]/gi, (letter, at: number) =>
          // The letter of a row or an annex is a capital; that behind a number is not.
          /\d/.test(place[at - 1] ?? '') ? letter.toLowerCase() : letter.toUpperCase(),
        )}`;
  // A bare number is of no publication.
  return isListId(id) && !(code === undefined && /^JP-\d/.test(id) && !/[a-z]/.test(place)) ? id : undefined;
}

/** Where a typed place leads; else the known place nearest to it, if any is near. */
export type FoundPlace =
  | {readonly id: string; readonly label: string}
  | {readonly nearest: {readonly id: string; readonly label: string} | undefined};

/** Looks a typed place up in its edition: by number, by address, or by the name of a case. */
export function findPlace({text, id, path}: TypedPlace, {edition, pages}: PackIndex): FoundPlace {
  const name = plainName(text);
  for (const {file, label, title, url, places} of pages) {
    if (id === file || (path !== undefined && (path === url || `/${edition}${path}` === url)))
      return {id: file, label};
    const place = places.find(([known]) => known === id);
    if (place) return {id: place[0], label: place[1]};
    if (file.startsWith('JP-') && plainName(title) === name) return {id: file, label};
  }
  const labels = new Map(
    pages.flatMap(({file, label, title, places}) => [
      [plainName(label), {id: file, label}],
      ...(file.startsWith('JP-') ? [[plainName(title), {id: file, label}] as const] : []),
      ...places.map(([known, ofPlace]) => [plainName(ofPlace), {id: known, label: ofPlace}] as const),
    ]),
  );
  const near = nearestTo(plainName(id?.replace('-', ' ') ?? text), labels.keys());
  return {nearest: near === undefined ? undefined : labels.get(near)};
}

/** A name without what people type differently. */
function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|[.’'"“”]/gu, (sign) => (sign === '.' ? '.' : ''))
    .replace(/\b(vs?|c)\.(?=\s)/gi, 'v')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The known text nearest to a wrong one, by letters changed, left out or put in; undefined where none is near.
 *
 * @param known The first of the nearest is taken.
 */
export function nearestTo(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const other of known) {
    if (Math.abs(other.length - wrong.length) >= least) continue;
    const distance = distanceOf(wrong, other, least);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** Levenshtein’s distance; at least `most` where it would be more. */
function distanceOf(a: string, b: string, most: number): number {
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...next) >= most) return most;
    row = next;
  }
  return row[b.length]!;
}
