import type {Clause} from '../../../src/search/core/clause';
import {analyserFor} from '../../../src/search/core/analysis/languages';
import {BOOSTS, FIELDS} from '../../../src/search/core/field';
import {SIZES} from '../../../src/search/core/indexFiles';
import {lightTerms} from '../../../src/search/core/lightTerms';
import {analyseQuery, parseQuery} from '../../../src/search/core/query';
import {anIndex, type IndexInMemory} from '../../builders/anIndex';
import {romanianSections} from '../../builders/romanianSections';

const wordOf = (term: string, presence: Clause['presence'] = 'optional'): Clause => ({
  term,
  match: 'exact',
  presence,
  fields: FIELDS,
  boost: 1,
});

/** In shards 1 and 3 stands one frequent term each: *law* and *section*. */
const MANIFEST = {shards: ['', 'law', 'm', 'section', 't'], outlines: {1: 50_000, 3: 20_000}};

describe('the terms read without their scores', () => {
  test('are the frequent ones beside a rarer one', () =>
    expect([...lightTerms([wordOf('law'), wordOf('pimp')], MANIFEST)]).toEqual([['law', 1]]));

  test('are all but the rarest where all are frequent', () => {
    expect([...lightTerms([wordOf('law'), wordOf('section')], MANIFEST)]).toEqual([['law', 1]]);
    expect([...lightTerms([wordOf('law')], MANIFEST)]).toEqual([]);
  });

  test('are never ranked by what must not be there', () =>
    expect([...lightTerms([wordOf('law'), wordOf('pimp', 'prohibited')], MANIFEST)]).toEqual([]));

  test('are never ranked by what was not typed', () =>
    expect([...lightTerms([wordOf('law'), {...wordOf('pimp'), boost: 0.25}], MANIFEST)]).toEqual([]));

  test('are no forms, beginnings or misspellings', () => {
    const others: Clause[] = [wordOf('law=Law'), {...wordOf('section'), match: 'prefix'}];
    expect([...lightTerms([...others, wordOf('pimp')], MANIFEST)]).toEqual([]);
  });
});

describe('an index of Romanian law with outlines from 150 postings on', () => {
  let index: IndexInMemory;
  const analyser = analyserFor('ro');

  beforeAll(async () => {
    index = anIndex(romanianSections(), {
      analyser: await analyser,
      boosts: BOOSTS,
      sizes: {...SIZES, outlinedPostings: 150},
    });
  }, 60_000);

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
