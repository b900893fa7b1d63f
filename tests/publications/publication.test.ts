import {publicationOfPath, PUBLICATIONS} from '../../src/publications/publication';

describe('PUBLICATIONS', () => {
  test('keeps the codes and folders that people cite', () =>
    expect(PUBLICATIONS.map(({code, folder}) => [code, folder])).toEqual([
      ['HT', 'guidelines'],
      ['JD', 'methodology'],
      ['JP', 'practice'],
    ]));
});

describe('publicationOfPath', () => {
  test.each([
    ['guidelines/11-free-account.md', 'HT'],
    ['methodology/08-victims-first.md', 'JD'],
    ['practice/part-1-offence/siliadin-v-france.md', 'JP'],
  ])('%s belongs to %s', (path, code) => expect(publicationOfPath(path)?.code).toBe(code));

  test.each([
    'reference/sources.md',
    'guidelines.md',
    'guidelines-old/11-free-account.md',
    'reference/guidelines/x.md',
    'index.md',
  ])('%s belongs to none', (path) => expect(publicationOfPath(path)).toBeUndefined());
});
