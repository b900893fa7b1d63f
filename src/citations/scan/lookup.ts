import type {CitationIndex, EditionSigns, IndexedCase, IndexedChapter} from '../citationIndex';
import type {FindingState} from './finding';
import {canonicalArticle} from './articleNumber';
import {nameKey} from './nameKey';

/** The index from the sides from which the scanner asks. Made once an index. */
export interface Lookup {
  readonly index: CitationIndex;
  readonly cases: ReadonlyMap<string, IndexedCase>;
  readonly byEcli: ReadonlyMap<string, IndexedCase>;
  /** Cases of States by the key of the applicant’s name, in its long and its short form. */
  readonly byApplicant: ReadonlyMap<string, readonly IndexedCase[]>;
  /** Cases by the key of a whole name. */
  readonly byName: ReadonlyMap<string, IndexedCase>;
  /** Chapters by their path below the edition. */
  readonly byPath: ReadonlyMap<string, IndexedChapter>;
  /** Acts by the number that they are cited with: `2011/36`. */
  readonly byActNumber: ReadonlyMap<string, string>;
  /** Articles by key of the act, then canonical number, as printed. */
  readonly articles: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Signs of a paragraph, a row, a section, or of all that a chapter or a note holds; by id. */
  readonly signs: ReadonlyMap<string, readonly EditionSigns[]>;
  /** Ids of paragraphs and rows, in the order of the pages. */
  readonly order: ReadonlyMap<string, number>;
  readonly ids: readonly string[];
}

const lookups = new WeakMap<CitationIndex, Lookup>();

export function lookupOf(index: CitationIndex): Lookup {
  const known = lookups.get(index);
  if (known) return known;
  const made = makeLookup(index);
  lookups.set(index, made);
  return made;
}

function makeLookup(index: CitationIndex): Lookup {
  const {editions, chapters, cases, acts} = index;
  const signs = new Map<string, EditionSigns[]>();
  const ids: string[] = [];
  const presence = (of: readonly number[]): EditionSigns =>
    editions.map((edition) => (of.includes(edition) ? '0' : '-')).join('');
  for (const {id, paths, sections, units} of chapters) {
    const code = id.slice(0, id.indexOf('-') + 1);
    const all = Object.entries(units);
    add(signs, id, [presence(Object.keys(paths).map(Number)), ...all.map(([, sign]) => sign)]);
    for (const [number, sign] of Object.entries(sections)) {
      const inside = all.filter(([unit]) => unit.startsWith(`${number}.`)).map(([, unit]) => unit);
      add(signs, `${code}${number}`, [sign, ...inside]);
    }
    for (const [number, sign] of all) {
      signs.set(`${code}${number}`, [sign]);
      ids.push(`${code}${number}`);
    }
  }
  for (const {id, editions: of, units} of cases) {
    signs.set(`JP-${id}`, [presence(of), ...Object.values(units)]);
    for (const [number, sign] of Object.entries(units)) {
      signs.set(`JP-${id}-${number}`, [sign]);
      ids.push(`JP-${id}-${number}`);
    }
  }
  const byApplicant = new Map<string, IndexedCase[]>();
  const byName = new Map<string, IndexedCase>();
  for (const record of cases) {
    const [applicant, ...rest] = record.title.split(/ v\. /);
    const names = [record.title, record.shortTitle].filter((name) => name !== undefined);
    for (const name of names) byName.set(nameKey(name), record);
    if (rest.length === 0 || record.respondents.length === 0) continue;
    for (const key of new Set([applicant!, ...names.filter((name) => !/ v\. /.test(name))].map(nameKey))) {
      add(byApplicant, key, [record]);
      byName.set(key, record);
    }
  }
  return {
    index,
    cases: new Map(cases.map((record) => [record.id, record])),
    byEcli: new Map(cases.flatMap((record) => record.eclis.map((ecli) => [ecli, record] as const))),
    byApplicant,
    byName,
    byPath: new Map(
      chapters.flatMap((chapter) => Object.values(chapter.paths).map((path) => [path, chapter] as const)),
    ),
    byActNumber: new Map(
      Object.entries(acts).flatMap(([key, {number}]) => (number ? [[number, key] as const] : [])),
    ),
    articles: new Map(
      Object.entries(acts).map(([key, {articles}]) => [
        key,
        new Map(Object.keys(articles).map((printed) => [canonicalArticle(printed), printed])),
      ]),
    ),
    signs,
    order: new Map(ids.map((id, place) => [id, place])),
    ids,
  };
}

function add<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
}

/**
 * How a number stands. Without an edition it is cited as the edition in force has it. A section, a chapter and a note
 * are reworded where something in them is.
 *
 * @param id `HT-11.2.3`, `HT-11`, `JP-siliadin-v-france`.
 */
export function standingOf({index, signs}: Lookup, id: string, edition?: number): FindingState {
  const all = signs.get(id);
  const place = edition === undefined ? 0 : index.editions.indexOf(edition);
  if (!all || place === -1) return 'unknown';
  const states = all.map((sign) => stateOf(sign, place, edition === undefined));
  const own = states[0]!;
  if (all.length === 1 || own !== 'holds') return own;
  return all.slice(1).some((sign) => sign[place] !== sign[0]) ? 'reworded' : 'holds';
}

function stateOf(sign: EditionSigns, place: number, isOpen: boolean): FindingState {
  const [now = '-'] = sign;
  const then = sign[place] ?? '-';
  if (now === '>') return 'moved';
  if (now === '!') return 'withdrawn';
  if (now === '-' && isOpen) return /[^-]/.test(sign) ? 'withdrawn' : 'unknown';
  if (then === '-') return 'unknown';
  if (now === '-') return 'withdrawn';
  return now === then ? 'holds' : 'reworded';
}
