import {
  groupSentences,
  joinWords,
  shorten,
  splitSentences,
  typographic,
} from '../../../src/content/research/text';

describe('splitSentences', () => {
  test.each([
    ['The Court saw Gani v. Spain as close. It agreed.', 2],
    ['K.A. kept the money. D.J. helped him.', 2],
    ['Work began at 7 a.m. and ended late.', 1],
    ['ILO Convention No. 29 applies. “It binds.” States agree.', 3],
    ['He paid EUR 26,209.69 for costs; no more.', 1],
  ])('%s', (text, count) => expect(splitSentences(text)).toHaveLength(count));
});

describe('groupSentences', () => {
  test.each([
    [1, [1]],
    [2, [2]],
    [4, [2, 2]],
    [7, [3, 2, 2]],
    [9, [3, 3, 3]],
  ])('%i sentences make paragraphs of %j', (count, sizes) => {
    const paragraphs = groupSentences(Array.from({length: count}, () => 'x'));
    expect(paragraphs.map((paragraph) => paragraph.split(' ').length)).toEqual(sizes);
  });
});

test('typographic: quotation marks and apostrophes are curly', () =>
  expect(typographic(`the "artiste" visa, the victim's view ('final')`)).toBe(
    'the “artiste” visa, the victim’s view (‘final’)',
  ));

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('joinWords: %j', (words, joined) => expect(joinWords(words)).toBe(joined));

test.each([
  ['A holding.', 10, 'A holding.'],
  ['A holding in two parts.', 13, 'A holding…'],
])('shorten: %s', (text, limit, short) => expect(shorten(text, limit)).toBe(short));
