import {placeholders} from '../../../src/gate/rules/placeholders';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

function problemsWith(text: string): string[] {
  return problemsOf(placeholders, aPortalFolder({[CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', text)}));
}

describe('placeholders', () => {
  test.each(['TODO', 'TBD', 'tbc', 'FIXME', 'xxx', 'Lorem ipsum', '???'])('reports %s', (sign) =>
    expect(problemsWith(`Wait for ${sign}.`)).toEqual([
      `${CHAPTER_FILE}:${lineOf(CHAPTER_TEXT, '11.1.1')}  “${sign}” stands for words that are still to come. Write them, or take the sentence out.`,
    ]),
  );

  test.each([
    ['a question', 'What happened then?'],
    ['a word that holds one', 'The methodology of todos los santos.'],
    ['Roman numbers', 'Module XX, chapter XXI'],
  ])('accepts %s', (_what, text) => expect(problemsWith(text)).toEqual([]));
});
