import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

const LAUNCHER = join(__dirname, '../../src/cli/launch.mjs');

export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One of our commands by its file's name in src/cli, run in a folder as npm runs it. */
export function aCommandRun(siteDir: string, name: string, ...args: readonly string[]): CommandRun {
  const {status, stdout, stderr} = spawnSync(process.execPath, [LAUNCHER, name, ...args], {
    cwd: siteDir,
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
}
