import {stringify} from 'yaml';

import {glossaryWords} from '../../../src/gate/rules/glossaryWords';
import {aGlossaryTerm} from '../../builders/aGlossaryTerm';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

function problemsWith(text: string, avoid?: string[]): string[] {
  return problemsOf(
    glossaryWords,
    aPortalFolder({
      'data/glossary.yaml': stringify([aGlossaryTerm(avoid && {avoid})]),
      [CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', text),
    }),
  );
}

describe('glossaryWords', () => {
  test('reports another word for a term, with the name that the glossary gives', () =>
    expect(problemsWith('Begin with the free narrative.', ['free narrative'])).toEqual([
      `${CHAPTER_FILE}:${lineOf(CHAPTER_TEXT, '11.1.1')}  “free narrative” is not the name that the glossary gives the term. Write: free account.`,
    ]));

  test.each([
    ['the name itself', 'Begin with the free account.', ['free narrative']],
    ['the words of a source', 'The manual speaks of a “free narrative”.', ['free narrative']],
    ['any word for a term that names none to avoid', 'Begin with the free narrative.', undefined],
  ])('accepts %s', (_what, text, avoid) => expect(problemsWith(text, avoid)).toEqual([]));
});
