import type {CaseRow} from '../../src/cases/casePage';

/** An invented row of a list of cases. */
export function aCaseRow(values: Partial<CaseRow> = {}): CaseRow {
  return {
    id: 'a-v-france',
    url: '/2/practice/a-v-france/',
    title: 'A v. France',
    court: 'ECtHR',
    date: '2005-07-26',
    part: 'offence',
    exploitation: ['Domestic servitude'],
    outcome: 'Violation of Article 4.',
    holding: 'Housework for years without pay was servitude.',
    words: '73316/01',
    ...values,
  };
}
