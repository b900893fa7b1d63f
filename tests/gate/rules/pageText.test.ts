import {stringify} from 'yaml';

import {pageText} from '../../../src/gate/rules/pageText';
import {aCaseText} from '../../builders/aCaseText';
import {aNewsText} from '../../builders/aNewsText';
import {anEdition} from '../../builders/anEdition';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT, NEWS_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

/** What the rule says of a chapter with a text below its first paragraph, which stands on line 9. */
function problemsWith(text: string): string[] {
  return problemsOf(pageText, aPortalFolder({[CHAPTER_FILE]: `${CHAPTER_TEXT}\n${text}\n`}));
}

describe('pageText', () => {
  test('accepts pages without a fault', () => expect(problemsOf(pageText, aPortalFolder())).toEqual([]));

  test.each([
    [
      'a number that falls',
      '11.1.0 Ask.',
      `${CHAPTER_FILE}:11  Number is 11.1.0; it comes after 11.1.1. Numbers rise down the page: put it in its place, or give it a number after 11.1.1.`,
    ],
    [
      'a number that stands on the page already',
      '11.1.1 Ask.',
      `${CHAPTER_FILE}:11  Number is 11.1.1; it stands on this page already. A number is never used twice: add a letter (11.1.1a) or take the next free one.`,
    ],
    [
      'a number of another chapter',
      '12.1.1 Ask.',
      `${CHAPTER_FILE}:11  Number is 12.1.1; this is chapter 11 of HT. Correct the number, or move the paragraph to its chapter.`,
    ],
    [
      'raw HTML',
      'Then <name removed> spoke.',
      `${CHAPTER_FILE}:11  Raw HTML is “<name removed>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.`,
    ],
    [
      'an unknown source',
      '11.1.2 Ask. [@dir-2012-92; C]',
      `${CHAPTER_FILE}:11  Citation names “dir-2012-92”; no source in data/sources.yaml and no case of this edition has that key. Did you mean “dir-2012-29”?`,
    ],
    [
      'an unknown term',
      'Take a [free account](term:free-acount).',
      `${CHAPTER_FILE}:11  Link explains “free-acount”; data/glossary.yaml has no term with that id. Did you mean “free-account”?`,
    ],
    [
      'a row of another chapter',
      'Table: Hours\n\n| Row | What |\n| --- | --- |\n| 18.T.4 | Wait |',
      `${CHAPTER_FILE}:15  Row number is 18.T.4; it belongs to another chapter. Begin it with the number of this chapter.`,
    ],
    [
      'a heading without an id',
      '## More',
      `${CHAPTER_FILE}:11  Heading is “More”; it has no lasting id. Add one at its end, like {#facts}.`,
    ],
    [
      'an unknown box',
      ':::dont\n\nLead.\n\n:::',
      `${CHAPTER_FILE}:11  Box is “:::dont”; there is none of that name. Use one of: do, do-not, sheet, note, tip, info, warning, danger, caution.`,
    ],
  ])('reports %s', (_what, text, problem) => expect(problemsWith(text)).toEqual([problem]));

  test('a chapter may cite a case of its edition', () =>
    expect(problemsWith('11.1.2 Ask. [@a-v-france; C]')).toEqual([]));

  test('looks at case notes', () => {
    const note = aCaseText({}, (body) => body.replace('[5] ', '[2] '));
    expect(problemsOf(pageText, aPortalFolder({[CASE_FILE]: note}))).toEqual([
      `${CASE_FILE}:${lineOf(note, '[2] The law')}  Number is 2; it stands on this page already. A number is never used twice: add a letter (2a) or take the next free one.`,
    ]);
  });

  test('looks at pages that are neither chapter nor case', () =>
    expect(
      problemsOf(
        pageText,
        aPortalFolder({
          'docs/reference/how-to-cite.md': '---\ntitle: How to cite\n---\n\nText <b>here.\n',
          'docs/guidelines/index.md': '## Published\n',
        }),
      ),
    ).toEqual([
      'docs/guidelines/index.md:1  Heading is “Published”; it has no lasting id. Add one at its end, like {#facts}.',
      'docs/reference/how-to-cite.md:5  Raw HTML is “<b>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.',
    ]));

  describe('of the news', () => {
    const newsProblems = (body: string, files: Readonly<Record<string, string>> = {}): string[] =>
      problemsOf(pageText, aPortalFolder({...files, [NEWS_FILE]: aNewsText({}, body)}));
    const lineOfBody = lineOf(aNewsText({}, 'The body.'), 'The body.');

    test('is accepted where it cites, refers, explains and ends its excerpt', () =>
      expect(
        newsProblems(
          'See [@a-v-france; C], HT 11 and a [free account](term:free-account).\n\n<!-- truncate -->\n\nHT 22.',
        ),
      ).toEqual([]));

    test.each([
      [
        'raw HTML',
        'Then <name removed> spoke.',
        'Raw HTML is “<name removed>”; content is Markdown only. Use Markdown, or write \\< where the sign itself is meant.',
      ],
      [
        'an unknown source',
        'Text [@dir-2012-92; C].',
        'Citation names “dir-2012-92”; no source in data/sources.yaml and no case of this edition has that key. Did you mean “dir-2012-29”?',
      ],
      [
        'an unknown term',
        'A [free account](term:free-acount).',
        'Link explains “free-acount”; data/glossary.yaml has no term with that id. Did you mean “free-account”?',
      ],
      [
        'a table of rows to cite',
        'Table: Rows\n\n| Row |\n| --- |\n| C.1 |',
        'A line that begins with “Table: ” makes rows to cite; pages outside the publications have none. Begin the line with another word.',
      ],
    ])('is looked at: %s', (_what, body, problem) =>
      expect(newsProblems(body)).toEqual([`${NEWS_FILE}:${lineOfBody}  ${problem}`]),
    );

    test('may cite what the edition in force holds, and not what only an earlier one holds', () => {
      const editions = {
        'data/editions.yaml': stringify([anEdition({number: 1, title: 'Edition 1'}), anEdition()]),
        'versioned_docs/version-1/practice/part-1-offence/b-v-greece.md': aCaseText({id: 'b-v-greece'}),
      };
      expect(newsProblems('Text [@a-v-france; C].', editions)).toEqual([]);
      expect(newsProblems('Text [@b-v-greece; C].', editions)).toEqual([
        `${NEWS_FILE}:${lineOfBody}  Citation names “b-v-greece”; no source in data/sources.yaml and no case of this edition has that key. Add the source to data/sources.yaml first.`,
      ]);
    });
  });
});
