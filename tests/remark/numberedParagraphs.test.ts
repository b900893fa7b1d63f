import {parseMarkdown} from '../../src/content/markdown';
import {boxes} from '../../src/remark/boxes';
import {citedTables} from '../../src/remark/citedTables';
import {numberedParagraphs} from '../../src/remark/numberedParagraphs';
import {runSteps, type Page} from '../../src/remark/page';
import {aCasePage, aChapterPage, aReferencePage} from '../builders/aPage';
import {aWorkedPage, type WorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';
const CASE_FILE = 'docs/practice/part-1-offence/a-v-france.md';

/** Boxes and cited tables stand by themselves, and are made before. */
function read(markdown: string, page: Page = aChapterPage()): WorkedPage {
  return aWorkedPage(markdown, [boxes, citedTables, numberedParagraphs], page);
}

/** Data of the numbered paragraphs of a page, as its component gets them. */
function propertiesOf(markdown: string, page: Page): unknown[] {
  const tree = parseMarkdown(markdown);
  runSteps([numberedParagraphs], tree, page);
  return tree.children.flatMap((node) => (node.type === 'portalElement' ? [node.data.hProperties] : []));
}

describe('numberedParagraphs', () => {
  test('makes an addressable block of a paragraph that begins with a number, and takes the number off', () =>
    expect(read('11.2.3 Ask one question at a time.\n\n11.2.4 Wait.')).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Ask one question at a time.',
        'numbered-paragraph #HT-11.2.4',
        '  paragraph: Wait.',
      ],
      problems: [],
    }));

  test('gives the block of a chapter its address, its label and its number', () =>
    expect(propertiesOf('11.2.3a Text.', aChapterPage())).toEqual([
      {id: 'HT-11.2.3a', dataLabel: 'HT 11.2.3a', dataCode: 'HT', dataNumber: '11.2.3a'},
    ]));

  test('gives the block of a case note the address and the label of the case', () =>
    expect(propertiesOf('[7] Text.', aCasePage())).toEqual([
      {id: 'JP-a-v-france-7', dataLabel: 'JP a-v-france [7]', dataCode: 'JP', dataNumber: '7'},
    ]));

  test('keeps emphasis, links and line breaks of the text', () =>
    expect(read('11.2.3 *Never* [so](#a),\nnot\\\nonce.').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: *Never* [so](#a),⏎not⏎⏎once.',
    ]));

  test('takes a number that stands alone before emphasis', () =>
    expect(read('11.2.3 **Wait.**').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: **Wait.**',
    ]));

  test('a number may stand on a line of its own', () =>
    expect(read('11.2.3\nWait.').outline).toEqual(['numbered-paragraph #HT-11.2.3', '  paragraph: Wait.']));

  test('the paragraphs of a case note begin with [7]', () =>
    expect(read('[7] The court asked.\n\n[8] It answered.', aCasePage())).toEqual({
      outline: [
        'numbered-paragraph #JP-a-v-france-7',
        '  paragraph: The court asked.',
        'numbered-paragraph #JP-a-v-france-8',
        '  paragraph: It answered.',
      ],
      problems: [],
    }));

  test('a page of no publication has no numbered paragraphs', () =>
    expect(read('11.2.3 Text.\n\n[7] Text.', aReferencePage())).toEqual({
      outline: ['paragraph: 11.2.3 Text.', 'paragraph: [7] Text.'],
      problems: [],
    }));

  test('text above the first number belongs to no paragraph', () =>
    expect(read('An opening word.\n\n11.1.1 Text.').outline).toEqual([
      'paragraph: An opening word.',
      'numbered-paragraph #HT-11.1.1',
      '  paragraph: Text.',
    ]));
});

describe('what belongs to a numbered paragraph', () => {
  test.each([
    ['a list', '- one\n- two', ['list', '  item', '    paragraph: one', '  item', '    paragraph: two']],
    ['a numbered list', '1. one', ['ordered list', '  item', '    paragraph: one']],
    [
      'a list inside a list',
      '- one\n  - two',
      ['list', '  item', '    paragraph: one', '    list', '      item', '        paragraph: two'],
    ],
    [
      'a table',
      '| A | B |\n| --- | --- |\n| c | d |',
      [
        'table',
        '  tableRow',
        '    tableCell: A',
        '    tableCell: B',
        '  tableRow',
        '    tableCell: c',
        '    tableCell: d',
      ],
    ],
    ['a quotation', '> Words of a witness.', ['blockquote', '  paragraph: Words of a witness.']],
    ['a paragraph without a number', 'More of it.', ['paragraph: More of it.']],
  ])('%s stays with it', (_what, markdown, block) =>
    expect(read(`11.2.3 Text.\n\n${markdown}\n\n11.2.4 Next.`)).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3',
        '  paragraph: Text.',
        ...block.map((line) => `  ${line}`),
        'numbered-paragraph #HT-11.2.4',
        '  paragraph: Next.',
      ],
      problems: [],
    }),
  );

  test.each([
    ['a heading', '### Questions {#questions}', ['heading 3: Questions {#questions}']],
    ['a rule', '---', ['thematicBreak']],
    ['a box of ours', ':::sheet\n\nWords.\n\n:::', ['room-sheet HT', '  paragraph: Words.']],
    ['a box of the theme', ':::note\n\nWords.\n\n:::', ['containerDirective note', '  paragraph: Words.']],
    [
      'a cited table',
      'Table: Phrases\n\n| Row | Say |\n| --- | --- |\n| C.1 | a |',
      [
        'cited-table ["Row","Say"]',
        '  <cited-caption>Phrases</cited-caption>',
        '  cited-row #HT-C.1: <cited-cell>a</cited-cell>',
      ],
    ],
  ])('%s ends it, and what follows stands outside', (_what, markdown, block) =>
    expect(read(`11.2.3 Text.\n\n${markdown}\n\nBelow.`)).toEqual({
      outline: ['numbered-paragraph #HT-11.2.3', '  paragraph: Text.', ...block, 'paragraph: Below.'],
      problems: [],
    }),
  );

  test('the text of a footnote stays out of it; what follows the footnote does not', () =>
    expect(read('11.2.3 Text[^1].\n\n[^1]: A note.\n\nMore.').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: Text[^1].',
      '  paragraph: More.',
      'footnoteDefinition 1',
      '  paragraph: A note.',
    ]));

  test('the target of a link stays out of it', () =>
    expect(read('11.2.3 See [the page][p].\n\n[p]: https://example.org').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: See [the page][p].',
      'definition p',
    ]));
});

describe('a withdrawn paragraph', () => {
  test('keeps its number and has no text', () =>
    expect(read('11.2.3 [withdrawn]\n\n11.2.4 Next.')).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3 withdrawn',
        'numbered-paragraph #HT-11.2.4',
        '  paragraph: Next.',
      ],
      problems: [],
    }));

  test('may stand in a case note', () =>
    expect(read('[7] [withdrawn]', aCasePage())).toEqual({
      outline: ['numbered-paragraph #JP-a-v-france-7 withdrawn'],
      problems: [],
    }));

  test('has nothing below it: readers would not see it', () =>
    expect(read('11.2.3 [withdrawn]\n\n- a list that was forgotten\n\n11.2.4 Next.')).toEqual({
      outline: [
        'numbered-paragraph #HT-11.2.3 withdrawn',
        'list',
        '  item',
        '    paragraph: a list that was forgotten',
        'numbered-paragraph #HT-11.2.4',
        '  paragraph: Next.',
      ],
      problems: [
        `${FILE}:3  Paragraph 11.2.3 is withdrawn; text follows it. Remove the text, or give it a number of its own.`,
      ],
    }));

  test('is not one that speaks of withdrawing', () =>
    expect(read('11.2.3 [withdrawn] in part.').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: [withdrawn] in part.',
    ]));
});

describe('a paragraph that moved', () => {
  test.each([
    ['11.2.3 [moved to HT 12.1.2]', undefined, 'HT-11.2.3'],
    ['11.2.3 [moved to JD 18.T.4]', undefined, 'HT-11.2.3'],
    ['[7] [moved to JP b-v-france [3]]', aCasePage(), 'JP-a-v-france-7'],
  ])('keeps its number and has no text: %s', (markdown, page, id) =>
    expect(read(markdown, page)).toEqual({outline: [`numbered-paragraph #${id} moved`], problems: []}),
  );

  test.each(['12.1.2', 'HT 12', 'HT 12.1', 'HT 12.1.2 and HT 12.1.3', 'XX', 'JP b-v-france'])(
    'names the paragraph that holds its text: “%s” is none',
    (place) =>
      expect(read(`11.2.3 [moved to ${place}]`).problems).toEqual([
        `${FILE}:1  Paragraph 11.2.3 says “[moved to ${place}]”; expected where it went, and nothing else. Name the paragraph that holds the text now, with its publication: [moved to HT 12.1.2].`,
      ]),
  );

  test('has nothing below it', () =>
    expect(read('11.2.3 [moved to HT 12.1.2]\n\nIts text.').problems).toEqual([
      `${FILE}:3  Paragraph 11.2.3 is moved; text follows it. Remove the text, or give it a number of its own.`,
    ]));

  test('is not one that speaks of moving', () =>
    expect(read('11.2.3 She was moved to a shelter.')).toMatchObject({
      outline: ['numbered-paragraph #HT-11.2.3', '  paragraph: She was moved to a shelter.'],
      problems: [],
    }));
});

describe('what is wrong with a number', () => {
  test.each([
    [
      'falls',
      '11.2.3 One.\n\n11.2.2 Two.',
      `${FILE}:3  Number is 11.2.2; it comes after 11.2.3. Numbers rise down the page: put it in its place, or give it a number after 11.2.3.`,
    ],
    [
      'stands on the page already',
      '11.2.3 One.\n\n11.2.3 Two.',
      `${FILE}:3  Number is 11.2.3; it stands on this page already. A number is never used twice: add a letter (11.2.3a) or take the next free one.`,
    ],
    [
      'belongs to another chapter',
      '12.1.1 One.',
      `${FILE}:1  Number is 12.1.1; this is chapter 11 of HT. Correct the number, or move the paragraph to its chapter.`,
    ],
    [
      'belongs to another section',
      '## 11.2 Questions {#HT-11.2}\n\n11.3.1 One.',
      `${FILE}:3  Number is 11.3.1; it stands under section 11.2. Correct the number, or move the paragraph to its section.`,
    ],
    [
      'has two parts only',
      '11.2 Text',
      `${FILE}:1  Number is “11.2”; expected a form like 11.2.3 and a space. Correct the number, or begin the paragraph with a word.`,
    ],
    [
      'has a full stop behind it',
      '11.2.3. Text',
      `${FILE}:1  Number is “11.2.3.”; expected a form like 11.2.3 and a space. Correct the number, or begin the paragraph with a word.`,
    ],
    [
      'has no text',
      '11.2.3',
      `${FILE}:1  Paragraph 11.2.3 has no text. Write it, or put [withdrawn] behind the number.`,
    ],
    [
      'stands in a box, as when the box was not closed',
      ':::do\n\n- Wait.\n\n11.2.3 Text.',
      `${FILE}:5  Number is 11.2.3; it stands inside a box. Close the box above it with :::, or move the paragraph out.`,
    ],
    [
      'stands in a box of the theme',
      ':::note\n\n11.2.3 Text.\n\n:::',
      `${FILE}:3  Number is 11.2.3; it stands inside a box. Close the box above it with :::, or move the paragraph out.`,
    ],
  ])('a number that %s is reported', (_fault, markdown, problem) =>
    expect(read(markdown).problems).toEqual([problem]),
  );

  test.each([
    [
      'is not closed',
      '[7 Text',
      `${CASE_FILE}:1  Number is “[7 Text”; expected a form like [7] and a space. Correct the number, or begin the paragraph with a word.`,
    ],
    [
      'has no space behind it',
      '[7]Text',
      `${CASE_FILE}:1  Number is “[7]”; expected a form like [7] and a space. Correct the number, or begin the paragraph with a word.`,
    ],
    [
      'falls',
      '[7] One.\n\n[6] Two.',
      `${CASE_FILE}:3  Number is 6; it comes after 7. Numbers rise down the page: put it in its place, or give it a number after 7.`,
    ],
    [
      'stands on the page already',
      '[7] One.\n\n[7] Two.',
      `${CASE_FILE}:3  Number is 7; it stands on this page already. A number is never used twice: add a letter (7a) or take the next free one.`,
    ],
    [
      'has no text',
      '[7]',
      `${CASE_FILE}:1  Paragraph 7 has no text. Write it, or put [withdrawn] behind the number.`,
    ],
  ])('a number of a case note that %s is reported', (_fault, markdown, problem) =>
    expect(read(markdown, aCasePage()).problems).toEqual([problem]),
  );

  test('every fault of a page is reported, each once', () =>
    expect(read('11.2.3 One.\n\n11.2.2 Two.\n\n11.2.4 Three.\n\n12.1.1 Four.').problems).toEqual([
      `${FILE}:3  Number is 11.2.2; it comes after 11.2.3. Numbers rise down the page: put it in its place, or give it a number after 11.2.3.`,
      `${FILE}:7  Number is 12.1.1; this is chapter 11 of HT. Correct the number, or move the paragraph to its chapter.`,
    ]));

  test('a faulty number still makes a block, so that nothing is lost from the page', () =>
    expect(read('11.2.3 One.\n\n11.2.2 Two.').outline).toEqual([
      'numbered-paragraph #HT-11.2.3',
      '  paragraph: One.',
      'numbered-paragraph #HT-11.2.2',
      '  paragraph: Two.',
    ]));

  test('a number that was refused is no measure for the next', () =>
    expect(read('11.2.5 One.\n\n11.2.2 Two.\n\n11.2.3 Three.').problems).toEqual([
      `${FILE}:3  Number is 11.2.2; it comes after 11.2.5. Numbers rise down the page: put it in its place, or give it a number after 11.2.5.`,
      `${FILE}:5  Number is 11.2.3; it comes after 11.2.5. Numbers rise down the page: put it in its place, or give it a number after 11.2.5.`,
    ]));

  test('gaps are left alone, and a letter puts a paragraph between two others', () =>
    expect(read('11.2.3 One.\n\n11.2.3a Two.\n\n11.2.9 Three.\n\n11.3.1 Four.').problems).toEqual([]));

  test.each(['a-word', 'JD-11.2', 'HT-11-sheet'])('a heading with the id %s opens no section', (id) =>
    expect(read(`## A word {#${id}}\n\n11.3.1 One.`).problems).toEqual([]),
  );

  test.each(['In 11.2.3 we asked.', '2005 was the year.', '5 July came.', 'No. 7', '[withdrawn]'])(
    'a paragraph that begins with %j has no number, and none is missed',
    (markdown) => expect(read(markdown)).toEqual({outline: [`paragraph: ${markdown}`], problems: []}),
  );
});

describe('text without a number', () => {
  const PROBLEM = `${CASE_FILE}:3  Text stands below a heading without a number; every paragraph of a case note has one. Begin it with its number, a form like [7].`;

  test.each([
    ['a paragraph', '## Facts {#facts}\n\nThe applicant worked without pay.\n\n[7] A neighbour helped.'],
    ['a list', '## Facts {#facts}\n\n- without pay\n\n[7] A neighbour helped.'],
  ])('is refused in a case note: %s below a heading', (_, markdown) =>
    expect(read(markdown, aCasePage()).problems).toEqual([PROBLEM]),
  );

  test('belongs to the numbered paragraph above it', () =>
    expect(read('[7] A neighbour helped.\n\n- in May\n\nand in June', aCasePage()).problems).toEqual([]));
});
