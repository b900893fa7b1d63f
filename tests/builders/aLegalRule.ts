import type {LegalRule} from '../../src/citations/legalRule';

/** An invented rule of the source that `aSource` gives. */
export function aLegalRule(values: Partial<LegalRule> = {}): LegalRule {
  return {
    id: 'dir-2012-29-art-20',
    source: 'dir-2012-29',
    at: 'art. 20',
    questions: ['hearing'],
    says: 'Interviews are as few as possible.',
    certainty: 'C',
    ...values,
  };
}
