import {stringify} from 'yaml';

import {subjectIndex} from '../../../src/gate/rules/subjectIndex';
import {formatProblem} from '../../../src/publications/problem';
import {aPortalFolder, CHAPTER_FILE, CHAPTER_TEXT} from '../../builders/aPortalFolder';

const found = (...headings: readonly (readonly [string, ...string[]])[]): string[] => {
  const {portal, siteDir} = aPortalFolder({
    'data/subject-index.yaml': stringify(headings.map(([heading, ...locators]) => ({heading, locators}))),
  });
  return subjectIndex(portal, siteDir).map(formatProblem);
};

describe('the subject index', () => {
  test('leads to paragraphs that are there, of chapters and of cases', () =>
    expect(found(['silence', 'HT-11.1.1'], ['servitude', 'JP-a-v-france-1'])).toEqual([]));

  test('names the nearest paragraph when an id is mistyped', () =>
    expect(found(['silence', 'HT-11.1.2'])).toEqual([
      'data/subject-index.yaml:3  The heading “silence” leads to “HT-11.1.2”; no chapter and no case has it. Did you mean “HT-11.1.1”?',
    ]));

  test('does not lead to a paragraph whose text was withdrawn or moved', () => {
    const chapter = CHAPTER_TEXT.concat('\n11.1.2 [withdrawn]\n\n11.1.3 [moved to HT 11.1.1]\n');
    const {portal, siteDir} = aPortalFolder({
      [CHAPTER_FILE]: chapter,
      'data/subject-index.yaml': stringify([{heading: 'silence', locators: ['HT-11.1.2', 'HT-11.1.3']}]),
    });
    expect(subjectIndex(portal, siteDir).map(formatProblem)).toEqual([
      'data/subject-index.yaml:3  The heading “silence” leads to “HT-11.1.2”, which was withdrawn. Take it out.',
      'data/subject-index.yaml:4  The heading “silence” leads to “HT-11.1.3”, which was moved. Write “HT-11.1.1”.',
    ]);
  });

  test('holds a heading once, however it is capitalised', () =>
    expect(found(['silence', 'HT-11.1.1'], ['Silence', 'HT-11.1.1'])).toEqual([
      'data/subject-index.yaml:4  The heading “Silence” stands twice. Keep one, with the locators of both.',
    ]));
});
