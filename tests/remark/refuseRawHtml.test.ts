import {refuseRawHtml} from '../../src/remark/refuseRawHtml';
import {aWorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';
const REMEDY = 'Use Markdown, or write \\< where the sign itself is meant.';

function read(markdown: string): readonly string[] {
  return aWorkedPage(markdown, [refuseRawHtml]).problems;
}

describe('refuseRawHtml', () => {
  test.each([
    ['an invented tag, which a browser would drop', 'Then <name removed> spoke.', 1, '<name removed>'],
    ['a comment that was meant for editors', 'One.\n\n<!-- check -->', 3, '<!-- check -->'],
    ['a block over several lines', '<div\nclass="a">', 1, '<div class="a">'],
    ['a tag in a table', '| A |\n| --- |\n| x<br>y |', 3, '<br>'],
    ['a tag in a list', '- one\n- <i>two', 2, '<i>'],
  ])('refuses %s', (_what, markdown, line, shown) =>
    expect(read(markdown)).toEqual([
      `${FILE}:${line}  Raw HTML is “${shown}”; content is Markdown only. ${REMEDY}`,
    ]),
  );

  test('refuses both ends of an element', () =>
    expect(read('A <b>word</b>.')).toEqual([
      `${FILE}:1  Raw HTML is “<b>”; content is Markdown only. ${REMEDY}`,
      `${FILE}:1  Raw HTML is “</b>”; content is Markdown only. ${REMEDY}`,
    ]));

  test('shows no more than the beginning of what is long', () =>
    expect(read(`<!-- ${'long '.repeat(20)}-->`)).toEqual([
      `${FILE}:1  Raw HTML is “<!-- long long long long long long long long long long lo…”; content is Markdown only. ${REMEDY}`,
    ]));

  test.each([
    ['the sign where it is escaped', 'Fewer than 3 \\<b> or \\<name removed>.'],
    ['the sign before a space or a digit', 'For 3 < 5 and a <5.'],
    ['an address between the signs', 'See <https://www.echr.coe.int/>.'],
    ['a tag inside code', 'Write `<b>` so.'],
    ['the blog’s mark for the end of an excerpt', 'One.\n\n<!-- truncate -->\n\nTwo.'],
    ['that mark without spaces', '<!--truncate-->'],
  ])('lets pass %s', (_what, markdown) => expect(read(markdown)).toEqual([]));
});
