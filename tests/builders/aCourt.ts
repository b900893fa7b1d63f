import type {Court} from '../../src/cases/vocabularies';

/** The European Court of Human Rights, or the court that is given. */
export function aCourt(values: Partial<Court> = {}): Court {
  return {
    code: 'echr',
    name: 'European Court of Human Rights',
    short: 'ECtHR',
    jurisdiction: 'COE',
    level: 'international',
    ...values,
  };
}
