// `npm test`: types, lint, format, content, then every jest test (unit, site, browser). Ends with one line of counts.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'portal-tests-'));
const STEPS = [
  ['types', 'tsc', '--noEmit'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['content', 'tsx', 'src/cli/check.ts'],
];

let passed = 0;
let failed = 0;

/** Runs an installed command; its exit code. */
function run(command, args, stdio = 'inherit') {
  return new Promise((resolve) => {
    spawn('npx', ['--no-install', command, ...args], {stdio})
      .on('close', resolve)
      .on('error', () => resolve(1));
  });
}

/** The tests of one project; how many there were. */
async function runJest(project, workers) {
  const results = join(folder, `${project}.json`);
  const code = await run(
    'jest',
    [
      ...['--selectProjects', project, `--maxWorkers=${workers}`, '--passWithNoTests'],
      ...['--json', `--outputFile=${results}`, ...process.argv.slice(2)],
    ],
    ['ignore', 'ignore', 'inherit'],
  );
  let report;
  try {
    report = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    console.error(`jest wrote no results for ${project}; see above.`);
    failed += 1;
    return 1;
  }
  // A suite that cannot run at all counts as one failure; its tests are not in the other figure.
  const faults = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests;
  passed += report.numPassedTests;
  failed += code !== 0 && faults === 0 ? 1 : faults;
  return report.numPassedTests + faults;
}

async function runSteps() {
  for (const [name, command, ...args] of STEPS) {
    console.log(`\n${name}: ${command} ${args.join(' ')}`);
    if ((await run(command, args)) === 0) passed += 1;
    else failed += 1;
  }
}

// Beside each other: a browser waits as much as it works, and so does the building of the sites it is shown.
const counts = await Promise.all([runSteps().then(() => runJest('unit', 2)), runJest('site', 2)]);
if (counts.every((count) => count === 0)) {
  console.error('No test was run.');
  failed += 1;
}
rmSync(folder, {recursive: true, force: true});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
