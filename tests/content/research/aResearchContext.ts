import type {ResearchContext} from '../../../src/content/research/record';

/** The vocabularies that the invented record needs. */
export function aResearchContext(values: Partial<ResearchContext> = {}): ResearchContext {
  return {
    courts: [
      {
        code: 'ecthr',
        name: 'European Court of Human Rights',
        short: 'ECtHR',
        jurisdiction: 'COE',
        level: 'international',
      },
    ],
    topics: [
      {
        id: 'servitude-and-slavery',
        name: 'Servitude and slavery',
        definition: 'Servitude.',
        words: ['servitude'],
      },
    ],
    provisions: [
      {id: 'echr-1950-art-4', instrument: 'echr-1950', label: 'ECHR, Article 4', words: ['ECHR Art. 4']},
      {id: 'charter-2012-art-47', label: 'Charter, Article 47', words: ['Charter Arts 17 and 47']},
      {id: 'charter-2012-art-17', label: 'Charter, Article 17', words: ['Charter Arts 17 and 47']},
    ],
    exploitation: [{id: 'labour', name: 'Labour exploitation', definition: 'Work.'}],
    outcomes: [
      {id: 'violation', name: 'Violation'},
      {id: 'no-violation', name: 'No violation'},
      {id: 'violation-in-part', name: 'Violation found in part'},
    ],
    records: new Map(),
    supports: new Map(),
    published: '2026-11-24',
    editors: 'The editors',
    ...values,
  };
}
