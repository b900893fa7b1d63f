import type {CaseInput} from '../../../src/cases/schema';
import {caseEcli} from '../../../src/gate/rules/caseEcli';
import {aCaseInput} from '../../builders/aCaseInput';
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

  test('of a court whose code the list does not know, the country is compared', () =>
    expect(problemsWith({ecli: 'ECLI:EU:C:2005:386'}, COURT_WITHOUT_CODE)).toEqual([
      `${ECLI_LINE}  ecli is “ECLI:EU:C:2005:386”; it begins with EU, one of “echr” begins with CE. Check both against the decision.`,
    ]));

  test.each<[string, Partial<CaseInput>, string]>([
    [
      'another day',
      {ecli: 'ECLI:CE:ECHR:2005:0727JUD007331601'},
      'ecli is “ECLI:CE:ECHR:2005:0727JUD007331601”; its day is 07-27, the date’s is 07-26.',
    ],
    [
      'another application number',
      {ecli: 'ECLI:CE:ECHR:2005:0726JUD007331601', docket: ['7331/01']},
      'ecli is “ECLI:CE:ECHR:2005:0726JUD007331601”; its application number is 73316/01, docket has 7331/01.',
    ],
    [
      'neither day nor number',
      {ecli: 'ECLI:CE:ECHR:2005:1'},
      'ecli is “ECLI:CE:ECHR:2005:1”; expected month and day, JUD or DEC and the application number behind the year, like 0726JUD007331601.',
    ],
  ])('one of the Court of Human Rights with %s is reported', (_what, values, message) =>
    expect(problemsWith(values).map((line) => line.slice(line.indexOf('  ') + 2))).toEqual([
      `${message} Check both against the decision.`,
    ]),
  );

  test('one of several application numbers is enough, and a decision counts as a judgment', () =>
    expect(problemsWith({ecli: 'ECLI:CE:ECHR:2005:0726DEC000345678', docket: ['12/01', '3456/78']})).toEqual(
      [],
    ));

  test('an ECLI of a national court follows from nothing', () => {
    const verification = {
      ...aCaseInput().verification,
      ecli: {state: 'derived'},
    } as CaseInput['verification'];
    const courts = '- {code: echr, name: Court, short: Court, jurisdiction: NL, level: supreme}\n';
    expect(problemsWith({verification}, courts).map((line) => line.slice(line.indexOf('  ') + 2))).toEqual([
      'verification.ecli.state is “derived”; no ECLI of “echr” follows from number and date. Take the ECLI from a page that shows it, and say confirmed; or leave ecli out, and say none.',
    ]);
    expect(problemsWith({verification})).toEqual([]);
  });
});
