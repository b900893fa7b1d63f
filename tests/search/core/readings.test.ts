import {readingsOf} from '../../../src/search/core/readings';

function keysOf(text: string): string[] {
  return readingsOf(text).map(({keys, needsAll}) => keys.join(needsAll ? ' AND ' : ' OR '));
}

describe('readingsOf', () => {
  test('takes a text for a name first', () => expect(keysOf('The Siliadin case')[0]).toBe('siliadin'));

  test('then for a provision, with its paragraph before the article as a whole', () =>
    expect(keysOf('article 6 § 3 (d) ECHR')).toEqual(['article 6 3 d echr', 'echr art 6 3 d', 'echr art 6']));

  test('for any of several articles', () =>
    expect(keysOf('arts 8–9 Directive 2011/36')).toContain('2011 36 art 8 OR 2011 36 art 9'));

  test('for an instrument', () => expect(keysOf('Directive 2011/36/EU')).toContain('2011 36'));

  test('for a name with a year behind it', () => {
    expect(keysOf('Rantsev (2010)')).toContain('rantsev');
    expect(keysOf('Directive 2012')).toContain('directive');
    expect(keysOf('HT 11 2010')).not.toContain('ht 11');
  });

  test.each([
    ['8227/04 and 8228/04', '8227 04 AND 8228 04'],
    ['C-845/19, C-863/19', 'c 845 19 AND c 863 19'],
    ['Rantsev & Siliadin', 'rantsev AND siliadin'],
    ['Rantsev și Siliadin', 'rantsev AND siliadin'],
    ['R v N; R v LE', 'r v n AND r v le'],
  ])('and for several names, all of which must be known: %s', (text, keys) =>
    expect(keysOf(text)).toContain(keys),
  );

  test.each([
    ['What is a presumed victim?', 'presumed victim'],
    ['who is the presumed victim', 'presumed victim'],
    ['What does EIO mean?', 'eio'],
    ['definition of debt bondage', 'debt bondage'],
    ['debt bondage definition', 'debt bondage'],
  ])('for the definition of what is asked about: %s', (text, term) =>
    expect(keysOf(text)).toEqual(expect.arrayContaining([`definition ${term}`, term])),
  );

  test('has none for a text without words', () => {
    expect(readingsOf('')).toEqual([]);
    expect(readingsOf('…')).toEqual([]);
  });
});
