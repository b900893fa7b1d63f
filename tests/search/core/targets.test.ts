/**
 * What a question costs on large collections, in bytes, with the code of a page that searches Romanian. Bytes repeat
 * exactly; times are measured by bench/search, which asks the same questions.
 */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';

import type {Costs} from './weighAnswers';

const KILOBYTE = 1024;

function costsOf(sectionCount: number): Costs {
  const program = join(__dirname, 'weighAnswers.ts');
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', program, String(sectionCount)], {encoding: 'utf8'}),
  ) as Costs;
}

test.each([
  {sectionCount: 10_000, first: [35, 60], further: [20, 60], shown: 10},
  {sectionCount: 100_000, first: [60, 100], further: [20, 60], shown: 10},
])(
  'an answer from $sectionCount sections costs no more than it may',
  ({sectionCount, first, further, shown}) => {
    const costs = costsOf(sectionCount);
    expect(costs.first.p50).toBeLessThanOrEqual(first[0]! * KILOBYTE);
    expect(costs.first.p95).toBeLessThanOrEqual(first[1]! * KILOBYTE);
    expect(costs.shown.p50).toBeLessThanOrEqual(shown * KILOBYTE);
    expect(costs.further.p50).toBeLessThanOrEqual(further[0]! * KILOBYTE);
    expect(costs.further.p95).toBeLessThanOrEqual(further[1]! * KILOBYTE);
  },
  900_000,
);
