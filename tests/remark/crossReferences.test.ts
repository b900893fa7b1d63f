import {crossReferences} from '../../src/remark/crossReferences';
import {aWorkedPage} from '../builders/aWorkedPage';

/** What is written so far, seen from chapter 11. */
const WRITTEN: Readonly<Record<string, string>> = {
  'HT-11.2.3': '#HT-11.2.3',
  'HT-11.2.3a': '#HT-11.2.3a',
  'HT-12.1.1': './12-legal-elements.md#HT-12.1.1',
  'JD-8.1.1': '../methodology/08-victims-first.md#JD-8.1.1',
  'HT-C.4': '#HT-C.4',
};

function read(markdown: string): readonly string[] {
  return aWorkedPage(markdown, [crossReferences((id) => WRITTEN[id])]).outline;
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
    ['one typed with a no-break space', 'See HT\u00a011.2.3.', 'See [HT\u00a011.2.3](#HT-11.2.3).'],
    ['one in emphasis', 'See *HT 11.2.3* now.', 'See *[HT\u00a011.2.3](#HT-11.2.3)* now.'],
    ['the whole text', 'HT C.4', '[HT\u00a0C.4](#HT-C.4)'],
    [
      'each of several',
      '(HT 11.2.3, HT 12.1.1; JD 8.1.1)',
      '([HT\u00a011.2.3](#HT-11.2.3), [HT\u00a012.1.1](./12-legal-elements.md#HT-12.1.1); [JD\u00a08.1.1](../methodology/08-victims-first.md#JD-8.1.1))',
    ],
  ])('links %s', (_what, markdown, text) => expect(read(markdown)).toEqual([`paragraph: ${text}`]));

  test.each(['HT 22.3.1', 'HT C.40', 'HT C.4a', 'HT 12.1.1b'])(
    'marks %s, which is not there yet',
    (reference) =>
      expect(read(`See ${reference}.`)).toEqual([
        'paragraph',
        '  See ',
        `  planned-reference: ${reference.replace(' ', '\u00a0')}`,
        '  .',
      ]),
  );

  test.each([
    ['a longer number that begins like one', 'See HT 11.2.3.4.'],
    ['more letters than a number has', 'See HT 11.2.3ab and HT C.4th.'],
    ['a section', 'See HT 11.2.'],
    ['a chapter', 'See HT 11.'],
    ['a number without a code', 'See 11.2.3.'],
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
