import {aCaseText} from '../builders/aCaseText';
import {aCommandRun} from '../builders/aCommandRun';
import {aPortalFolder} from '../builders/aPortalFolder';

const {siteDir} = aPortalFolder({
  'docs/practice/part-2-victims/b-v-greece.md': aCaseText({id: 'b-v-greece', part: 'victims', date: '2017'}),
  'data/planned-cases.yaml': '- {id: c-v-italy, reason: The result was not seen.}\n',
});

function collection(...args: string[]): {status: number | null; output: string} {
  const {status, stdout, stderr} = aCommandRun(siteDir, 'collection', ...args);
  return {status, output: `${stdout}${stderr}`};
}

describe('npm run collection', () => {
  test(
    'counts the cases of an edition, and names the cases left out with the reason',
    () =>
      expect(collection()).toEqual({
        status: 0,
        output: `Edition 2: 2 cases
  by part          offence 1, victims 1, proceeds 0
  by jurisdiction  COE 2
  by court         ECtHR 2
  by year          2017 1, 2005 1
  date             confirmed 2
  docket           none 2
  ecli             none 2
  holding          not-confirmed 2
  pinpoints        0 printed, all confirmed
  second reader    0 of 2
Researched and left out: 1
  c-v-italy: The result was not seen.
`,
      }),
    30_000,
  );

  test('gives the same to programs', () => {
    const {status, output} = collection('--json');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      editions: [{edition: 2, all: 2, byCourt: [['ECtHR', 2]], secondReaders: 0}],
      leftOut: [{id: 'c-v-italy', reason: 'The result was not seen.'}],
    });
  });
});
