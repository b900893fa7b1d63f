import type {Citable, CitedDecision} from '../../src/citations/citable';

/** Paragraph HT 11.2.3 of edition 2. */
export function aCitable(values: Partial<Citable> = {}): Citable {
  return {
    kind: 'paragraph',
    id: 'HT-11.2.3',
    label: 'HT 11.2.3',
    title: 'Free account and questioning',
    publication: 'Guidelines on hearing techniques',
    edition: {number: 2, lawStatedAs: 'Law from sources seen up to June 2026', published: '2026-11-24'},
    url: 'https://portal.example/2/guidelines/free-account/#HT-11.2.3',
    portal: 'A Knowledge Portal',
    ...values,
  };
}

/** An invented judgment of the European Court of Human Rights. */
export function aDecision(values: Partial<CitedDecision> = {}): CitedDecision {
  return {
    title: 'A v. France',
    court: {code: 'echr', name: 'European Court of Human Rights', short: 'ECtHR', jurisdiction: 'COE'},
    date: '2005-07-26',
    docket: ['1/01'],
    ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
    citation: 'A v France App no 1/01 (ECtHR, 26 July 2005)',
    url: 'https://hudoc.echr.coe.int/eng?i=001-1',
    ...values,
  };
}

/** The case with that decision. */
export function aCitableCase(decision: Partial<CitedDecision> = {}): Citable {
  const cited = aDecision(decision);
  return aCitable({
    kind: 'case',
    id: 'JP-a-v-france',
    label: 'JP a-v-france',
    title: cited.title,
    publication: 'Collection of judicial practice',
    url: 'https://portal.example/2/practice/a-v-france/',
    decision: cited,
  });
}

/** Paragraph [7] of the note on it. */
export function aCitableCaseParagraph(decision: Partial<CitedDecision> = {}): Citable {
  return {
    ...aCitableCase(decision),
    kind: 'case-paragraph',
    id: 'JP-a-v-france-7',
    label: 'JP a-v-france [7]',
    url: 'https://portal.example/2/practice/a-v-france/#JP-a-v-france-7',
  };
}
