import {stringify} from 'yaml';

import {movedParagraphs} from '../../../src/gate/rules/movedParagraphs';
import {aCaseText} from '../../builders/aCaseText';
import {anEdition} from '../../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE} from '../../builders/aPortalFolder';
import {problemsOf} from '../../builders/problemsOf';

const chapter = (...lines: readonly string[]): string =>
  `---\nchapter: 11\ntitle: The free account\ndescription: Helps.\n---\n\n## 11.1 A {#HT-11.1}\n\n${lines.join('\n\n')}\n`;

const found = (...lines: readonly string[]): string[] =>
  problemsOf(movedParagraphs, aPortalFolder({[CHAPTER_FILE]: chapter(...lines)}));

describe('a paragraph that moved', () => {
  test('leads to a paragraph that has a text', () =>
    expect(found('11.1.1 [moved to HT 11.1.2]', '11.1.2 Wait. [@practice]')).toEqual([]));

  test('may lead to a row of a table, and to a paragraph of a note', () =>
    expect(
      found(
        '11.1.1 [moved to HT 11.T.4]',
        '11.1.2 [moved to JP a-v-france [3]]',
        'Table: Hours\n\n| Row | What |\n| --- | --- |\n| 11.T.4 | Wait |',
      ),
    ).toEqual([]));

  test('may stand in the note on a case', () =>
    expect(
      problemsOf(
        movedParagraphs,
        aPortalFolder({
          [CASE_FILE]: aCaseText({}, (body) => body.replace(/\[2\] .*/, '[2] [moved to JP a-v-france [3]]')),
        }),
      ),
    ).toEqual([]));

  test('does not lead where nothing stands; the nearest number is named', () =>
    expect(found('11.1.1 [moved to HT 11.1.3]', '11.1.2 Wait. [@practice]')).toEqual([
      `${CHAPTER_FILE}:9  HT 11.1.1 is moved to “HT-11.1.3”; edition 2 has no such paragraph or row. Did you mean “HT-11.1.1”?`,
    ]));

  test('leads there in one step', () =>
    expect(
      found('11.1.1 [moved to HT 11.1.2]', '11.1.2 [moved to HT 11.1.3]', '11.1.3 Wait. [@practice]'),
    ).toEqual([
      `${CHAPTER_FILE}:9  HT 11.1.1 is moved to HT 11.1.2, which is moved itself. Lead there in one step: [moved to HT 11.1.3].`,
    ]));

  test('does not lead to itself', () =>
    expect(found('11.1.1 [moved to HT 11.1.1]')).toEqual([
      `${CHAPTER_FILE}:9  HT 11.1.1 is moved in a circle: HT 11.1.1, HT 11.1.1. One of them holds the text: write it there, and let the others name that one.`,
    ]));

  test('does not lead round in a circle, also one that others stand in', () =>
    expect(
      found('11.1.1 [moved to HT 11.1.2]', '11.1.2 [moved to HT 11.1.3]', '11.1.3 [moved to HT 11.1.2]').map(
        (line) => /circle: ([^.]*\.[^.]*\.\d(?:, HT 11\.1\.\d)*)\./.exec(line)?.[1],
      ),
    ).toEqual([
      'HT 11.1.1, HT 11.1.2, HT 11.1.3, HT 11.1.2',
      'HT 11.1.2, HT 11.1.3, HT 11.1.2',
      'HT 11.1.3, HT 11.1.2, HT 11.1.3',
    ]));

  test('does not lead to a number whose text was withdrawn', () =>
    expect(found('11.1.1 [moved to HT 11.1.2]', '11.1.2 [withdrawn]')).toEqual([
      `${CHAPTER_FILE}:9  HT 11.1.1 is moved to HT 11.1.2, where no text stands: HT 11.1.2 is withdrawn. Name the paragraph that holds its text now, or write [withdrawn] here too.`,
    ]));

  test('leaves its number empty in later editions', () => {
    const files = (restates?: number): Record<string, string> => ({
      'data/editions.yaml': stringify([
        anEdition(),
        anEdition({
          number: 1,
          title: 'Edition 1',
          ...(restates !== undefined && {restates, lawDate: '2022-12-31'}),
        }),
      ]),
      [CHAPTER_FILE]: chapter('11.1.1 Listen. [@practice]', '11.1.2 Wait. [@practice]'),
      'versioned_docs/version-1/guidelines/11-free-account.md': chapter(
        '11.1.1 [moved to HT 11.1.2]',
        '11.1.2 Wait. [@practice]',
      ),
    });
    expect(problemsOf(movedParagraphs, aPortalFolder(files()))).toEqual([
      `${CHAPTER_FILE}:9  HT 11.1.1 was moved in edition 1 and has a text again in edition 2. A number is never used twice: give the new text a new number.`,
    ]);
    // An edition that restates edition 2 came after it.
    expect(problemsOf(movedParagraphs, aPortalFolder(files(2)))).toEqual([]);
  });
});
