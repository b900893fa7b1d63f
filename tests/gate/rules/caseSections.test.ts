import {caseSections} from '../../../src/gate/rules/caseSections';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

function problemsWith(edit: (body: string) => string): string[] {
  return problemsOf(caseSections, aPortalFolder({[CASE_FILE]: aCaseText({}, edit)}));
}

/** The first heading, where what is said of all sections is reported. */
const FIRST = `${CASE_FILE}:${lineOf(aCaseText(), '{#in-practice}')}`;

const ORDER = 'expected in-practice, facts, issues, holding, reasoning, in this order.';

describe('caseSections', () => {
  test('accepts the five sections in their order', () => expect(problemsWith((body) => body)).toEqual([]));

  test('knows a section by its id, whatever its words', () =>
    expect(problemsWith((body) => body.replace('## Facts', '## Situația de fapt'))).toEqual([]));

  test('a missing section is named with the line to add', () =>
    expect(problemsWith((body) => body.replace('## Issues {#issues}\n', ''))).toEqual([
      `${FIRST}  Sections are in-practice, facts, holding, reasoning; ${ORDER} Add “## Issues {#issues}”.`,
    ]));

  test('a note without sections is told all five', () =>
    expect(problemsWith(() => 'Text.\n')).toEqual([
      `${CASE_FILE}  Sections are missing; ${ORDER} Add “## What it means in practice {#in-practice}”, “## Facts {#facts}”, “## Issues {#issues}”, “## Holding {#holding}”, “## Reasoning {#reasoning}”.`,
    ]));

  test('a section without its id is missing', () =>
    expect(problemsWith((body) => body.replace(' {#facts}', ''))).toEqual([
      `${FIRST}  Sections are in-practice, (no id), issues, holding, reasoning; ${ORDER} Add “## Facts {#facts}”.`,
    ]));

  test('sections out of order are told their order', () =>
    expect(
      problemsWith((body) =>
        body
          .replace('## Facts {#facts}', '## X {#x}')
          .replace('## Issues {#issues}', '## Facts {#facts}')
          .replace('## X {#x}', '## Issues {#issues}'),
      ),
    ).toEqual([
      `${FIRST}  Sections are in-practice, issues, facts, holding, reasoning; ${ORDER} Put them in order.`,
    ]));

  test('a section that does not belong there is told the order', () =>
    expect(problemsWith((body) => `${body}\n## Comment {#comment}\n\n[6] Text.\n`)).toEqual([
      `${FIRST}  Sections are in-practice, facts, issues, holding, reasoning, comment; ${ORDER} Put them in order.`,
    ]));

  test.each([
    ['before the next', '[3] Was this servitude?\n', 'Issues', '{#issues}'],
    ['at the end', '[5] The law did not protect her.\n', 'Reasoning', '{#reasoning}'],
  ])('a section without text is reported, %s', (_where, text, heading, pin) => {
    const edit = (body: string): string => body.replace(text, '');
    expect(problemsWith(edit)).toEqual([
      `${CASE_FILE}:${lineOf(aCaseText({}, edit), pin)}  Section “${heading}” has no text. Write it; a section is never left empty.`,
    ]);
  });
});
