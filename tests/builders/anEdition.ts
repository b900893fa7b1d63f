import type {Edition} from '../../src/publications/edition';

/** An invented edition. */
export function anEdition(values: Partial<Edition> = {}): Edition {
  return {
    number: 2,
    title: 'Edition 2',
    lawStatedAs: 'Law as at June 2026',
    sourcesSeenUpTo: 'June 2026',
    compiled: '2026-11-24',
    published: '2026-11-24',
    ...values,
  };
}
