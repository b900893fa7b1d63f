import {execFileSync} from 'node:child_process';

/** What git prints of a repository. */
export function git(siteDir: string, ...args: string[]): string {
  return execFileSync('git', args, {cwd: siteDir, encoding: 'utf8', maxBuffer: 1 << 28});
}

/** The files that are not committed, one a line; empty where all are. */
export function uncommitted(siteDir: string): string {
  return git(siteDir, 'status', '--porcelain').trim();
}
