import {blankAll, formFinder, wordingSchema, type Wording} from '../../src/publications/wording';
import {messagesOf} from '../builders/messagesOf';

function found(text: string, wording: Partial<Wording> & Pick<Wording, 'forms'>): string[] {
  return formFinder([{use: 'another word', except: [], ...wording}])(text).map((form) => form.text);
}

describe('wordingSchema', () => {
  test('needs no exceptions', () =>
    expect(wordingSchema.parse({forms: ['gray'], use: 'grey'})).toEqual({
      forms: ['gray'],
      use: 'grey',
      except: [],
    }));

  test.each([
    ['no form', {forms: []}, 'forms is []; expected at least one form.'],
    ['capitals', {forms: ['Gray']}, 'forms.0 is “Gray”; expected lower case: capitals are not told apart.'],
    ['nothing to write instead', {use: undefined}, 'use is missing; expected what to write instead.'],
  ])('refuses %s', (_what, values, message) =>
    expect(messagesOf(wordingSchema, {forms: ['gray'], use: 'grey', ...values})).toEqual([message]),
  );
});

describe('formFinder', () => {
  const organise = {forms: ['*ize', '*ization']};

  test.each([
    ['a form as it is', 'a gray car', {forms: ['gray']}, ['gray']],
    ['a form in capitals, as typed', 'Gray cars', {forms: ['gray']}, ['Gray']],
    ['a form beside a sign', '(gray)', {forms: ['gray']}, ['gray']],
    ['words on two lines', 'an illegal\nmigrant', {forms: ['illegal migrant']}, ['illegal migrant']],
    [
      'any letters for a star in front',
      'to organize an Organization',
      organise,
      ['organize', 'Organization'],
    ],
    ['any letters for a star behind', 'colorful', {forms: ['color*']}, ['colorful']],
    ['no letters for a star', 'color', {forms: ['color*']}, ['color']],
  ])('finds %s', (_what, text, wording, forms) => expect(found(text, wording)).toEqual(forms));

  test.each([
    ['a part of a word', 'the centerpiece', {forms: ['center']}],
    ['a part of a word with a letter that English does not have', 'ţcenter', {forms: ['center']}],
    ['a part of a word with a hyphen', 'self-center', {forms: ['center']}],
    ['a sign for any other', 'alb', {forms: ['a.b']}],
    ['an exception', 'the size of it', {...organise, except: ['size']}],
    [
      'a form in a name that may stand',
      'World Health Organization',
      {...organise, except: ['world health organization']},
    ],
  ])('does not find %s', (_what, text, wording) => expect(found(text, wording)).toEqual([]));

  test('finds a form beside an exception', () =>
    expect(found('to organize the size', {...organise, except: ['size']})).toEqual(['organize']));

  test('says where a form stands and what to write', () => {
    const wording = {forms: ['gray'], use: 'grey', except: ['gray matter']};
    expect(formFinder([wording])('gray matter, gray car')).toEqual([{start: 13, text: 'gray', wording}]);
  });
});

describe('blankAll', () => {
  test('leaves offsets and lines as they were', () =>
    expect(blankAll('a “b\nc” d', /“[^”]*”/g)).toBe('a   \n   d'));
});
