import {laterHistory} from '../../../src/content/research/history';
import {aResearchRecord} from './aResearchRecord';

describe('laterHistory', () => {
  test('names the resolution on the execution of a judgment', () => {
    const notes = 'Execution: CM/ResDH(2011)210 (https://beta.bailii.org/eu/cases/ECHR/2011/2110.html).';
    expect(laterHistory(aResearchRecord({notes}))).toEqual([
      {
        date: '2011',
        kind: 'executed',
        text: 'The Committee of Ministers adopted Resolution CM/ResDH(2011)210 on the execution of the judgment.',
        url: 'https://www.bailii.org/eu/cases/ECHR/2011/2110.html',
      },
    ]);
  });

  test('names the page on the execution of a judgment', () => {
    const url = 'https://www.coe.int/en/web/execution/a';
    expect(laterHistory(aResearchRecord({notes: `Execution page: ${url}`}))).toEqual([
      {
        kind: 'executed',
        text: 'A page of the Council of Europe tells which measures followed the judgment.',
        url,
      },
    ]);
  });

  test('is empty where the notes name neither', () =>
    expect(laterHistory(aResearchRecord({notes: undefined}))).toEqual([]));
});
