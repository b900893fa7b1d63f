import type {Citable} from '../../src/citations/citable';

/** Chapter 11 of the guidelines in edition 2, or what is given. */
export function aCitableChapter(values: Partial<Citable> = {}): Citable {
  return {
    kind: 'chapter',
    id: 'HT-11',
    label: 'HT 11',
    title: 'The free account',
    publication: 'Guidelines on hearing techniques',
    edition: {number: 2, lawStatedAs: 'Law as at June 2026', published: '2026-11-24'},
    url: 'https://portal.example/2/guidelines/free-account/',
    portal: 'The portal',
    ...values,
  };
}
