import {britishSpelling} from '../../../src/gate/rules/britishSpelling';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const LIST = `- forms: ['*ize', '*ization']
  use: -ise, -isation
  except: [size, world health organization]
`;

function problemsWith(text: string): string[] {
  return problemsOf(
    britishSpelling,
    aPortalFolder({
      'data/spelling.yaml': LIST,
      [CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', text),
    }),
  );
}

describe('britishSpelling', () => {
  test('reports an American spelling, with the British', () =>
    expect(problemsWith('Recognize the signs.')).toEqual([
      `${CHAPTER_FILE}:${lineOf(CHAPTER_TEXT, '11.1.1')}  “Recognize” is not spelt as the texts spell. Write: -ise, -isation. Words of others stand in quotation marks; official names are added to data/spelling.yaml.`,
    ]));

  test.each([
    ['the British spelling', 'Recognise the size of the organisation.'],
    ['an official name', 'The World Health Organization advises.'],
    ['words of others', 'The report says “recognize the signs”.'],
  ])('accepts %s', (_what, text) => expect(problemsWith(text)).toEqual([]));
});
