import {findPin, pinnedHeadings} from '../../src/remark/pinnedHeadings';
import {aWorkedPage} from '../builders/aWorkedPage';

const FILE = 'docs/guidelines/11-free-account.md';

function read(markdown: string): readonly string[] {
  return aWorkedPage(markdown, [pinnedHeadings]).problems;
}

describe('findPin', () => {
  test.each([
    ['11.2 Questions {#HT-11.2}', 'HT-11.2'],
    ['Facts {#facts}', 'facts'],
    ['Facts {#facts}  ', 'facts'],
    ['Facts {#in-practice_2}', 'in-practice_2'],
    ['{#facts}', 'facts'],
  ])('of %j is %j', (text, pin) => expect(findPin(text)).toBe(pin));

  test.each(['Facts', 'Facts {facts}', 'Facts {#11.2}', 'Facts {#a b}', 'Facts {#} ', '{#facts} Facts', ''])(
    'of %j is none',
    (text) => expect(findPin(text)).toBeUndefined(),
  );
});

describe('pinnedHeadings', () => {
  test('accepts headings with an id each', () =>
    expect(read('## One {#one}\n\n### Two {#two}\n\n## *Three* {#three}')).toEqual([]));

  test('a heading without an id is refused, at every depth', () =>
    expect(read('## One\n\nText.\n\n#### Two {two}')).toEqual([
      `${FILE}:1  Heading is “One”; it has no lasting id. Add one at its end, like {#facts}.`,
      `${FILE}:5  Heading is “Two {two}”; it has no lasting id. Add one at its end, like {#facts}.`,
    ]));

  test('an id that stands on the page already is refused', () =>
    expect(read('## One {#one}\n\n## Two {#one}')).toEqual([
      `${FILE}:3  Heading id is “one”; it stands on this page already. Give it another.`,
    ]));

  test('two headings may have the same words', () =>
    expect(read('## Example {#example}\n\n## Example {#second-example}')).toEqual([]));

  test('a title in the text is refused: the title of a page stands in its front matter', () =>
    expect(read('# The free account {#title}')).toEqual([
      `${FILE}:1  Heading is “# The free account {#title}”; the title of a page stands in its front matter. Move it to “title:” and use ## for sections.`,
    ]));

  test('a heading in a box or a quotation needs an id as well', () =>
    expect(read(':::sheet\n\n## One\n\n:::\n\n> ## Two')).toEqual([
      `${FILE}:3  Heading is “One”; it has no lasting id. Add one at its end, like {#facts}.`,
      `${FILE}:7  Heading is “Two”; it has no lasting id. Add one at its end, like {#facts}.`,
    ]));
});
