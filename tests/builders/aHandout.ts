import type {HandoutWords} from '../../src/publications/handout';

export const HANDOUT_WORDS: HandoutWords = {
  untitled: 'Reading list',
  sources: 'Sources',
  note: 'Note',
  cite: 'Cite',
  caution: 'No official text.',
  notFound: 'Not found.',
};
