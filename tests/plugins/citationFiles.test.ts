import {citationFilesOf} from '../../src/plugins/citationFiles';
import {aCaseFile} from '../builders/aCaseFile';
import {aChapterFile} from '../builders/aChapterFile';
import {anEditionContent} from '../builders/anEditionContent';
import {anIdentity} from '../builders/anIdentity';
import {CHAPTER_TEXT} from '../builders/aPortalFolder';
import {readRis} from '../builders/readCitations';

const a = aCaseFile({id: 'a-v-france', title: 'A v. France'});
const b = aCaseFile({id: 'b-v-greece', title: 'B v. Greece'});
const content = anEditionContent({
  chapters: [aChapterFile(CHAPTER_TEXT)],
  cases: new Map([a, b].map((file) => [file.record.id, file])),
});
const files = new Map([...citationFilesOf(content, anIdentity())].map(({path, text}) => [path, text]));

const titlesOf = (path: string): unknown[] => readRis(files.get(path)!).map(({title}) => title);

describe('files with citations', () => {
  test('lie beside each page and each publication, in every form that is a file', () =>
    expect([...files.keys()].sort()).toEqual(
      [
        '2/guidelines/free-account/citation',
        '2/guidelines/guidelines',
        '2/practice/a-v-france/citation',
        '2/practice/b-v-greece/citation',
        '2/practice/collection',
      ].flatMap((path) => ['.bib', '.csl.json', '.ris'].map((extension) => path + extension)),
    ));

  test('beside a page hold the page only', () => {
    expect(titlesOf('2/guidelines/free-account/citation.ris')).toEqual(['HT 11, The free account']);
    expect(titlesOf('2/practice/b-v-greece/citation.ris')).toEqual(['B v. Greece']);
  });

  test('of guidelines hold their paragraphs too, of a collection its decisions', () => {
    expect(titlesOf('2/guidelines/guidelines.ris')).toEqual([
      'HT 11, The free account',
      'HT 11.1.1, The free account',
    ]);
    expect(titlesOf('2/practice/collection.ris')).toEqual(['A v. France', 'B v. Greece']);
  });
});
