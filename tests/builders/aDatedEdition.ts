import type {DatedEdition} from '../../src/publications/lawOfDay';

/** An invented edition that states the law of one day. */
export function aDatedEdition(values: Partial<DatedEdition> = {}): DatedEdition {
  return {
    number: 1,
    lawStatedAs: 'Law as at 31 December 2022',
    sourcesSeenUpTo: '31 December 2022',
    from: '2022-12-31',
    isLawDate: true,
    ...values,
  };
}
