/** The cases of an edition seen from every side at once, so that no page has to sort or search them again. */
import {compareByDate} from './relations';
import type {CaseRecord} from './schema';

/** The controlled lists by which readers find cases; also the last part of the lists' addresses. */
export const WAYS = ['topics', 'courts', 'provisions', 'exploitation'] as const;
export type Way = (typeof WAYS)[number];

export interface CollectionIndex {
  readonly byId: ReadonlyMap<string, CaseRecord>;
  readonly newestFirst: readonly CaseRecord[];
  /** By way, then by the id of the term; each list newest first. Terms without a case are absent. */
  readonly byTerm: Readonly<Record<Way, ReadonlyMap<string, readonly CaseRecord[]>>>;
}

/** The terms of a list that a case carries. */
export function termsOf(record: CaseRecord, way: Way): readonly string[] {
  return way === 'courts' ? [record.court] : record[way];
}

export function indexCollection(records: Iterable<CaseRecord>): CollectionIndex {
  const newestFirst = [...records].sort(compareByDate);
  const byTerm = Object.fromEntries(
    WAYS.map((way) => {
      const lists = new Map<string, CaseRecord[]>();
      for (const record of newestFirst) {
        for (const term of new Set(termsOf(record, way))) {
          const list = lists.get(term) ?? [];
          list.push(record);
          lists.set(term, list);
        }
      }
      return [way, lists];
    }),
  ) as unknown as CollectionIndex['byTerm'];
  return {byId: new Map(newestFirst.map((record) => [record.id, record])), newestFirst, byTerm};
}

/** Cases that were published here on one day. */
export interface Addition {
  readonly day: string;
  readonly records: readonly CaseRecord[];
}

/** The cases by the day on which they were published here, latest day first; within a day newest decision first. */
export function additionsOf({newestFirst}: CollectionIndex): Addition[] {
  const byDay = new Map<string, CaseRecord[]>();
  for (const record of newestFirst)
    byDay.set(record.published, [...(byDay.get(record.published) ?? []), record]);
  return [...byDay].map(([day, records]) => ({day, records})).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** How many cases each court decided in each year. */
export interface Timeline {
  /** Every year from the first decision to the last, also those without one. */
  readonly years: readonly number[];
  readonly courts: readonly {readonly court: string; readonly counts: ReadonlyMap<number, number>}[];
}

/** @param courtOrder Codes of courts in the order of the rows; courts without a case are left out. */
export function timelineOf({newestFirst, byTerm}: CollectionIndex, courtOrder: readonly string[]): Timeline {
  const last = newestFirst[0];
  const first = newestFirst.at(-1);
  const years: number[] = [];
  if (first && last) for (let year = yearOf(first); year <= yearOf(last); year += 1) years.push(year);
  const courts = courtOrder.flatMap((court) => {
    const records = byTerm.courts.get(court);
    if (!records) return [];
    const counts = new Map<number, number>();
    for (const record of records) counts.set(yearOf(record), (counts.get(yearOf(record)) ?? 0) + 1);
    return [{court, counts}];
  });
  return {years, courts};
}

export function yearOf({date}: Pick<CaseRecord, 'date'>): number {
  return Number(date.slice(0, 4));
}
