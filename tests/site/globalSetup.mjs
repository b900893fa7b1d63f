// Builds, once, the sites that the tests in this folder ask questions of. They lie in .cache/site/.
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {findBrowser} from './findBrowser.mjs';
import {writeStockSite} from './stockSite.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, '.cache', 'site');

export default async function globalSetup() {
  const {path, libraries} = await findBrowser();
  process.env.PORTAL_CHROMIUM = path;
  if (libraries) process.env.PORTAL_CHROMIUM_LIBRARIES = libraries;
  rmSync(CACHE, {recursive: true, force: true});
  mkdirSync(CACHE, {recursive: true});

  const portal = copyPortal('portal');
  build(portal, 'build');
  build(portal, 'build-unminified', {SKIP_HTML_MINIFICATION: 'true'});

  // The real portal with a small earlier edition beside it.
  const editions = copyPortal('editions');
  cpSync(join(ROOT, 'tests/fixtures/sites/editions'), editions, {recursive: true});
  execFileSync('npx', ['--no-install', 'tsx', 'src/cli/ledger.ts'], {cwd: editions, stdio: 'ignore'});
  build(editions, 'build');

  const stock = join(CACHE, 'stock');
  writeStockSite(stock, join(portal, 'build'), portal);
  linkModules(stock);
  build(stock, 'build');
}

/** A copy of the portal in which a test may change what it likes. */
function copyPortal(name) {
  const site = join(CACHE, name);
  mkdirSync(site, {recursive: true});
  for (const entry of [
    'docs',
    'blog',
    'data',
    'src',
    'static',
    'docusaurus.config.ts',
    'sidebars.ts',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(ROOT, entry), join(site, entry), {recursive: true});
  }
  linkModules(site);
  return site;
}

function linkModules(site) {
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'), 'dir');
}

/** Builds a site; keeps what the build printed in `<out>.log`, for the test that reads it. */
function build(site, out, env = {}) {
  const {status, stdout, stderr} = spawnSync(
    'npx',
    ['--no-install', 'docusaurus', 'build', '--out-dir', out],
    {
      cwd: site,
      encoding: 'utf8',
      env: {...process.env, ...env, NODE_ENV: 'production', FORCE_COLOR: '0'},
      maxBuffer: 1 << 26,
    },
  );
  writeFileSync(join(site, `${out}.log`), `${stdout}${stderr}`);
  if (status !== 0) throw new Error(`docusaurus build of ${site} failed:\n${stdout}${stderr}`);
}
