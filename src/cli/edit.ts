/** `npm run edit`: a form in the browser for cases and news, on this machine only; `-- --help` says more. */
import {execFile, spawn} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

import {bundlePage} from '../editing/bundlePage';
import type {CommandName, Ran} from '../editing/form/messages';
import {startEditing} from '../editing/server';
import {PortalError} from '../errors';
import {runCommand} from './runCommand';

const USAGE = `npm run edit                    a form in the browser for cases and news, on this machine only
npm run edit -- --port 4321     at a port of your choice
npm run edit -- --no-open       prints the address and opens nothing`;

runCommand(async (print) => {
  const {values} = parseArgs({
    options: {port: {type: 'string', default: '0'}, open: {type: 'boolean', default: true}},
    allowNegative: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PortalError(`--port is “${values.port}”; expected a number from 1 to 65535, or leave it out.`);
  const siteDir = process.cwd();
  let page: ReturnType<typeof bundlePage> | undefined;
  const {address, close} = await startEditing({
    siteDir,
    port,
    today: dayOf(new Date()),
    run: (command) => runScript(siteDir, command),
    bundle: () => (page ??= bundlePage(join(siteDir, 'src/editing/page/index.tsx'))),
  });
  print(`Edit here: ${address}`);
  print('The address works on this machine only, until you stop it with Ctrl+C. Saving never commits.');
  const forget = values.open && process.stdout.isTTY ? openInBrowser(address) : undefined;
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  forget?.();
  await close();
  return 0;
}, USAGE);

/** The day in the editor’s own time zone. */
function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Runs one of our own commands in the repository, as the editor would in a terminal. */
function runScript(siteDir: string, command: CommandName): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/cli/launch.mjs', command],
      {cwd: siteDir, encoding: 'utf8', maxBuffer: 1 << 26},
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
          output: `${stdout}${stderr}`,
        }),
    );
  });
}

/**
 * Opens the address in the browser. It goes through a file that only this user can read: other users of the machine
 * see what programs are started with, and the address holds the secret.
 *
 * @returns Takes the file away.
 */
function openInBrowser(address: string): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'portal-edit-'));
  chmodSync(folder, 0o700);
  const file = join(folder, 'open.html');
  writeFileSync(file, `<!doctype html><meta http-equiv="refresh" content="0;url=${address}">`, {mode: 0o600});
  const url = pathToFileURL(file).href;
  const [program, args] =
    process.platform === 'darwin'
      ? (['open', [url]] as const)
      : process.platform === 'win32'
        ? (['explorer.exe', [url]] as const)
        : (['xdg-open', [url]] as const);
  // Where no browser can be started, the printed address is there.
  spawn(program, args, {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
  return () => rmSync(folder, {recursive: true, force: true});
}
