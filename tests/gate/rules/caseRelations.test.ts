import type {CaseInput} from '../../../src/cases/schema';
import {caseRelations} from '../../../src/gate/rules/caseRelations';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const OTHER_FILE = 'docs/practice/part-2-victims/b-v-greece.md';

function problemsWith(related: CaseInput['related'], planned = '[]\n'): string[] {
  return problemsOf(
    caseRelations,
    aPortalFolder({
      [CASE_FILE]: aCaseText({related}),
      [OTHER_FILE]: aCaseText({id: 'b-v-greece', part: 'victims'}),
      'data/planned-cases.yaml': planned,
    }),
  );
}

describe('caseRelations', () => {
  test('accepts a case of the collection', () => expect(problemsWith([{id: 'b-v-greece'}])).toEqual([]));

  test('accepts a case that is researched and not published yet', () =>
    expect(problemsWith([{id: 'c-v-italy'}], '- c-v-italy\n')).toEqual([]));

  test.each<[string, {id: string; why?: string}[], string, string]>([
    [
      'is unknown, with the nearest that exists',
      [{id: 'b-v-greece'}, {id: 'b-v-grece', why: 'It follows.'}],
      '- id: b-v-grece\n',
      'related.1 is “b-v-grece”; no edition has that case, and data/planned-cases.yaml does not name it. Did you mean “b-v-greece”?',
    ],
    [
      'is unknown, with the nearest that is planned',
      [{id: 'c-v-itali'}],
      '- id: c-v-itali\n',
      'related.0 is “c-v-itali”; no edition has that case, and data/planned-cases.yaml does not name it. Did you mean “c-v-italy”?',
    ],
    [
      'is unknown and has nothing near it',
      [{id: 'zoletic-v-azerbaijan'}],
      '- id: zoletic-v-azerbaijan\n',
      'related.0 is “zoletic-v-azerbaijan”; no edition has that case, and data/planned-cases.yaml does not name it. Correct the id, or add it to data/planned-cases.yaml.',
    ],
    [
      'is the case itself',
      [{id: 'a-v-france'}],
      '- id: a-v-france\n',
      'related.0 is “a-v-france”; a case is not related to itself. Remove it.',
    ],
  ])('a relation is reported that %s', (_what, related, words, message) =>
    expect(problemsWith(related, '- c-v-italy\n')).toEqual([
      `${CASE_FILE}:${lineOf(aCaseText({related}), words)}  ${message}`,
    ]),
  );
});
