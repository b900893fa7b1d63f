import {
  changeSchema,
  differenceSchema,
  isAfter,
  replaceWords,
  WordsNotFoundError,
} from '../../src/publications/restatement';

describe('words put in the place of others', () => {
  test.each<[string, string, string, string, string]>([
    ['a sentence', 'Ask. Since 2024 more. Wait.', 'Since 2024 more.', 'No more.', 'Ask. No more. Wait.'],
    ['nothing, between two', 'Ask. Since 2024 more. Wait.', 'Since 2024 more.', '', 'Ask. Wait.'],
    ['nothing, at the start', 'Since 2024 more. Wait.', 'Since 2024 more.', '', 'Wait.'],
    ['nothing, at the end', 'Ask. Since 2024 more.', 'Since 2024 more.', '', 'Ask.'],
    ['nothing, at the end of a quoted value', 'a: "Ask. More."\nb: 1', 'More.', '', 'a: "Ask."\nb: 1'],
    ['nothing, for a whole line', '- one\n- two\n- three', '- two', '', '- one\n- three'],
    ['nothing, for the last line', '- one\n- two', '- two', '', '- one\n'],
  ])('%s', (_name, text, words, reads, expected) => {
    expect(replaceWords(text, words, reads)).toBe(expected);
  });

  test('are refused where they are not there', () => {
    expect(() => replaceWords('Ask.', 'Wait.', '')).toThrow(new WordsNotFoundError('is not there'));
  });

  test('are refused where they stand twice, since one of them would be a guess', () => {
    expect(() => replaceWords('Ask. Ask.', 'Ask.', '')).toThrow(
      new WordsNotFoundError('stands there more than once'),
    );
  });
});

test.each<[string, string, boolean]>([
  ['2023-01-01', '2022-12-31', true],
  ['2022-12-31', '2022-12-31', false],
  ['2023', '2022-12-31', true],
  ['2022', '2022-12-31', false],
  ['2022-12', '2022-12-31', false],
  ['2022', '2022-06-30', false],
])('%s lies after %s: %s', (date, day, expected) => {
  expect(isAfter(date, day)).toBe(expected);
});

describe('a difference', () => {
  const because = ['dir-2024-1712'];

  test.each<[string, object]>([
    ['words and what stands in their place', {words: 'a', reads: ''}],
    ['that the paragraph is absent', {absent: true}],
    ['neither, where only a citation goes', {}],
  ])('names %s', (_name, values) => {
    expect(differenceSchema.safeParse({at: 'HT-1.1.1', because, ...values}).success).toBe(true);
  });

  test.each<[string, object]>([
    ['words without what stands in their place', {because, words: 'a'}],
    ['a text without the words it replaces', {because, reads: 'a'}],
    ['words in an absent paragraph', {because, words: 'a', reads: 'b', absent: true}],
    ['no change as its reason', {because: []}],
  ])('does not have %s', (_name, values) => {
    expect(differenceSchema.safeParse({at: 'HT-1.1.1', ...values}).success).toBe(false);
  });
});

test('a change needs no date where the text speaks of its own edition', () => {
  expect(changeSchema.safeParse({id: 'own-edition', what: 'It names its edition.'}).success).toBe(true);
});
