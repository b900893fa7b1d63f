import {FORMAT_VERSION} from '../../../src/search/core/format/manifest';
import {IndexStore} from '../../../src/search/core/indexStore';

const MANIFEST = {
  format: FORMAT_VERSION,
  build: 'b0',
  language: 'en',
  sectionCount: 1,
  termCount: 1,
  shards: [''],
  outlines: [],
  outlineHundreds: [],
  vocabulary: [''],
  endings: [''],
  phrases: [],
  sectionsPerFile: 3,
};

/** A store over files of one size, and the names of those that were read. */
function aStore(bytes: number): {store: IndexStore; read: string[]} {
  const read: string[] = [];
  const store = new IndexStore(MANIFEST, {
    readText: async () => '',
    async readBytes(name) {
      read.push(name);
      return new Uint8Array(bytes);
    },
  });
  return {store, read};
}

const length = (bytes: Uint8Array): number => bytes.length;

describe('the store of an index', () => {
  test('reads a file once', async () => {
    const {store, read} = aStore(10);
    expect(await Promise.all([store.read('postings', 3, length), store.read('postings', 3, length)])).toEqual(
      [10, 10],
    );
    expect(await store.read('postings', 3, length)).toBe(10);
    expect(read).toEqual(['b0/postings-3.bin']);
  });

  test('lets go of what was not asked for in the longest time when there is too much', async () => {
    const {store, read} = aStore(1_000_000);
    for (const number of [0, 1, 2]) await store.read('postings', number, length);
    await store.read('postings', 0, length); // now 1 is the oldest
    await store.read('postings', 3, length);
    read.length = 0;
    for (const number of [0, 2, 3]) await store.read('postings', number, length);
    expect(read).toEqual([]);
    await store.read('postings', 1, length);
    expect(read).toEqual(['b0/postings-1.bin']);
  });

  test('keeps a file that is larger than all its room, for the query that needs it', async () => {
    const {store} = aStore(9_000_000);
    expect(await store.read('postings', 0, length)).toBe(9_000_000);
  });

  test('forgets a file that is damaged, and names it', async () => {
    const {store, read} = aStore(10);
    const refuse = (): never => {
      throw new RangeError('The file ends too early.');
    };
    for (let i = 0; i < 2; i += 1)
      await expect(store.read('pages', 0, refuse)).rejects.toThrow(
        'Search index file b0/pages-0.bin: is damaged: The file ends too early. Reload the page.',
      );
    expect(read).toHaveLength(2);
  });
});
