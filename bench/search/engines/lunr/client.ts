import type lunrTypes from 'lunr';

import type {Client, IndexFiles} from '../../engine';
import type {BenchQuestion} from '../../questions';
import {lunrFor} from './language';

export const SHOWN = /^shown\./;

const HITS = 10;

export async function open(files: IndexFiles, language: string): Promise<Client> {
  const {lunr} = lunrFor(language);
  const read = async (name: string): Promise<object> =>
    JSON.parse(new TextDecoder().decode(await files.inflated(name))) as object;
  const index = lunr.Index.load(await read('index.json.gz'));
  const {TRAILING} = lunr.Query.wildcard;
  const fill = (query: lunrTypes.Query, {kind, words}: BenchQuestion): void => {
    for (const word of words) {
      if (kind === 'prefix') query.term(word, {wildcard: TRAILING, usePipeline: false});
      else query.term(lunr.tokenizer(word), kind === 'misspelt' ? {editDistance: 1} : {});
    }
  };
  return {
    ask: async (question) =>
      index
        .query((query) => fill(query, question))
        .slice(0, HITS)
        .map(({ref}) => ref),
    async show() {
      await read('shown.json.gz');
    },
  };
}
