import {parseMarkdown} from '../../src/content/markdown';
import {boxes} from '../../src/remark/boxes';
import {runSteps} from '../../src/remark/page';
import {aChapterPage, aReferencePage} from '../builders/aPage';
import {aWorkedPage, type WorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';

function read(markdown: string): WorkedPage {
  return aWorkedPage(markdown, [boxes]);
}

describe('boxes', () => {
  test('a do box and a do-not box that meet become one', () =>
    expect(read(':::do\n\n- Wait.\n\n:::\n\n:::do-not\n\n- Do not lead.\n\n:::')).toEqual({
      outline: [
        'doing-box',
        '  do-list HT',
        '    list',
        '      item',
        '        paragraph: Wait.',
        '  do-not-list HT',
        '    list',
        '      item',
        '        paragraph: Do not lead.',
      ],
      problems: [],
    }));

  test('boxes with text between them stay apart', () =>
    expect(read(':::do\n\nWait.\n\n:::\n\nText.\n\n:::do-not\n\nLead.\n\n:::').outline).toEqual([
      'doing-box',
      '  do-list HT',
      '    paragraph: Wait.',
      'paragraph: Text.',
      'doing-box',
      '  do-not-list HT',
      '    paragraph: Lead.',
    ]));

  test('a sheet holds what it was given', () =>
    expect(read(':::sheet\n\n## Before {#before}\n\n- [ ] Paper.\n\n:::')).toEqual({
      outline: [
        'room-sheet HT',
        '  heading 2: Before {#before}',
        '  list',
        '    item',
        '      paragraph: Paper.',
      ],
      problems: [],
    }));

  test.each([
    ['of a publication carries its code', aChapterPage(), {dataCode: 'HT'}],
    ['of no publication carries none', aReferencePage(), {}],
  ])('a box on a page %s', (_which, page, properties) => {
    const tree = parseMarkdown(':::sheet\n\nPaper.\n\n:::');
    runSteps([boxes], tree, page);
    expect(tree.children).toMatchObject([{data: {hName: 'room-sheet'}}]);
    expect(tree.children[0]!.data).toHaveProperty('hProperties', properties);
  });

  test.each(['note', 'tip', 'info', 'warning', 'danger', 'caution'])(
    'a %s box is left to the theme',
    (name) =>
      expect(read(`:::${name}\n\nText.\n\n:::`)).toEqual({
        outline: [`containerDirective ${name}`, '  paragraph: Text.'],
        problems: [],
      }),
  );

  test('a box of an unknown name is refused, with the names there are', () =>
    expect(read('Text.\n\n:::dont\n\n- Do not lead.\n\n:::').problems).toEqual([
      `${FILE}:3  Box is “:::dont”; there is none of that name. Use one of: do, do-not, sheet, note, tip, info, warning, danger, caution.`,
    ]));

  test.each([
    ['a quotation', '> :::do\n>\n> Wait.\n>\n> :::', 1, 'do'],
    ['a list', '- One.\n\n  :::do-not\n\n  Lead.\n\n  :::', 3, 'do-not'],
    ['another box', '::::note\n\n:::sheet\n\nPaper.\n\n:::\n\n::::', 3, 'sheet'],
    ['another box of ours', '::::sheet\n\n:::do\n\nWait.\n\n:::\n\n::::', 3, 'do'],
    ['a list, of unknown name', '- One.\n\n  :::dont\n\n  Lead.\n\n  :::', 3, 'dont'],
  ])('a box inside %s is refused: it would not be drawn as one', (_where, markdown, line, name) =>
    expect(read(markdown).problems).toEqual([
      `${FILE}:${line}  Box “:::${name}” stands inside another block. Let it begin at the edge of the page, outside lists, quotations and boxes.`,
    ]),
  );

  test('a box of the theme may stand inside a list', () =>
    expect(read('- One.\n\n  :::note\n\n  Text.\n\n  :::').problems).toEqual([]));
});
