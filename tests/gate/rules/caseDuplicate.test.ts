import type {CaseInput} from '../../../src/cases/schema';
import {caseDuplicate} from '../../../src/gate/rules/caseDuplicate';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {problemsOf} from '../../builders/problemsOf';

const OTHER_FILE = 'docs/practice/part-1-offence/b-v-france.md';
const ECLI = 'ECLI:CE:ECHR:2005:0726JUD000000101';

/** What is said of two notes, without the places. */
function found(first: Partial<CaseInput>, second: Partial<CaseInput>): string[] {
  const lines = problemsOf(
    caseDuplicate,
    aPortalFolder({
      [CASE_FILE]: aCaseText(first),
      [OTHER_FILE]: aCaseText({id: 'b-v-france', title: 'B v. Greece', ...second}),
    }),
  );
  return lines.map((line) => line.replace(/^\S+:\d+ {2}/, ''));
}

describe('caseDuplicate', () => {
  test.each<[string, Partial<CaseInput>, Partial<CaseInput>]>([
    ['other parties, on one day', {}, {}],
    ['the same parties, on different days', {}, {title: 'A v. France', date: '2006-01-01'}],
    ['the same number, on different days', {docket: ['1/01']}, {docket: ['1/01'], date: '2006-01-01'}],
    [
      'the same number, where one names the other',
      {docket: ['1/01'], related: [{id: 'b-v-france', why: 'Joined.', back: 'Joined.'}]},
      {docket: ['1/01']},
    ],
    ['the same day in other years', {date: '2005'}, {title: 'A v. France', date: '2006-07-26'}],
  ])('accepts two notes with %s', (_what, first, second) => expect(found(first, second)).toEqual([]));

  test('two notes with one ECLI are reported, also where one names the other', () => {
    const message = `ecli is “${ECLI}”; ${CASE_FILE} has it too. Keep one note on a decision.`;
    expect(found({ecli: ECLI}, {ecli: ECLI, date: '2006-01-01'})).toEqual([message]);
    expect(found({ecli: ECLI}, {ecli: ECLI, related: [{id: 'a-v-france', why: 'x', back: 'y'}]})).toEqual([
      message,
    ]);
  });

  test.each([
    ['the same number', '1/01'],
    ['a number written otherwise', 'App. no. 1/01'],
  ])('two notes of one court and day with %s are reported', (_what, docket) =>
    expect(found({docket: ['1/01']}, {docket: [docket]})).toEqual([
      `docket is “${docket}”; ${CASE_FILE} has it too. Keep one note on a decision; if these are two decisions, let one name the other under related.`,
    ]),
  );

  test.each(['A v. France', 'Case of A v France', 'A c. France'])(
    'a title as near as “%s” is reported',
    (title) =>
      expect(found({title: 'A. v. France'}, {title})).toEqual([
        `title is “${title}”; ${CASE_FILE} has “A. v. France”, a decision of the same court and day. Keep one note on a decision; if these are two decisions, let one name the other under related.`,
      ]),
  );

  test('a year alone may be the day of the other', () =>
    expect(found({date: '2005'}, {title: 'A v. France'})).toHaveLength(1));
});
