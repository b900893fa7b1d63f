import {NON_NAMES} from '../../../src/gate/personalData/nonNames';

describe('NON_NAMES', () => {
  test.each(NON_NAMES.map(({reason, words}) => [reason, words] as const))(
    '%s: says no word twice',
    (_, words) => {
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    },
  );

  test.each(NON_NAMES.map(({reason, words}) => [reason, words] as const))(
    '%s: has single words only',
    (_, words) => {
      expect(words.filter((word) => !/^[\p{Ll}-]+$/u.test(word))).toEqual([]);
    },
  );

  it('has a reason for every list', () => {
    expect(NON_NAMES.every(({reason}) => reason.length > 10)).toBe(true);
  });
});
