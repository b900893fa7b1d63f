import {stringify} from 'yaml';

import type {CaseInput} from '../../../src/cases/schema';
import {caseRelations} from '../../../src/gate/rules/caseRelations';
import {aCaseText} from '../../builders/aCaseText';
import {anEdition} from '../../builders/anEdition';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const PLANNED = '- {id: c-v-italy, reason: The result was not seen.}\n';
const OTHER_FILE = 'docs/practice/part-2-victims/b-v-greece.md';

/** What the rule says when A v. France has these relations and B v. Greece those. */
function problemsWith(related: CaseInput['related'], ofTheOther: CaseInput['related'] = []): string[] {
  return problemsOf(
    caseRelations,
    aPortalFolder({
      [CASE_FILE]: aCaseText({related}),
      [OTHER_FILE]: aCaseText({id: 'b-v-greece', part: 'victims', related: ofTheOther}),
      'data/planned-cases.yaml': PLANNED,
    }),
  );
}

/** A relation with a line for either page. */
const both = {why: 'It follows.', back: 'It led.'};

describe('caseRelations', () => {
  test('accepts a case of the collection, with a line for either page', () =>
    expect(problemsWith([{id: 'b-v-greece', ...both}])).toEqual([]));

  test('accepts two cases that name each other, each with a line of its own', () =>
    expect(
      problemsWith([{id: 'b-v-greece', why: 'It follows.'}], [{id: 'a-v-france', why: 'It led.'}]),
    ).toEqual([]));

  test('accepts a case that is researched and not published yet; it has no page for a second line', () =>
    expect(problemsWith([{id: 'c-v-italy', why: 'It follows.'}])).toEqual([]));

  test('accepts a case that only another edition holds', () =>
    expect(
      problemsOf(
        caseRelations,
        aPortalFolder({
          'data/editions.yaml': stringify([anEdition({number: 1, title: 'Edition 1'}), anEdition()]),
          [CASE_FILE]: aCaseText({related: [{id: 'b-v-greece', why: 'It follows.'}]}),
          'versioned_docs/version-1/practice/part-2-victims/b-v-greece.md': aCaseText({id: 'b-v-greece'}),
        }),
      ),
    ).toEqual([]));

  test.each<[string, NonNullable<CaseInput['related']>, string, string]>([
    [
      'is unknown, with the nearest that exists',
      [
        {id: 'b-v-greece', ...both},
        {id: 'b-v-grece', why: 'It follows.'},
      ],
      '- id: b-v-grece\n',
      'related.1 is “b-v-grece”; no edition has that case, and data/planned-cases.yaml does not name it. Did you mean “b-v-greece”?',
    ],
    [
      'is unknown, with the nearest that is planned',
      [{id: 'c-v-itali', why: 'It follows.'}],
      '- id: c-v-itali\n',
      'related.0 is “c-v-itali”; no edition has that case, and data/planned-cases.yaml does not name it. Did you mean “c-v-italy”?',
    ],
    [
      'is unknown and has nothing near it',
      [{id: 'zoletic-v-azerbaijan', why: 'It follows.'}],
      '- id: zoletic-v-azerbaijan\n',
      'related.0 is “zoletic-v-azerbaijan”; no edition has that case, and data/planned-cases.yaml does not name it. Correct the id, or add it to data/planned-cases.yaml.',
    ],
    [
      'is the case itself',
      [{id: 'a-v-france', ...both}],
      '- id: a-v-france\n',
      'related.0 is “a-v-france”; a case is not related to itself. Remove it.',
    ],
    [
      'gives no reason',
      [{id: 'b-v-greece', back: 'It led.'}],
      '- id: b-v-greece\n',
      'related.0 does not say why a reader should turn to “b-v-greece”. Add why: one line.',
    ],
    [
      'gives no reason to read a planned case',
      [{id: 'c-v-italy'}],
      '- id: c-v-italy\n',
      'related.0 does not say why a reader should turn to “c-v-italy”. Add why: one line.',
    ],
    [
      'leaves the page of the other case without a reason',
      [{id: 'b-v-greece', why: 'It follows.'}],
      '- id: b-v-greece\n',
      'related.0 is shown on the page of “b-v-greece” too, and does not say there why to read this case. Add back: one line for the reader of the other case.',
    ],
  ])('a relation is reported that %s', (_what, related, words, message) =>
    expect(problemsWith(related)).toEqual([
      `${CASE_FILE}:${lineOf(aCaseText({related}), words)}  ${message}`,
    ]),
  );

  test('a relation is reported whose line for the other page would never be shown, since that has its own', () => {
    const related = [{id: 'b-v-greece', ...both}];
    expect(problemsWith(related, [{id: 'a-v-france', why: 'It led.'}])).toEqual([
      `${CASE_FILE}:${lineOf(aCaseText({related}), '- id: b-v-greece')}  related.0 has a line for the page of “b-v-greece”, which names this case with a line of its own. Remove back.`,
    ]);
  });
});
