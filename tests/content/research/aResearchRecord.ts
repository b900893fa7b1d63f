import type {ResearchRecord} from '../../../src/content/research/record';

/** The page that shows all of the invented record. */
export const BAILII = 'https://www.bailii.org/eu/cases/ECHR/2005/1.html';

/** An invented record of the research. */
export function aResearchRecord(values: Partial<ResearchRecord> = {}): ResearchRecord {
  return {
    id: 'a-v-france',
    title: 'Aubert v. France',
    court: 'European Court of Human Rights',
    chamber: 'Second Section (Chamber)',
    jurisdiction: 'COE',
    respondents: ['FR'],
    date: '2005-07-26',
    docket: ['1/01'],
    ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
    citation: 'Aubert v France App no 1/01 (ECtHR, 26 July 2005)',
    url: 'https://hudoc.echr.coe.int/eng?i=001-1',
    part: 'elements',
    exploitation: ['labour'],
    provisions: ['ECHR Art. 4'],
    topics: ['servitude'],
    facts: 'The applicant worked. She was not paid.',
    issues: ['Is this servitude?'],
    holding: 'Violation of Article 4.',
    reasoning: 'The law was not specific (§ 12). It failed her (§ 13?).',
    practice_points: ['Look at the whole pattern.'],
    related: [],
    confirmed: {
      date: `yes: ${BAILII}`,
      docket: `yes: ${BAILII}`,
      ecli: 'derived',
      holding: `yes: ${BAILII}`,
      paragraphs: `partly: § 12 at ${BAILII} ; the others memory`,
    },
    notes: '',
    ...values,
  };
}
