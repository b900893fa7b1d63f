import {stringify} from 'yaml';

import type {CaseInput} from '../../src/cases/schema';
import {readPortal, type Portal} from '../../src/content/portal';
import {keptCases, keptFiles, shownPortal} from '../../src/content/shownPortal';
import {aCaseText} from '../builders/aCaseText';
import {anEdition} from '../builders/anEdition';
import {aPortalFolder, CASE_FILE} from '../builders/aPortalFolder';
import {aChangeList, LIST_FILE} from '../builders/aRestatedPortal';

const OTHER_FILE = 'docs/practice/part-2-victims/b-v-greece.md';
const EARLIER_FILE = CASE_FILE.replace('docs/', 'versioned_docs/version-1/');

/** A portal in which A v. France has these values in the edition in force, read on a day. */
function aPortal(values: Partial<CaseInput>, day = '2026-11-30'): Portal {
  const {siteDir} = aPortalFolder({
    'data/editions.yaml': stringify([anEdition({number: 1, lawDate: '2022-12-31'}), anEdition()]),
    [CASE_FILE]: aCaseText(values),
    [EARLIER_FILE]: aCaseText(),
    [OTHER_FILE]: aCaseText({id: 'b-v-greece', part: 'victims'}),
    'data/corrigenda.yaml': stringify(
      ['JP-a-v-france-2', 'JP-b-v-greece-2'].map((id) => ({
        id,
        edition: 2,
        date: '2026-11-25',
        reason: 'A slip.',
      })),
    ),
    'data/subject-index.yaml': stringify([
      {heading: 'only there', locators: ['JP-a-v-france-1']},
      {heading: 'there too', locators: ['JP-a-v-france-1', 'JP-b-v-greece-1']},
    ]),
    [LIST_FILE]: aChangeList({changes: [{id: 'a-v-france', what: 'It came.'}], differences: []}),
  });
  return readPortal(siteDir, {day});
}

const HOLD = {since: '2026-11-01', reason: 'A request is open.'};

describe('shownPortal', () => {
  test.each([
    ['is on hold', {hold: HOLD}],
    ['is under embargo', {embargoUntil: '2026-12-01'}],
  ])('leaves out a case that %s, in every edition, with all that would name it', (_, values) => {
    const shown = shownPortal(aPortal(values));
    expect(shown.editions.map(({cases}) => [...cases.keys()])).toEqual([['b-v-greece'], []]);
    expect(shown.corrigenda.map(({id}) => id)).toEqual(['JP-b-v-greece-2']);
    expect(shown.subjectIndex).toEqual([{heading: 'there too', locators: ['JP-b-v-greece-1']}]);
    expect(shown.restatement?.changes).toEqual([]);
  });

  test('is the portal itself where nothing is kept back', () => {
    const portal = aPortal({embargoUntil: '2026-12-01'}, '2026-12-01');
    expect(shownPortal(portal)).toBe(portal);
  });
});

test('keptCases names the file that keeps a case back, and why', () => {
  expect(keptCases(aPortal({hold: HOLD})).map(({id, file, why}) => [id, file.file, why])).toEqual([
    ['a-v-france', CASE_FILE, {kind: 'hold', ...HOLD}],
  ]);
  expect(keptCases(aPortal({}))).toEqual([]);
});

test('keptFiles names each file once, below its edition', () =>
  expect(keptFiles(aPortal({hold: HOLD}))).toEqual(['practice/part-1-offence/a-v-france.md']));
