import MiniSearch from 'minisearch';

import type {Client, IndexFiles} from '../../engine';
import type {QuestionKind} from '../../questions';
import {OPTIONS} from './options';

/** Nothing: what is shown lies in the index. */
export const SHOWN = /(?!)/;

const HITS = 10;

const SEARCH_OPTIONS: Readonly<Record<QuestionKind, object>> = {
  words: {},
  phrase: {combineWith: 'AND'},
  prefix: {prefix: true},
  misspelt: {fuzzy: 1},
};

export async function open(files: IndexFiles): Promise<Client> {
  const index = MiniSearch.loadJSON(new TextDecoder().decode(await files.inflated('index.json.gz')), OPTIONS);
  return {
    ask: async ({kind, words}) =>
      index
        .search(words.join(' '), SEARCH_OPTIONS[kind])
        .slice(0, HITS)
        .map(({id}) => String(id)),
    async show() {
      // Title and address came with the index.
    },
  };
}
