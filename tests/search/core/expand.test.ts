import lunr from 'lunr';

import {isWithinOneEdit, withinOneEdit} from '../../../src/search/core/expand';
import {seededRandom} from '../../builders/seededRandom';

/** lunr's types leave out what its own search uses. */
const lunrSets = lunr.TokenSet as unknown as {
  fromFuzzyString(word: string, edits: number): lunr.TokenSet;
  fromArray(words: readonly string[]): lunr.TokenSet;
};

describe('one edit', () => {
  test.each([
    ['trial', 'trial', true],
    ['trial', 'trail', true],
    ['trial', 'trials', true],
    ['trial', 'tral', true],
    ['trial', 'triel', true],
    ['trial', 'tail', false],
    ['ab', 'ba', true],
    ['a', '', true],
    ['abcd', 'badc', false],
    ['', '', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isWithinOneEdit(a, b)).toBe(expected);
    expect(isWithinOneEdit(b, a)).toBe(expected);
  });

  test('is what lunr takes for it, and in its order', async () => {
    const random = seededRandom(31);
    const anyWord = (): string => random.list(random.integer(1, 6), () => random.pick([...'abcș'])).join('');
    let found = 0;
    for (let i = 0; i < 300; i += 1) {
      const words = [...new Set(random.list(200, anyWord))].sort((a, b) => (a < b ? -1 : 1));
      const word = anyWord();
      const expected = lunrSets.fromArray(words).intersect(lunrSets.fromFuzzyString(word, 1)).toArray();
      found += expected.length;
      expect(await withinOneEdit(word, words)).toEqual(expected);
    }
    expect(found).toBeGreaterThan(1000);
  });
});
