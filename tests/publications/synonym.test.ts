import {synonymSchema} from '../../src/publications/synonym';
import {messagesOf} from '../builders/messagesOf';

describe('synonymSchema', () => {
  test('takes a word with the words of the texts', () =>
    expect(synonymSchema.parse({word: 'pimp', texts: ['procuring']})).toEqual({
      word: 'pimp',
      forms: [],
      texts: ['procuring'],
    }));

  test.each([
    ['capitals', {word: 'Pimp'}, 'word is “Pimp”; expected lower case: search does not tell capitals apart.'],
    ['an empty word', {word: ' '}, 'word is “ ”; expected words, found nothing.'],
    ['no word of the texts', {texts: []}, 'texts is []; expected the words of the texts.'],
    [
      'more words of the texts than help',
      {texts: ['a', 'b', 'c', 'd', 'e']},
      'texts is ["a","b","c","d","e"]; at most four: each more lets in what was not asked for.',
    ],
    [
      'a word that stands for itself',
      {texts: ['pimp']},
      'texts is ["pimp"]; expected none of the words twice, here or in forms.',
    ],
    [
      'a form twice',
      {forms: ['pimps', 'pimps']},
      'texts is ["procuring"]; expected none of the words twice, here or in forms.',
    ],
  ])('refuses %s', (_what, values, message) =>
    expect(messagesOf(synonymSchema, {word: 'pimp', texts: ['procuring'], ...values})).toEqual([message]),
  );
});
