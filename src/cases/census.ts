/** How many cases a collection holds, counted from every side. */
import {PARTS} from './part';
import {VERIFICATION_STATES, type CaseRecord, type VerificationState} from './schema';
import type {Court} from './vocabularies';

/** Counts by name, in the order in which they are to be read. */
export type Counts = readonly (readonly [name: string, count: number])[];

export interface Census {
  readonly all: number;
  readonly byPart: Counts;
  /** Most first. */
  readonly byCourt: Counts;
  /** COE, EU or a country code; most first. */
  readonly byJurisdiction: Counts;
  /** Latest first. */
  readonly byYear: Counts;
  /** How far each item was verified. */
  readonly byCertainty: Readonly<Record<'date' | 'docket' | 'ecli' | 'holding', Counts>>;
  /** Pinpoints that the notes print, all confirmed. */
  readonly pinpoints: number;
  readonly secondReaders: number;
}

/** @param courts By code; a court that the list lacks counts under its code. */
export function takeCensus(records: readonly CaseRecord[], courts: ReadonlyMap<string, Court>): Census {
  const states = (item: 'date' | 'docket' | 'ecli' | 'holding'): Counts => {
    const counts = count(records, ({verification}) => verification[item].state);
    return VERIFICATION_STATES.map((state: VerificationState) => [state, counts.get(state) ?? 0]);
  };
  const parts = count(records, ({part}) => part);
  return {
    all: records.length,
    byPart: PARTS.map((part) => [part, parts.get(part) ?? 0]),
    byCourt: mostFirst(count(records, ({court}) => courts.get(court)?.short ?? court)),
    byJurisdiction: mostFirst(count(records, ({court}) => courts.get(court)?.jurisdiction ?? '?')),
    byYear: [...count(records, ({date}) => date.slice(0, 4))].sort(([a], [b]) => (a < b ? 1 : -1)),
    byCertainty: {
      date: states('date'),
      docket: states('docket'),
      ecli: states('ecli'),
      holding: states('holding'),
    },
    pinpoints: records.reduce((sum, {verification}) => sum + verification.pinpoints.length, 0),
    secondReaders: records.filter(({secondReader}) => secondReader !== undefined).length,
  };
}

function count(records: readonly CaseRecord[], nameOf: (record: CaseRecord) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(nameOf(record), (counts.get(nameOf(record)) ?? 0) + 1);
  return counts;
}

function mostFirst(counts: ReadonlyMap<string, number>): Counts {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
