// `npm test`: types, lint, format, content, then every jest test (unit, site, browser). Ends with one line of counts.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'portal-tests-'));
const results = join(folder, 'jest.json');
const STEPS = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['content', 'tsx', 'src/cli/check.ts'],
];

let passed = 0;
let failed = 0;
for (const [name, command, ...args] of STEPS) {
  console.log(`\n${name}: ${command} ${args.join(' ')}`);
  const {status} = spawnSync('npx', ['--no-install', command, ...args], {stdio: 'inherit'});
  if (status === 0) passed += 1;
  else failed += 1;
}

// Browser tests share two cores with Chromium: one after the other is as fast and never short of memory.
const jest = spawnSync(
  'npx',
  ['--no-install', 'jest', '--maxWorkers=2', '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
try {
  const report = JSON.parse(readFileSync(results, 'utf8'));
  passed += report.numPassedTests;
  // A suite that cannot run at all counts as one failure; its tests are not in the other figure.
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
} catch {
  console.error('jest wrote no results; see above.');
  failed += 1;
}
if (jest.status !== 0 && failed === 0) failed += 1;
rmSync(folder, {recursive: true, force: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
