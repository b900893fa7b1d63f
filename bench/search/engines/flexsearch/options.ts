import type {DocumentOptions} from 'flexsearch';

/** Beginnings of words are indexed too (`forward`): without that it would find no prefix at all. */
export const OPTIONS: DocumentOptions = {
  tokenize: 'forward',
  document: {id: 'id', index: ['title', 'path', 'body'], store: ['url', 'title']},
};

/** Names of the pieces that it exports, in order. */
export const NAMES_FILE = 'names.json.gz';

export function pieceFile(number: number): string {
  return `piece-${number}.json.gz`;
}
