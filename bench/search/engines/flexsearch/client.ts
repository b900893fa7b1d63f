import {Document} from 'flexsearch';

import type {Client, IndexFiles} from '../../engine';
import {NAMES_FILE, OPTIONS, pieceFile} from './options';

/** Nothing: what is shown lies in the index. */
export const SHOWN = /(?!)/;

const HITS = 10;

export async function open(files: IndexFiles): Promise<Client> {
  const index = new Document(OPTIONS);
  const read = async (name: string): Promise<string> => new TextDecoder().decode(await files.inflated(name));
  const names = JSON.parse(await read(NAMES_FILE)) as string[];
  for (const [number, name] of names.entries()) index.import(name, await read(pieceFile(number)));
  return {
    // It forgives no letters; a misspelt word is asked as it is.
    ask: async ({words}) => {
      const found = index.search(words.join(' '), {limit: HITS, merge: true});
      return (found as unknown as {id: string}[]).map(({id}) => String(id));
    },
    async show() {
      // Title and address came with the index.
    },
  };
}
