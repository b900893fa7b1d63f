import {stringify} from 'yaml';

import type {CaseInput} from '../../../src/cases/schema';
import {caseRepeats} from '../../../src/gate/rules/caseRepeats';
import {aCaseText} from '../../builders/aCaseText';
import {anEdition} from '../../builders/anEdition';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const OTHER_FILE = 'docs/practice/part-2-victims/b-v-greece.md';

/** Twenty-eight words on one case; twenty-five word runs. */
const LONG =
  'She washed, cooked and minded four children from morning until late at night, slept on the floor of their room, had no papers and was told that the police would come.';

/** A note of which two texts can be chosen: its holding line, and its paragraph on the reasoning. */
function aNote(values: Partial<CaseInput>, reasoning = 'The law did not protect her.'): string {
  return aCaseText(values, (body) => body.replace('The law did not protect her.', reasoning));
}

function problemsWith(first: string, second: string): string[] {
  return problemsOf(caseRepeats, aPortalFolder({[CASE_FILE]: first, [OTHER_FILE]: second}));
}

const b = {id: 'b-v-greece', part: 'victims'} as const;

describe('caseRepeats', () => {
  test('accepts notes that differ, and short texts that do not', () =>
    expect(problemsWith(aNote({}, LONG), aNote(b))).toEqual([]));

  test('reports a paragraph that another note has, at the second of the two', () => {
    const second = aNote(b, LONG);
    expect(problemsWith(aNote({}, LONG), second)).toEqual([
      `${OTHER_FILE}:${lineOf(second, '[5] ')}  [5] shares 100 % of its word runs with [5] of a-v-france. Say what is particular to this case.`,
    ]);
  });

  test('reports a holding line that another note has', () => {
    const second = aNote({...b, description: LONG});
    expect(problemsWith(aNote({description: LONG}), second)).toEqual([
      `${OTHER_FILE}:${lineOf(second, 'description:')}  description shares 100 % of its word runs with description of a-v-france. Say what is particular to this case.`,
    ]);
  });

  test('reports a holding line that stands in the text of another note', () => {
    const second = aNote(b, LONG);
    expect(problemsWith(aNote({description: LONG}), second)).toEqual([
      `${OTHER_FILE}:${lineOf(second, '[5] ')}  [5] shares 100 % of its word runs with description of a-v-france. Say what is particular to this case.`,
    ]);
  });

  test('reports a text that was changed in a few words, with the share that is left', () => {
    const second = aNote(b, LONG.replace('She washed, cooked', 'He hoed, picked'));
    expect(problemsWith(aNote({}, LONG), second)).toEqual([
      `${OTHER_FILE}:${lineOf(second, '[5] ')}  [5] shares 89 % of its word runs with [5] of a-v-france. Say what is particular to this case.`,
    ]);
  });

  test('lets the note of a case say its holding twice', () =>
    expect(problemsOf(caseRepeats, aPortalFolder({[CASE_FILE]: aNote({description: LONG}, LONG)}))).toEqual(
      [],
    ));

  test('lets a later edition keep what an earlier one says of the case', () =>
    expect(
      problemsOf(
        caseRepeats,
        aPortalFolder({
          'data/editions.yaml': stringify([anEdition({number: 1, title: 'Edition 1'}), anEdition()]),
          [CASE_FILE]: aNote({}, LONG),
          [CASE_FILE.replace('docs/', 'versioned_docs/version-1/')]: aNote({}, LONG),
        }),
      ),
    ).toEqual([]));
});
