import {pageAddress, routeOfFile} from '../../src/publications/address';
import {currentEdition, editionSchema} from '../../src/publications/edition';
import {anEdition} from '../builders/anEdition';
import {messagesOf} from '../builders/messagesOf';

describe('editionSchema', () => {
  test('accepts an edition with all its keys', () => {
    expect(editionSchema.parse(anEdition())).toEqual(anEdition());
  });

  test('accepts the day from which it answers, also beside a law date', () => {
    const edition = anEdition({answersFrom: '2026-06-30', lawDate: '2026-12-31'});
    expect(editionSchema.parse(edition)).toEqual(edition);
  });

  test.each([
    ['number', 0, 'number is 0; expected number to be >=1.'],
    ['number', 1.5, 'number is 1.5; expected int.'],
    ['number', '2', 'number is “2”; expected number.'],
    ['title', undefined, 'title is missing; expected string.'],
    ['lawStatedAs', '', 'lawStatedAs is “”; expected string to have >=1 characters.'],
    ['sourcesSeenUpTo', undefined, 'sourcesSeenUpTo is missing; expected string.'],
    ['compiled', undefined, 'compiled is missing; expected string.'],
    ['published', 2026, 'published is 2026; expected string.'],
    [
      'answersFrom',
      '2026-06-31',
      'answersFrom is “2026-06-31”; expected a real date like "2026-06-30", in quotes.',
    ],
    ['note', 'x', 'Field “note” is not known here.'],
  ])('refuses %s: %j', (key, value, message) =>
    expect(messagesOf(editionSchema, {...anEdition(), [key]: value})).toEqual([message]),
  );
});

describe('currentEdition', () => {
  test.each([
    ['first', [3, 2, 1]],
    ['last', [1, 2, 3]],
    ['in the middle', [2, 3, 1]],
  ])('is the edition with the highest number, also when it stands %s in the list', (_, numbers) =>
    expect(currentEdition(numbers.map((number) => anEdition({number})))).toEqual(anEdition({number: 3})),
  );

  test('says so when there is no edition', () =>
    expect(() => currentEdition([])).toThrow(
      new RangeError('The list of editions is empty; expected at least one edition.'),
    ));
});

describe('pageAddress', () => {
  test.each([
    ['guidelines/free-account', '/2/guidelines/free-account/'],
    ['/guidelines/free-account/', '/2/guidelines/free-account/'],
    ['practice/siliadin-v-france', '/2/practice/siliadin-v-france/'],
    ['', '/2/'],
    ['/', '/2/'],
  ])('puts the number of the edition before %j', (path, address) =>
    expect(pageAddress({number: 2}, path)).toBe(address),
  );
});

describe('routeOfFile', () => {
  test.each([
    ['a chapter loses its number', 'guidelines/11-free-account.md', 'guidelines/free-account'],
    [
      'a zero in front of the number goes too',
      'methodology/08-victims-first.md',
      'methodology/victims-first',
    ],
    ['other numbers of the name stay', 'guidelines/11-section-2.md', 'guidelines/section-2'],
    ['a page without a number keeps its name', 'reference/glossary.md', 'reference/glossary'],
    [
      'a case answers without its part',
      'practice/part-1-offence/siliadin-v-france.md',
      'practice/siliadin-v-france',
    ],
    ['a case keeps a number in front', 'practice/part-1-offence/4-v-france.md', 'practice/4-v-france'],
    ['an index answers at its folder', 'guidelines/index.md', 'guidelines'],
    ['so does the index of a part', 'practice/part-1-offence/index.md', 'practice/part-1-offence'],
    ['the index of the edition answers at its root', 'index.md', ''],
    ['.mdx is cut as .md is', 'reference/sources.mdx', 'reference/sources'],
  ])('%s: %s', (_, file, route) => expect(routeOfFile(file)).toBe(route));
});
