import {findRepeats, type OwnedText} from '../../src/publications/repeats';

/** So many words, no two alike: `a1 a2 a3`. */
function words(count: number, word = 'a'): string {
  return Array.from({length: count}, (_, i) => `${word}${i + 1}`).join(' ');
}

function aText(owner: string, text: string, place = '[1]'): OwnedText {
  return {owner, place, text};
}

/** Which pairs are told: `a [1] + b [2]: 1`. */
function found(texts: readonly OwnedText[], limit?: number): string[] {
  return findRepeats(texts, limit).map(
    ({first, second, share}) => `${first.owner} ${first.place} + ${second.owner} ${second.place}: ${share}`,
  );
}

describe('findRepeats', () => {
  test('tells of a text that two cases have', () =>
    expect(found([aText('a', words(30), 'description'), aText('b', words(30), '[4]')])).toEqual([
      'a description + b [4]: 1',
    ]));

  test('gives the texts as they were handed over', () => {
    const [first, second] = [aText('a', words(30)), aText('b', words(30))];
    expect(findRepeats([first, second])).toEqual([{first, second, share: 1}]);
  });

  test('has nothing to tell of texts that differ', () =>
    expect(found([aText('a', words(30)), aText('b', words(30, 'b'))])).toEqual([]));

  test('lets a case say the same twice', () =>
    expect(found([aText('a', words(30), '[1]'), aText('a', words(30), '[2]')])).toEqual([]));

  test('tells of every pair once', () =>
    expect(found(['a', 'b', 'c'].map((id) => aText(id, words(30))))).toEqual([
      'a [1] + b [1]: 1',
      'a [1] + c [1]: 1',
      'b [1] + c [1]: 1',
    ]));

  test.each([
    ['capitals', words(30).toUpperCase()],
    ['punctuation', words(30).replaceAll(' ', ', ')],
    ['line breaks', words(30).replaceAll(' ', '\n')],
  ])('does not mind %s', (_what, text) =>
    expect(found([aText('a', words(30)), aText('b', text)])).toEqual(['a [1] + b [1]: 1']),
  );

  test('reads the words of every alphabet', () => {
    const letters = Array.from({length: 30}, (_, i) => String.fromCodePoint(0x430 + i)).join(' ');
    expect(found([aText('a', letters), aText('b', letters)])).toEqual(['a [1] + b [1]: 1']);
  });

  test('needs words in the same order, not only the same words', () =>
    expect(found([aText('a', words(30)), aText('b', words(30).split(' ').reverse().join(' '))])).toEqual([]));

  describe('short texts', () => {
    test('of 24 words may be alike', () =>
      expect(found([aText('a', words(24)), aText('b', words(24))])).toEqual([]));

    test('of 25 words may not', () =>
      expect(found([aText('a', words(25)), aText('b', words(25))])).toHaveLength(1));

    test('are told where a longer text holds them', () =>
      expect(found([aText('a', `${words(60, 'b')} ${words(25)}`), aText('b', words(25))])).toEqual([
        'a [1] + b [1]: 1',
      ]));
  });

  describe('the limit', () => {
    /** Thirty runs of four words each, of which the first `common` are those of `words(33)`. */
    const sharing = (common: number): OwnedText =>
      aText('b', `${words(common + 3)} ${words(30 - common, 'b')}`);

    test('is half of the word runs', () =>
      expect(found([aText('a', words(33)), sharing(15)])).toEqual(['a [1] + b [1]: 0.5']));

    test('is not reached by one run less', () =>
      expect(found([aText('a', words(33)), sharing(14)])).toEqual([]));

    test('can be set lower', () =>
      expect(found([aText('a', words(33)), sharing(3)], 0.1)).toEqual(['a [1] + b [1]: 0.1']));
  });

  test('has nothing to tell of no texts', () => expect(found([])).toEqual([]));
});
