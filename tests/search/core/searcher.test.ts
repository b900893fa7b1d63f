import {FIELDS} from '../../../src/search/core/field';
import {analyseQuery, parseQuery} from '../../../src/search/core/query';
import type {SearchOptions, SearchResult} from '../../../src/search/core/searcher';
import {aSection, anIndex, PLAIN_ANALYSER, type IndexInMemory} from '../../builders/anIndex';
import {romanianSections} from '../../builders/romanianSections';
import type {Page} from '../../../src/search/core/section';

const SECTIONS = [
  aSection({id: 'phrase', title: 'Questions', body: 'Begin with a free account, then wait.'}),
  aSection({id: 'apart', title: 'Account', body: 'The account must be free of pressure.'}),
  aSection({id: 'child', title: 'Children', body: 'A free account of a child.'}),
  aSection({
    id: 'other',
    title: 'Money',
    body: 'Freeze the bank balance.',
    subjects: 'profit of child begging',
  }),
];

function ids(index: IndexInMemory, {hits}: SearchResult): string[] {
  return hits.map(({page}) => SECTIONS.find(({title}) => title === page.title)?.id ?? page.title);
}

async function ask(text: string, options: Partial<SearchOptions> = {}): Promise<string[]> {
  const index = anIndex(SECTIONS);
  const searcher = await index.open();
  return ids(
    index,
    await searcher.search(analyseQuery(parseQuery(text), PLAIN_ANALYSER), {limit: 10, ...options}),
  );
}

describe('a query', () => {
  test('finds sections with any of its words, those that match best first', async () =>
    expect(await ask('free account')).toEqual(expect.arrayContaining(['phrase', 'apart', 'child'])));

  test('in quotes finds the words one after another, and nothing else', async () =>
    expect((await ask('"free account"')).sort()).toEqual(['child', 'phrase']));

  test.each(['„free account”', '“free account”', '«free account»'])('takes %s for quotes', async (text) =>
    expect((await ask(text)).sort()).toEqual(['child', 'phrase']),
  );

  test('leaves out what must not be there', async () =>
    expect((await ask('free account -child')).sort()).toEqual(['apart', 'phrase']));

  test('leaves out what says a word, not what is only looked up under it', async () =>
    expect((await ask('-child')).sort()).toEqual(['apart', 'other', 'phrase']));

  test('leaves out a phrase that must not be there, and keeps its words', async () =>
    expect(await ask('account -"free account"')).toEqual(['apart']));

  test('keeps to what must be there', async () => expect(await ask('+pressure account')).toEqual(['apart']));

  test('keeps to a field', async () => expect(await ask('title:account')).toEqual(['apart']));

  test('takes a beginning for every word that goes on from it', async () =>
    expect(await ask('press*')).toEqual(['apart']));

  test('finds a section by the headings that lead to it', async () =>
    expect(await ask('profit')).toEqual(['other']));

  test('in quotes looks at what a section says, not at headings that lead to it', async () =>
    expect(await ask('"child begging"')).toEqual([]));

  test('forgives one letter where it is told to', async () =>
    expect(await ask('pressurre~1')).toEqual(['apart']));

  test('that only excludes leaves everything else', async () =>
    expect((await ask('-free')).sort()).toEqual(['other']));

  test.each(['', '   ', '+', '-', '"', '""', '*', '~1', 'title:', '- -', '"unclosed', '+"', ':::'])(
    'is answered whatever it is: %j',
    async (text) => expect(await ask(text)).toBeInstanceOf(Array),
  );

  test.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])(
    '%s is a word like any other',
    async (text) => expect(await ask(text)).toEqual([]),
  );
});

describe('facets', () => {
  const pages: Page[] = [
    {url: '/a/', title: 'A', note: '', facets: {court: ['ECtHR'], topic: ['Consent']}},
    {url: '/b/', title: 'B', note: '', facets: {court: ['CJEU'], topic: ['Consent', 'Money']}},
    {url: '/c/', title: 'C', note: '', facets: {}},
  ];
  const sections = [0, 0, 1, 2].map((page) => aSection({body: 'victim', page}));
  const query = analyseQuery(parseQuery('victim'), PLAIN_ANALYSER);

  async function search(chosen: SearchOptions['chosen']): Promise<SearchResult> {
    return (await anIndex(sections, {pages}).open()).search(query, {limit: 10, chosen});
  }

  test('count the sections that match, most first', async () =>
    expect((await search({})).facets).toEqual([
      {
        name: 'court',
        values: [
          {value: 'ECtHR', count: 2},
          {value: 'CJEU', count: 1},
        ],
      },
      {
        name: 'topic',
        values: [
          {value: 'Consent', count: 3},
          {value: 'Money', count: 1},
        ],
      },
    ]));

  test('narrow to any of the chosen values of a facet', async () =>
    expect((await search({court: ['ECtHR', 'CJEU']})).total).toBe(3));

  test('narrow by all facets together', async () =>
    expect((await search({court: ['ECtHR'], topic: ['Money']})).total).toBe(0));

  test('are counted under the choices of the others, not under their own', async () =>
    expect((await search({court: ['CJEU']})).facets).toEqual([
      {
        name: 'court',
        values: [
          {value: 'ECtHR', count: 2},
          {value: 'CJEU', count: 1},
        ],
      },
      {
        name: 'topic',
        values: [
          {value: 'Consent', count: 1},
          {value: 'Money', count: 1},
        ],
      },
    ]));
});

describe('files', () => {
  test('are read only for the words of the query', async () => {
    const index = anIndex(romanianSections().slice(0, 400));
    const searcher = await index.open();
    await searcher.search(analyseQuery(parseQuery('instanța'), PLAIN_ANALYSER), {limit: 5});
    expect(index.read.map((name) => name.replace(/-\d+/, ''))).toEqual([
      'manifest.json',
      'b0/postings.bin',
      'b0/pages.bin',
    ]);
  });

  test('are the same for the same sections', () => {
    const sections = romanianSections().slice(0, 200);
    expect([...anIndex(sections).files]).toEqual([...anIndex(sections).files]);
  });

  test('that are damaged are named, and the next query tries again', async () => {
    const index = anIndex(SECTIONS);
    const searcher = await index.open();
    const sound = index.files.get('b0/postings-0.bin')!;
    index.files.set('b0/postings-0.bin', (sound as Uint8Array).slice(0, 9));
    const query = analyseQuery(parseQuery('account'), PLAIN_ANALYSER);
    await expect(searcher.search(query, {limit: 5})).rejects.toThrow(
      'Search index file b0/postings-0.bin: is damaged: A count in the file is larger than the file. Reload the page.',
    );
    index.files.set('b0/postings-0.bin', sound);
    expect((await searcher.search(query, {limit: 5})).total).toBe(3);
  });

  test('that are missing reject the query, and leave the searcher usable', async () => {
    const index = anIndex(SECTIONS);
    const searcher = await index.open();
    const sound = index.files.get('b0/pages-0.bin')!;
    index.files.delete('b0/pages-0.bin');
    const query = analyseQuery(parseQuery('account'), PLAIN_ANALYSER);
    await expect(searcher.search(query, {limit: 5})).rejects.toThrow('No file b0/pages-0.bin.');
    index.files.set('b0/pages-0.bin', sound);
    expect((await searcher.search(query, {limit: 5})).total).toBe(3);
  });
});

test('every field is searched', () => expect(FIELDS).toEqual(['title', 'path', 'body', 'subjects']));
