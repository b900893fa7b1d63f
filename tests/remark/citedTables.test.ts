import {parseMarkdown} from '../../src/content/markdown';
import {citedTables} from '../../src/remark/citedTables';
import {runSteps, type Page} from '../../src/remark/page';
import {aCasePage, aChapterPage, aReferencePage} from '../builders/aPage';
import {aWorkedPage, type WorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';

function read(markdown: string, page?: Page): WorkedPage {
  return aWorkedPage(markdown, [citedTables], page);
}

function aTable(...numbers: string[]): string {
  return `Table: Phrases\n\n| Row | Say |\n| --- | --- |\n${numbers.map((number) => `| ${number} | Wait |`).join('\n')}`;
}

describe('citedTables', () => {
  test('makes a table of addressable rows of a title line and the table below it', () =>
    expect(
      read(
        'Table: HT Annex C, *phrases*.\n\n| Row | Say | Avoid |\n| --- | --- | --- |\n| C.1 | “Tell me” | *Why* |\n| C.2 | Wait | Lead |',
      ),
    ).toEqual({
      outline: [
        'cited-table ["Row","Say","Avoid"]',
        '  <cited-caption>HT Annex C, *phrases*.</cited-caption>',
        '  cited-row #HT-C.1: <cited-cell>“Tell me”</cited-cell><cited-cell>*Why*</cited-cell>',
        '  cited-row #HT-C.2: <cited-cell>Wait</cited-cell><cited-cell>Lead</cited-cell>',
      ],
      problems: [],
    }));

  test('gives each row its address, its label and its number', () => {
    const tree = parseMarkdown(aTable('C.1'));
    runSteps([citedTables], tree, aChapterPage());
    expect(tree.children).toMatchObject([
      {
        children: [
          {data: {hName: 'cited-caption', hProperties: {}}},
          {data: {hName: 'cited-row', hProperties: {id: 'HT-C.1', dataLabel: 'HT C.1', dataNumber: 'C.1'}}},
        ],
      },
    ]);
  });

  test('a row of the chapter’s own table holds the number of the chapter', () => {
    const tree = parseMarkdown(aTable('11.T.4'));
    expect(runSteps([citedTables], tree, aChapterPage())).toEqual([]);
    expect(tree.children).toMatchObject([
      {
        children: [
          {},
          {
            data: {
              hName: 'cited-row',
              hProperties: {id: 'HT-11.T.4', dataLabel: 'HT 11.T.4', dataNumber: '11.T.4'},
            },
          },
        ],
      },
    ]);
  });

  test.each(['12.T.4', '1.T.4', '111.T.4'])('a row of another chapter is refused: %s', (number) =>
    expect(read(aTable(number)).problems).toEqual([
      `${FILE}:5  Row number is ${number}; it belongs to another chapter. Begin it with the number of this chapter.`,
    ]),
  );

  test('the note on a case has no rows of a chapter', () =>
    expect(read(aTable('11.T.4'), aCasePage()).problems).toEqual([
      'docs/practice/part-1-offence/a-v-france.md:5  Row number is 11.T.4; it belongs to another chapter. Begin it with the number of this chapter.',
    ]));

  test('leaves a table without a title line as it is', () =>
    expect(read('| A |\n| --- |\n| b |')).toEqual({
      outline: ['table', '  tableRow', '    tableCell: A', '  tableRow', '    tableCell: b'],
      problems: [],
    }));

  test('takes what stands around it for what it is', () =>
    expect(read(`Above.\n\n${aTable('C.1')}\n\nBelow.`).outline).toEqual([
      'paragraph: Above.',
      'cited-table ["Row","Say"]',
      '  <cited-caption>Phrases</cited-caption>',
      '  cited-row #HT-C.1: <cited-cell>Wait</cited-cell>',
      'paragraph: Below.',
    ]));

  test.each([
    ['C.1', 'C.2', 'C.10'],
    ['C.1', 'C.1a', 'C.2'],
    ['C.9', 'D.1', 'D.2'],
    ['C.1', 'C.5', 'C.9'],
    ['11.T.1', '11.T.2', '11.T.10'],
    ['11.T.1', '11.T.1a', '11.T.2'],
    ['11.T.9', '11.U.1', '11.U.2'],
  ])('numbers that rise are accepted: %s, %s, %s', (...numbers) =>
    expect(read(aTable(...numbers)).problems).toEqual([]),
  );

  test.each([
    ['nothing', ''],
    ['a number without a letter', '4'],
    ['a small letter', 'c.4'],
    ['a number without a point', 'C4'],
    ['two parts behind the letter', 'C.4.1'],
    ['the code of the publication', 'HT C.4'],
    ['a chapter without a letter', '11.4'],
    ['two parts behind the letter of a chapter', '11.T.4.1'],
    ['a chapter with a letter of its own', '11a.T.4'],
  ])('a row whose first column holds %s is refused', (_what, number) =>
    expect(read(aTable(number)).problems).toEqual([
      `${FILE}:5  Row number is “${number}”; expected a form like C.4 or 18.T.4. Type the number in the first column of every row.`,
    ]),
  );

  test('a number that stands in the table already is refused', () =>
    expect(read(aTable('C.1', 'C.2', 'C.1')).problems).toEqual([
      `${FILE}:7  Row number is C.1; it stands on this page already. A number is never used twice: take the next free one.`,
    ]));

  test('a number that stands in another table of the page is refused', () =>
    expect(read(`${aTable('C.1')}\n\nText.\n\n${aTable('C.1')}`).problems).toEqual([
      `${FILE}:13  Row number is C.1; it stands on this page already. A number is never used twice: take the next free one.`,
    ]));

  test('numbers rise in each table by itself', () =>
    expect(read(`${aTable('D.1')}\n\nText.\n\n${aTable('C.1')}`).problems).toEqual([]));

  test.each([
    ['C.10', 'C.9'],
    ['D.1', 'C.2'],
    ['C.4a', 'C.4'],
    ['11.T.10', '11.T.9'],
    ['11.U.1', '11.T.2'],
  ])('a number that falls is refused: %s, then %s', (first, second) =>
    expect(read(aTable(first, second)).problems).toEqual([
      `${FILE}:6  Row number is ${second}; it comes after ${first}. Numbers rise down the table: put the row in its place.`,
    ]),
  );

  test('a page of no publication has no rows to cite', () =>
    expect(read(aTable('C.1'), aReferencePage()).problems).toEqual([
      'docs/reference/how-to-cite.md:1  A line that begins with “Table: ” makes rows to cite; pages outside the publications have none. Begin the line with another word.',
    ]));

  test.each([
    ['nothing', 'Table: Phrases'],
    ['a paragraph', 'Table: Phrases\n\nText.'],
    ['a paragraph, and then the table', 'Table: Phrases\n\nText.\n\n| Row |\n| --- |\n| C.1 |'],
  ])('a title line above %s is refused', (_what, markdown) =>
    expect(read(markdown).problems).toEqual([
      `${FILE}:1  A line that begins with “Table: ” stands directly above a table; none follows. Put the table below it, or begin the line with another word.`,
    ]),
  );

  test.each(['Table manners.', 'The Table: a word.', 'Table:'])('%j is no title line', (markdown) =>
    expect(read(markdown)).toEqual({outline: [`paragraph: ${markdown}`], problems: []}),
  );
});
