/**
 * `npm run check`: everything an editor can get wrong, in the folder as it stands.
 * `npm run check -- --staged`: the same for what the next commit would hold; the git hook runs it.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import {parseArgs} from 'node:util';

import {readPortal} from '../content/portal';
import {checkPortal} from '../gate/checkPortal';
import {findPlannedReferences} from '../gate/plannedReferences';
import {compareProblems, formatProblem, type Problem} from '../publications/problem';
import {checkFolder} from './checkFolder';
import {lookThrough} from './lookThrough';
import {runCommand} from './runCommand';
import {readStaged} from './textFiles';

runCommand((print) => {
  const {values} = parseArgs({options: {staged: {type: 'boolean', default: false}}});
  const problems = values.staged ? checkStaged(process.cwd()) : checkFolder(process.cwd());
  for (const problem of problems.sort(compareProblems)) print(formatProblem(problem));
  if (problems.length === 0) {
    if (!values.staged) printPlannedReferences(print);
    print('All checks passed.');
    return 0;
  }
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  print(
    values.staged
      ? `${count}. Nothing was committed; put them right, stage the files and commit again.`
      : `${count}.`,
  );
  return 1;
});

/** Not a problem, but what an editor should know: what the pages name and nobody can read yet. */
function printPlannedReferences(print: (line: string) => void): void {
  const planned = findPlannedReferences(readPortal(process.cwd()));
  if (planned.length === 0) return;
  print('Named without a link, because not written yet:');
  for (const {file, labels} of planned) print(`  ${file}: ${labels.join(', ')}`);
}

/** Checks the index, not the folder: a file may have been changed since it was staged. */
function checkStaged(repositoryDir: string): Problem[] {
  const staged = readStaged(repositoryDir);
  const folder = mkdtempSync(join(tmpdir(), 'portal-check-'));
  try {
    process.env.GIT_DIR = execFileSync('git', ['rev-parse', '--absolute-git-dir'], {
      cwd: repositoryDir,
      encoding: 'utf8',
    }).trim();
    execFileSync('git', ['checkout-index', '--all', `--prefix=${folder}${sep}`], {
      cwd: repositoryDir,
      stdio: 'ignore',
    });
    return [...checkPortal(readPortal(folder), folder), ...lookThrough(staged, folder, false)];
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
