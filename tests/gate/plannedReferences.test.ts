import {stringify} from 'yaml';

import {findPlannedReferences, type PlannedReferences} from '../../src/gate/plannedReferences';
import {aCaseText} from '../builders/aCaseText';
import {anEdition} from '../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../builders/aPortalFolder';

function plannedIn(files: Readonly<Record<string, string>>): PlannedReferences[] {
  return findPlannedReferences(aPortalFolder(files).portal);
}

function plannedWith(text: string): PlannedReferences[] {
  return plannedIn({[CHAPTER_FILE]: `${CHAPTER_TEXT}\n${text}\n`});
}

describe('findPlannedReferences', () => {
  test('finds none where everything that pages name is written', () =>
    expect(plannedWith('See HT 11.1.1, HT 11.1 and HT 11.')).toEqual([]));

  test('finds chapters, sections, paragraphs and rows that nobody has written', () =>
    expect(plannedWith('See HT 19, JD 14.1, HT 11.1.9, HT C.4 and JD 18.T.4; but HT 11.1.1.')).toEqual([
      {file: CHAPTER_FILE, labels: ['HT 19', 'JD 14.1', 'HT 11.1.9', 'HT C.4', 'JD 18.T.4']},
    ]));

  test('names each once, in the order of the page', () =>
    expect(plannedWith('See HT 22 and HT 19.\n\nAgain HT\u00a022 and *HT 19*.')).toEqual([
      {file: CHAPTER_FILE, labels: ['HT 22', 'HT 19']},
    ]));

  test('looks at cases, chapters and other pages, by file', () =>
    expect(
      plannedIn({
        [CASE_FILE]: aCaseText({}, (body) => body.replace('[5] ', '[5] See HT 19. ')),
        [CHAPTER_FILE]: `${CHAPTER_TEXT}\nSee HT 20.\n`,
        'docs/reference/reading-list.md': 'See HT 21 and HT 11.\n',
      }),
    ).toEqual([
      {file: CASE_FILE, labels: ['HT 19']},
      {file: CHAPTER_FILE, labels: ['HT 20']},
      {file: 'docs/reference/reading-list.md', labels: ['HT 21']},
    ]));

  test('asks each edition by itself', () =>
    expect(
      plannedIn({
        'data/editions.yaml': stringify([anEdition({number: 1, title: 'Edition 1'}), anEdition()]),
        'versioned_docs/version-1/index.md': 'See HT 11.\n',
        'docs/index.md': 'See HT 11.\n',
      }),
    ).toEqual([{file: 'versioned_docs/version-1/index.md', labels: ['HT 11']}]));
});
