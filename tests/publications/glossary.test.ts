import {CitationSyntaxError} from '../../src/citations/citation';
import {glossaryTermSchema, parseBasis} from '../../src/publications/glossary';
import {LANGUAGE_NAMES, LANGUAGES} from '../../src/publications/language';
import {aGlossaryTerm} from '../builders/aGlossaryTerm';
import {messagesOf} from '../builders/messagesOf';

describe('parseBasis', () => {
  test.each([
    ['[@dir-2011-36, art. 2; C]', {key: 'dir-2011-36', locator: 'art. 2', certainty: 'C'}],
    ['[@abe-2022; E; on the forms]', {key: 'abe-2022', certainty: 'E', note: 'on the forms'}],
    ['[@practice; the example]', {key: 'practice', certainty: 'practice', note: 'the example'}],
  ])('reads a citation as texts have it: %s', (typed, basis) => expect(parseBasis(typed)).toEqual(basis));

  test.each([
    ['national law; K', {words: 'national law', certainty: 'K'}],
    ['national law;K', {words: 'national law', certainty: 'K'}],
    [
      'codes of procedure; of several States; E',
      {words: 'codes of procedure; of several States', certainty: 'E'},
    ],
    ['national law ; C', {words: 'national law', certainty: 'C'}],
  ])('reads words and a letter where there is no record to cite: %s', (typed, basis) =>
    expect(parseBasis(typed)).toEqual(basis),
  );

  test.each([
    ['words without a letter', 'national law'],
    ['a letter that is none of ours', 'national law; X'],
    ['a small letter', 'national law; k'],
    ['a word for the letter', 'national law; practice'],
    ['a letter alone', '; K'],
    ['more behind the letter', 'national law; K; a note'],
    ['nothing', ''],
  ])('refuses %s', (_what, typed) => {
    expect(() => parseBasis(typed)).toThrow(CitationSyntaxError);
    expect(() => parseBasis(typed)).toThrow(
      `Citation is “${typed}”; expected one like [@dir-2011-36, art. 2; C], or words and a letter like “national law; K”.`,
    );
  });

  test.each(['[@dir-2011-36, art. 2]', '[@dir-2011-36; C] and more', '[@dir-2011-36; C'])(
    'refuses a citation that texts could not have: %s',
    (typed) => expect(() => parseBasis(typed)).toThrow(CitationSyntaxError),
  );
});

describe('glossaryTermSchema', () => {
  const messages = (values: Record<string, unknown>): string[] =>
    messagesOf(glossaryTermSchema, {...aGlossaryTerm(), ...values});

  test('accepts a term in six languages with its definition and basis', () =>
    expect(glossaryTermSchema.parse(aGlossaryTerm({abbreviation: 'FA'}))).toEqual(
      aGlossaryTerm({abbreviation: 'FA'}),
    ));

  test('needs no abbreviation', () => expect(messages({abbreviation: undefined})).toEqual([]));

  test.each(LANGUAGES)('needs the term in %s', (language) =>
    expect(messages({term: {...aGlossaryTerm().term, [language]: undefined}})).toEqual([
      `term.${language} is missing; expected text.`,
    ]),
  );

  test.each([
    [{id: 'Free account'}, 'id is “Free account”; expected lower-case letters, digits and single hyphens.'],
    [{id: 'free--account'}, 'id is “free--account”; expected lower-case letters, digits and single hyphens.'],
    [{term: {...aGlossaryTerm().term, en: ' '}}, 'term.en is “ ”; expected text, found nothing.'],
    [{term: {...aGlossaryTerm().term, it: 'a'}}, 'Field “it” is not known here.'],
    [{abbreviation: ''}, 'abbreviation is “”; expected text, found nothing.'],
    [{definition: undefined}, 'definition is missing; expected text.'],
    [{definition: ' '}, 'definition is “ ”; expected text, found nothing.'],
    [{basis: []}, 'basis is []; name what the definition rests on.'],
    [{note: 'a'}, 'Field “note” is not known here.'],
  ])('refuses %j', (values, message) => expect(messages(values)).toEqual([message]));

  test('says which basis cannot be read, and why', () =>
    expect(messages({basis: ['[@dir-2012-29; C]', 'national law']})).toEqual([
      'basis.1 is “national law”; citation is “national law”; expected one like [@dir-2011-36, art. 2; C], or words and a letter like “national law; K”.',
    ]));
});

describe('LANGUAGES', () => {
  test('are the six of the glossary, English first', () =>
    expect(LANGUAGES).toEqual(['en', 'ro', 'fr', 'nl', 'pl', 'es']));

  test('each have a name', () => expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...LANGUAGES].sort()));
});
