/** What the legal framework is ordered by. Apart from the schema of its rules: the browser needs these, not the schema. */
import type {Source} from './source';

/** What a rule answers, in the order of the pages. */
export const QUESTIONS = ['hearing', 'cooperation', 'recovery', 'offence', 'non-punishment'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Rows of the national maps, in their order: the offence, then the victim, then the proceeds and who deals with them. */
export const MAP_ROWS = [
  'offence',
  'penalty',
  'aggravation',
  'consent',
  'non-punishment',
  'recorded-hearing',
  'early-hearing',
  'protection',
  'distance',
  'legal-aid',
  'reflection',
  'victim-statute',
  'compensation',
  'confiscation',
  'recovery-office',
  'specialised-bodies',
] as const;
export type MapRow = (typeof MAP_ROWS)[number];

/** Where law comes from, from the widest to the States, with the jurisdiction that sources give. */
export const LAW_GROUPS = [
  {id: 'united-nations', jurisdiction: 'UN'},
  {id: 'council-of-europe', jurisdiction: 'COE'},
  {id: 'european-union', jurisdiction: 'EU'},
  {id: 'romania', jurisdiction: 'RO'},
  {id: 'belgium', jurisdiction: 'BE'},
  {id: 'poland', jurisdiction: 'PL'},
  {id: 'spain', jurisdiction: 'ES'},
] as const;
export type LawGroup = (typeof LAW_GROUPS)[number]['id'];

/** The groups whose law the national maps lay side by side. */
export const STATES = ['romania', 'belgium', 'poland', 'spain'] as const satisfies readonly LawGroup[];
export type State = (typeof STATES)[number];

/** Where the law of a source comes from; undefined where the legal framework has no place for it. */
export function lawGroupOf({jurisdiction}: Pick<Source, 'jurisdiction'>): LawGroup | undefined {
  return LAW_GROUPS.find((group) => group.jurisdiction === jurisdiction)?.id;
}

export function isState(group: LawGroup | undefined): group is State {
  return STATES.some((state) => state === group);
}
