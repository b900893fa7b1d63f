import {aCommandRun} from '../builders/aCommandRun';
import {aRestatedPortal} from '../builders/aRestatedPortal';

function compare(...numbers: readonly string[]): {status: number | null; lines: string[]} {
  const {siteDir} = aRestatedPortal();
  const {status, stdout, stderr} = aCommandRun(siteDir, 'ledger', '--compare', ...numbers);
  if (stderr !== '') throw new Error(stderr);
  return {status, lines: stdout.trimEnd().split('\n')};
}

describe('ledger --compare', () => {
  test('prints every paragraph that differs between two editions, with the reason', () =>
    expect(compare('1', '2')).toEqual({
      status: 0,
      lines: [
        'HT-11.1.1\treworded\tA directive of 2024 added a form.',
        'HT-11.1.2\tnew\tA directive of 2024 added a form.',
        ...[1, 2, 3, 4, 5].map(
          (number) => `JP-b-v-france-${number}\tnew\tThe case was decided on 2024-05-07.`,
        ),
        '7 of 13 paragraphs differ between editions 1 and 2.',
      ],
    }));

  test('says which editions there are when it is given others', () =>
    expect(compare('1', '7')).toEqual({
      status: 1,
      lines: ['Name two editions, like: npm run ledger -- --compare 1 2. There are: 2, 1.'],
    }));
});
