import {crossReferences} from '../../src/remark/crossReferences';
import {aCasePage, aReferencePage} from '../builders/aPage';
import {aWorkedPage} from '../builders/aWorkedPage';

/** What is written so far, seen from chapter 11. */
const WRITTEN: Readonly<Record<string, string>> = {
  'HT-11.2.3': '#HT-11.2.3',
  'HT-11.2.3a': '#HT-11.2.3a',
  'HT-12.1.1': './12-legal-elements.md#HT-12.1.1',
  'JD-8.1.1': '../methodology/08-victims-first.md#JD-8.1.1',
  'HT-C.4': '#HT-C.4',
  'JD-18.T.4': '../methodology/18-hour-by-hour.md#JD-18.T.4',
  'JD-18.T.4a': '../methodology/18-hour-by-hour.md#JD-18.T.4a',
  'HT-11.2': '#HT-11.2',
  'HT-12.1': './12-legal-elements.md#HT-12.1',
  'HT-11': '../guidelines/11.md',
  'HT-12': './12-legal-elements.md',
  'JD-8': '../methodology/08-victims-first.md',
  'JD-18': '../methodology/18-hour-by-hour.md',
};

function read(markdown: string, page?: Parameters<typeof aWorkedPage>[2]): readonly string[] {
  return aWorkedPage(markdown, [crossReferences((id) => WRITTEN[id])], page).outline;
}

describe('crossReferences', () => {
  test.each([
    ['a paragraph of the same page', 'See HT 11.2.3.', 'See [HT\u00a011.2.3](#HT-11.2.3).'],
    ['a paragraph with a letter', 'See HT 11.2.3a.', 'See [HT\u00a011.2.3a](#HT-11.2.3a).'],
    [
      'a paragraph of another page',
      'See HT 12.1.1.',
      'See [HT\u00a012.1.1](./12-legal-elements.md#HT-12.1.1).',
    ],
    [
      'a paragraph of the other publication',
      'See JD 8.1.1.',
      'See [JD\u00a08.1.1](../methodology/08-victims-first.md#JD-8.1.1).',
    ],
    ['a row of a cited table', 'See HT C.4.', 'See [HT\u00a0C.4](#HT-C.4).'],
    [
      'a row of a table that belongs to a chapter',
      'See JD 18.T.4.',
      'See [JD\u00a018.T.4](../methodology/18-hour-by-hour.md#JD-18.T.4).',
    ],
    [
      'such a row with a letter',
      'See JD 18.T.4a.',
      'See [JD\u00a018.T.4a](../methodology/18-hour-by-hour.md#JD-18.T.4a).',
    ],
    ['a section of the same page', 'See HT 11.2.', 'See [HT\u00a011.2](#HT-11.2).'],
    [
      'a section of another page',
      'See HT 12.1 now.',
      'See [HT\u00a012.1](./12-legal-elements.md#HT-12.1) now.',
    ],
    ['another chapter', 'See HT 12.', 'See [HT\u00a012](./12-legal-elements.md).'],
    [
      'chapters in a list of words',
      'See HT 12, JD 8; then JD 18: on the day.',
      'See [HT\u00a012](./12-legal-elements.md), [JD\u00a08](../methodology/08-victims-first.md); then [JD\u00a018](../methodology/18-hour-by-hour.md): on the day.',
    ],
    ['the first chapter of a range', 'See HT 12–13.', 'See [HT\u00a012](./12-legal-elements.md)–13.'],
    ['one typed with a no-break space', 'See HT\u00a011.2.3.', 'See [HT\u00a011.2.3](#HT-11.2.3).'],
    ['one in emphasis', 'See *HT 11.2.3* now.', 'See *[HT\u00a011.2.3](#HT-11.2.3)* now.'],
    ['the whole text', 'HT C.4', '[HT\u00a0C.4](#HT-C.4)'],
    [
      'each of several',
      '(HT 11.2.3, HT 12.1.1; JD 8.1.1)',
      '([HT\u00a011.2.3](#HT-11.2.3), [HT\u00a012.1.1](./12-legal-elements.md#HT-12.1.1); [JD\u00a08.1.1](../methodology/08-victims-first.md#JD-8.1.1))',
    ],
  ])('links %s', (_what, markdown, text) => expect(read(markdown)).toEqual([`paragraph: ${text}`]));

  describe('what is not there yet', () => {
    const PLANNED = [
      'HT 22.3.1',
      'HT 12.1.1b',
      'HT C.40',
      'HT C.4a',
      'JD 18.T.40',
      'HT 11.T.4',
      'HT 11.3',
      'HT 22',
      'HT 1',
      'JD 11',
    ];

    test.each(PLANNED)('is marked in words in a publication: %s', (reference) =>
      expect(read(`See ${reference}.`)).toEqual([
        'paragraph',
        '  See ',
        `  planned-reference: ${reference.replace(' ', '\u00a0')}`,
        '  .',
      ]),
    );

    test('is marked in words in the note on a case, too', () =>
      expect(read('HT 22', aCasePage())).toEqual(['paragraph', '  planned-reference: HT\u00a022']));

    test.each(PLANNED)('is marked quietly outside the publications: %s', (reference) =>
      expect(read(`See ${reference}.`, aReferencePage())).toEqual([
        'paragraph',
        '  See ',
        `  planned-place: ${reference.replace(' ', '\u00a0')}`,
        '  .',
      ]),
    );
  });

  test('a chapter that speaks of itself leads nowhere, as its sections and other pages do', () => {
    expect(read('See HT 11.2 of HT 11.')).toEqual(['paragraph: See [HT\u00a011.2](#HT-11.2) of HT 11.']);
    expect(read('See HT 11.', aCasePage())).toEqual(['paragraph: See [HT\u00a011](../guidelines/11.md).']);
  });

  test('leads from a page outside the publications as from any other', () =>
    expect(read('See HT 12.', aReferencePage())).toEqual([
      'paragraph: See [HT\u00a012](./12-legal-elements.md).',
    ]));

  test.each([
    ['a longer number that begins like one', 'See HT 11.2.3.4.'],
    ['more letters than a number has', 'See HT 11.2.3ab and HT C.4th.'],
    ['a longer number that begins like a row', 'See JD 18.T.4.1 and HT C.4.1.'],
    ['more letters than the number of a row has', 'See JD 18.T.4ab and JD 18.T.4th.'],
    ['the chapter of the page itself', 'As HT 11 says. HT 11.'],
    ['a word behind the number of a chapter', 'See HT 11th and HT 11a.'],
    ['a number without a code', 'See 11.2.3, 11.2 and 11.'],
    ['a code without a number', 'See HT and JD.'],
    ['a longer word that ends like the code', 'See RHT 11.2.3.'],
    ['code', 'See `HT 11.2.3`.'],
    ['the words of a link', 'See [HT 11.2.3](#HT-11.2.4).'],
    ['the words of a link in emphasis', 'See [*HT 11.2.3*](#HT-11.2.4).'],
  ])('leaves %s as text', (_what, markdown) => expect(read(markdown)).toEqual([`paragraph: ${markdown}`]));

  test('leaves the words of a link as text where its address stands apart', () =>
    expect(read('See [HT 11.2.3][p].\n\n[p]: #HT-11.2.4')).toEqual([
      'paragraph: See [HT 11.2.3][p].',
      'definition p',
    ]));

  test('leaves headings as text', () =>
    expect(read('## On HT 11.2.3 {#on}')).toEqual(['heading 2: On HT 11.2.3 {#on}']));

  test('links a reference in a list and in a table', () =>
    expect(read('- HT 11.2.3\n\n| A |\n| --- |\n| HT C.4 |')).toEqual([
      'list',
      '  item',
      '    paragraph: [HT\u00a011.2.3](#HT-11.2.3)',
      'table',
      '  tableRow',
      '    tableCell: A',
      '  tableRow',
      '    tableCell: [HT\u00a0C.4](#HT-C.4)',
    ]));
});
