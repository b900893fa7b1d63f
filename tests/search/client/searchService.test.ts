import {MissingFileError} from '../../../src/search/client/errors';
import {SearchService} from '../../../src/search/client/searchService';
import type {AskedQuestion} from '../../../src/search/client/shownAnswer';
import type {IndexReader} from '../../../src/search/core/indexStore';
import type {Page, Section} from '../../../src/search/core/section';
import {anIndex, aSection, PLAIN_ANALYSER} from '../../builders/anIndex';

const INDEX = 'https://portal.example/search/2-en/';

/** Pages of two publications, a section each. */
const TEXTS: readonly (readonly [publication: string, title: string, body: string])[] = [
  ['HT', 'Free account', 'Ask for a free account.'],
  ['HT', 'Questions', 'After the account, ask open questions.'],
  ['HT', 'Breaks', 'Offer a break. The account can wait.'],
  ['JP', 'A v. B', 'The account of the applicant was recorded.'],
  ['glossary', 'cued invitation', 'A question that takes up the person’s own words.'],
];
const pages = TEXTS.map(([publication, title], i): Page => ({
  url: `/${i}/`,
  title,
  note: publication === 'JP' ? 'Court, 1 May 2020' : '',
  facets: {publication: [publication]},
}));
const sections = TEXTS.map(([, title, body], i): Section =>
  aSection({id: `${i}`, url: `/${i}/`, title, body, page: i}),
);

function aService(readerFor?: (index: string) => IndexReader): SearchService {
  const {reader} = anIndex(sections, {pages});
  return new SearchService({
    readerFor: readerFor ?? (() => reader),
    analyserFor: async () => PLAIN_ANALYSER,
  });
}

function question(values: Partial<AskedQuestion>): AskedQuestion {
  return {text: 'account', excerptLength: 100, ...values};
}

const BY_PUBLICATION = {groups: {facet: 'publication', size: 2, order: [], most: 2}};

describe('SearchService.ask', () => {
  test('shows hits with their page’s note and publication, and the words marked', async () => {
    const {hits, total} = await aService().ask(INDEX, question({text: 'applicant'}));
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({
      url: '/3/',
      note: 'Court, 1 May 2020',
      publication: 'JP',
      title: {text: 'A v. B', marks: []},
      excerpt: {text: 'The account of the applicant was recorded.', marks: [{start: 19, end: 28}]},
    });
  });

  describe('tells the heading of the subject index that led to a hit', () => {
    const subjects = 'tears, what to do · pause when the applicant cries';
    const withSubjects = [...sections.slice(0, 3), {...sections[3]!, subjects}, sections[4]!];
    const subjectOf = async (text: string): Promise<unknown> => {
      const {reader} = anIndex(withSubjects, {pages});
      const service = new SearchService({readerFor: () => reader, analyserFor: async () => PLAIN_ANALYSER});
      const {hits} = await service.ask(INDEX, question({text}));
      return hits.find(({url}) => url === '/3/')?.subject;
    };

    test('where it holds words that the section does not', async () =>
      expect(await subjectOf('applicant cries')).toEqual({
        text: 'pause when the applicant cries',
        marks: [
          {start: 15, end: 24},
          {start: 25, end: 30},
        ],
      }));

    test('and none where the section holds them itself', async () =>
      expect(await subjectOf('applicant')).toBeUndefined());
  });

  test('gives the best of each publication, each with its whole count, when asked for groups', async () => {
    const {groups, hits, total} = await aService().ask(INDEX, question(BY_PUBLICATION));
    expect(total).toBe(4);
    expect(hits).toEqual([]);
    expect(groups.map(({value, total: ofGroup, hits: shown}) => [value, ofGroup, shown.length])).toEqual([
      ['HT', 3, 2],
      ['JP', 1, 1],
    ]);
  });

  test('counts the groups beyond those that are asked for, and fetches none of their hits', async () => {
    const {groups} = await aService().ask(
      INDEX,
      question({groups: {facet: 'publication', size: 2, order: [], most: 1}}),
    );
    expect(groups.map(({value, total, hits}) => [value, total, hits.length])).toEqual([
      ['HT', 3, 2],
      ['JP', 1, 0],
    ]);
  });

  test('puts groups without any of the best hits in the order that is asked for, then by size', async () => {
    const ask = async (order: readonly string[]): Promise<string[]> => {
      const groups = {facet: 'publication', size: 1, order, most: 3};
      const answer = await aService().ask(INDEX, question({text: 'account question', groups}));
      return answer.groups.map(({value}) => value);
    };
    expect(await ask([])).toEqual(['glossary', 'HT', 'JP']);
    expect(await ask(['JP'])).toEqual(['glossary', 'JP', 'HT']);
  });

  test('puts the publication of the best hit first, however few it has', async () => {
    const {groups} = await aService().ask(INDEX, question({...BY_PUBLICATION, text: 'account applicant'}));
    expect(groups.map(({value}) => value)).toEqual(['JP', 'HT']);
  });

  test('takes a beginning with which no word begins for a misspelt word', async () => {
    const answer = await aService().ask(INDEX, question({text: 'acount', isTyping: true}));
    expect(answer.corrections).toEqual([{typed: 'acount', used: 'account'}]);
    expect(answer.total).toBe(4);
  });

  test('marks words of phrases, and words that may go on', async () => {
    const service = aService();
    const phrase = await service.ask(INDEX, question({text: '"free account"'}));
    expect(phrase.wanted).toEqual({stems: ['free', 'account'], beginnings: []});
    const begun = await service.ask(INDEX, question({text: 'free acc', isTyping: true}));
    expect(begun.wanted.beginnings).toEqual(['acc']);
    expect(begun.hits[0]!.title.marks).toEqual([
      {start: 0, end: 4},
      {start: 5, end: 12},
    ]);
  });

  test('tells missing words as they were typed, without those that were excluded', async () => {
    const {missing, words} = await aService().ask(INDEX, question({text: 'account “Rantsev” -begging'}));
    expect(missing).toEqual(['rantsev']);
    expect(words).toEqual(['account', 'Rantsev']);
  });

  test('reads the manifest again when the portal was built anew and the old files are gone', async () => {
    const {reader} = anIndex(sections, {pages});
    let opened = 0;
    const service = aService(() => {
      opened += 1;
      const isOld = opened === 1;
      return {
        readText: (name) => reader.readText(name),
        readBytes: async (name) => {
          if (isOld) throw new MissingFileError(name);
          return reader.readBytes(name);
        },
      };
    });
    expect((await service.ask(INDEX, question({}))).total).toBe(4);
    expect(opened).toBe(2);
  });

  test('says that a file is missing when a fresh manifest does not help', async () => {
    const {reader} = anIndex(sections, {pages});
    let opened = 0;
    const service = aService(() => {
      opened += 1;
      return {
        readText: (name) => reader.readText(name),
        readBytes: async (name) => {
          throw new MissingFileError(name);
        },
      };
    });
    await expect(service.ask(INDEX, question({}))).rejects.toThrow(MissingFileError);
    expect(opened).toBe(2);
  });

  test('opens an index again after it could not be opened', async () => {
    const {reader} = anIndex(sections, {pages});
    let isThere = false;
    const service = aService(() => ({
      readText: async (name) => {
        if (!isThere) throw new MissingFileError(name);
        return reader.readText(name);
      },
      readBytes: (name) => reader.readBytes(name),
    }));
    await expect(service.open(INDEX)).rejects.toThrow(MissingFileError);
    isThere = true;
    await service.open(INDEX);
    expect((await service.ask(INDEX, question({}))).total).toBe(4);
  });
});

describe('SearchService.mark', () => {
  test('finds the words in any texts', async () => {
    const marks = await aService().mark(INDEX, ['A free account.', 'Nothing.', '“Account”'], {
      stems: ['account'],
      beginnings: [],
    });
    expect(marks).toEqual([[{start: 7, end: 14}], [], [{start: 1, end: 8}]]);
  });
});
