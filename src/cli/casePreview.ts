/** `npm run case:preview -- ID`: the page of one case as it will look; `-- --help` says more. */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import * as z from 'zod';

import {PART_ROUTES} from '../cases/lists';
import {readPortal} from '../content/portal';
import {PREVIEWED_CASE, previewedCase} from '../content/previewedCase';
import {currentEdition, editionSchema} from '../publications/edition';
import {parseYaml} from '../content/yamlFile';
import {pageAddress} from '../publications/address';
import {PortalError} from '../errors';
import {runCommand} from './runCommand';

/** A note that is not published is nobody else’s to read, also not on the same network. */
const HOST = '127.0.0.1';
const FIRST_PORT = 3100;
const PORTS = 100;
/** Beside the files that a build or `npm start` makes at the same time. */
const GENERATED = '.cache/preview';

const USAGE = `npm run case:preview -- siliadin-v-france                shows the page of a case as it will look, and follows its file
                                                         while that is edited
npm run case:preview -- siliadin-v-france --open         opens it in the browser
npm run case:preview -- siliadin-v-france --port 3100    at a port of your choice`;

runCommand(async (print) => {
  const {values, positionals} = parseArgs({
    options: {open: {type: 'boolean', default: false}, port: {type: 'string'}},
    allowPositionals: true,
  });
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new PortalError('Name one case by its id: npm run case:preview -- siliadin-v-france');
  const port = values.port === undefined ? await freePort() : Number(values.port);
  const siteDir = process.cwd();
  // The server would say it too, below a stack that helps nobody. Found quickly by name; said with all that is known.
  const isThere = Object.values(PART_ROUTES).some((folder) =>
    existsSync(join(siteDir, `docs/${folder}/${id}.md`)),
  );
  if (!isThere) previewedCase(readPortal(siteDir), id);
  const address = `http://${HOST}:${port}${addressOf(siteDir, id)}`;
  const start = performance.now();
  const server = spawn(
    process.execPath,
    [
      join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
      'start',
      '--no-open',
      ...['--host', HOST, '--port', String(port)],
    ],
    {
      cwd: siteDir,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, [PREVIEWED_CASE]: id, DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED},
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  const ended = new Promise<number>((resolve) => server.on('exit', (code) => resolve(code ?? 0)));
  void answers(address, ended).then((isThere) => {
    if (!isThere) return;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    print(
      `\n  ${id} (after ${seconds} s): ${address}\n  It follows its file when that is saved. Ctrl-C ends it.\n`,
    );
    if (values.open) openInBrowser(address);
  });
  return ended;
}, USAGE);

function addressOf(siteDir: string, id: string): string {
  const file = 'data/editions.yaml';
  const yaml = parseYaml(readFileSync(join(siteDir, file), 'utf8'), file);
  return pageAddress(currentEdition(z.array(editionSchema).parse(yaml.value?.value)), `practice/${id}`);
}

/** Waits until the page is there; false when the server ended before. */
async function answers(address: string, ended: Promise<unknown>): Promise<boolean> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!hasEnded) {
    try {
      // The server takes the question before the page is made, and answers once it is.
      if ((await fetch(address)).ok) return true;
    } catch {
      // Nobody listens yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) if (await isFree(port)) return port;
  throw new PortalError(`No port from ${FIRST_PORT} up is free. Name one: --port 4000`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, HOST);
  });
}

function openInBrowser(address: string): void {
  const [command, ...args] = {darwin: ['open'], win32: ['cmd', '/c', 'start', '']}[
    process.platform as string
  ] ?? ['xdg-open'];
  spawn(command!, [...args, address], {stdio: 'ignore', detached: true})
    .on('error', () => console.error(`No browser could be opened. Open ${address} yourself.`))
    .unref();
}
