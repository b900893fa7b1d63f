import type {CaseInput} from '../../../src/cases/schema';
import {caseEcli} from '../../../src/gate/rules/caseEcli';
import {aCaseText} from '../../builders/aCaseText';
import {aPortalFolder, CASE_FILE} from '../../builders/aPortalFolder';
import {lineOf} from '../../builders/lineOf';
import {problemsOf} from '../../builders/problemsOf';

const ECLI_LINE = `${CASE_FILE}:${lineOf(aCaseText({ecli: 'ECLI:EU:C:2005:386'}), 'ECLI:')}`;

const COURT_WITHOUT_CODE = `- {code: echr, name: Court, short: Court, jurisdiction: COE, level: international}\n`;

function problemsWith(values: Partial<CaseInput>, courts?: string): string[] {
  return problemsOf(
    caseEcli,
    aPortalFolder({[CASE_FILE]: aCaseText(values), ...(courts && {'data/courts.yaml': courts})}),
  );
}

describe('caseEcli', () => {
  test.each<[string, Partial<CaseInput>]>([
    ['that agrees with the day', {ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101'}],
    ['that agrees with the year, where the day is not known', {ecli: 'ECLI:CE:ECHR:2005:1', date: '2005'}],
    ['that is absent', {}],
  ])('accepts an ECLI %s', (_what, values) => expect(problemsWith(values)).toEqual([]));

  test('the year of an ECLI is that of the decision', () =>
    expect(problemsWith({ecli: 'ECLI:CE:ECHR:2006:0726JUD000000101'})).toEqual([
      `${ECLI_LINE}  ecli is “ECLI:CE:ECHR:2006:0726JUD000000101”; its year is 2006, the date’s is 2005. Check both against the decision.`,
    ]));

  test('the court of an ECLI is that of the case', () =>
    expect(problemsWith({ecli: 'ECLI:EU:C:2005:386'})).toEqual([
      `${ECLI_LINE}  ecli is “ECLI:EU:C:2005:386”; its court is C, that of “echr” is ECHR. Check both against the decision.`,
    ]));

  test('both disagreements are reported', () =>
    expect(problemsWith({ecli: 'ECLI:EU:C:2006:386'})).toEqual([
      `${ECLI_LINE}  ecli is “ECLI:EU:C:2006:386”; its year is 2006, the date’s is 2005. Check both against the decision.`,
      `${ECLI_LINE}  ecli is “ECLI:EU:C:2006:386”; its court is C, that of “echr” is ECHR. Check both against the decision.`,
    ]));

  test('a court whose code the list does not know is not compared', () =>
    expect(problemsWith({ecli: 'ECLI:EU:C:2005:386'}, COURT_WITHOUT_CODE)).toEqual([]));
});
