import {analyserFor} from '../../../src/search/core/analysis/languages';
import {BOOSTS} from '../../../src/search/core/field';
import {SIZES} from '../../../src/search/core/indexFiles';
import {analyseQuery, parseQuery} from '../../../src/search/core/query';
import {anIndex, type IndexInMemory} from '../../builders/anIndex';
import {romanianSections} from '../../builders/romanianSections';

describe('an index of Romanian law with outlines from 150 postings on', () => {
  let index: IndexInMemory;
  const analyser = analyserFor('ro');

  beforeAll(async () => {
    index = anIndex(romanianSections(), {
      analyser: await analyser,
      boosts: BOOSTS,
      sizes: {...SIZES, outlinedPostings: 150},
    });
  });

  async function ask(
    text: string,
    isLight: boolean,
  ): Promise<{refs: number[]; total: number; read: string[]}> {
    const searcher = await index.open();
    const before = index.read.length;
    const query = analyseQuery(parseQuery(text), await analyser);
    const {hits, total} = await searcher.search(query, {limit: 10, isLight});
    return {refs: hits.map(({ref}) => ref), total, read: index.read.slice(before)};
  }

  const QUESTIONS = [
    'hotărârea adunării generale a acționarilor',
    'răspunderea administratorilor societății',
    'persoana vătămată despăgubiri',
  ];

  test.each(QUESTIONS)(
    'answers “%s” from shorter files with the same sections, most of the best among them',
    async (text) => {
      const full = await ask(text, false);
      const light = await ask(text, true);
      expect(light.read.filter((name) => name.includes('/outlines-')).length).toBeGreaterThan(0);
      expect(light.total).toBe(full.total);
      expect(light.refs.filter((ref) => full.refs.includes(ref)).length).toBeGreaterThanOrEqual(6);
      expect(sizeOf(light.read)).toBeLessThan(sizeOf(full.read));
    },
  );

  test('answers a frequent word by itself from its outline: all its sections, its best first', async () => {
    const [stem] = analyseQuery(parseQuery('societate'), await analyser).clauses;
    const results = [false, true].map(async (isLight) => {
      const searcher = await index.open();
      return searcher.search({clauses: [stem!], phrases: []}, {limit: 10, isLight});
    });
    const [full, light] = await Promise.all(results);
    expect(light!.total).toBe(full!.total);
    expect(light!.hits).toEqual(full!.hits);
    expect((await ask('societate', true)).read.filter((name) => name.includes('/postings-'))).toEqual([]);
  });

  test('leaves the forms of a frequent word out, which would cost as much again', async () => {
    const {read, refs} = await ask('societăților', true);
    expect(read.filter((name) => name.includes('/postings-'))).toEqual([]);
    expect(refs).toHaveLength(10);
  });

  test('excludes what a frequent word excludes', async () => {
    const full = await ask('răspundere -societate', false);
    const light = await ask('răspundere -societate', true);
    expect(light.total).toBe(full.total);
    expect(light.total).toBeGreaterThan(0);
  });

  test('takes a short beginning from its list: its best sections, in one file', async () => {
    const full = await ask('con*', false);
    const light = await ask('con*', true);
    expect(light.read.filter((name) => name.includes('/postings-'))).toEqual([]);
    expect(light.read.filter((name) => name.includes('/prefixes-'))).toHaveLength(1);
    expect(light.refs).toEqual(full.refs);
  });

  function sizeOf(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + index.files.get(name)!.length, 0);
  }
});
