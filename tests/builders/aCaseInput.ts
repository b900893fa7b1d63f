import type {CaseInput} from '../../src/cases/schema';

/** The front matter of an invented case as an editor types it: every key that must be there, and no other. */
export function aCaseInput(values: Partial<CaseInput> = {}): CaseInput {
  return {
    id: 'a-v-france',
    title: 'A v. France',
    description: 'Housework for years without pay was servitude.',
    court: 'echr',
    date: '2005-07-26',
    citation: 'A v France App no 1/01 (ECtHR, 26 July 2005)',
    part: 'offence',
    topics: ['servitude'],
    outcome: {kind: 'violation', text: 'Violation of Article 4.'},
    published: '2026-11-24',
    preparedBy: 'Portal editors',
    anonymisation: {by: 'Portal editors', on: '2026-11-24', method: 'The applicant stands by her role.'},
    verification: {
      date: {state: 'confirmed', against: ['https://hudoc.echr.coe.int/eng?i=001-1']},
      docket: {state: 'none'},
      ecli: {state: 'none'},
      holding: {state: 'not-confirmed'},
    },
    ...values,
  };
}
