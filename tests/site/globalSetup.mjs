// Builds, once, the sites that the tests in this folder ask questions of. They lie in .cache/site/.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse, stringify} from 'yaml';

import {findBrowser} from './findBrowser.mjs';
import {writeStockSite} from './stockSite.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, '.cache', 'site');

/**
 * Records that an edition freezes, but for the glossary, which is a fixture, and rules of law, as in an edition from
 * before there were any.
 */
const FROZEN = ['courts', 'exploitation', 'outcomes', 'provisions', 'sources', 'topics'];

/** Cases that no other test asks for; the first is cited by chapters, notes, terms and reading lists. */
const WITHDRAWN = 'schatschaschwili-v-germany-gc';
const HELD = 'docs/practice/part-1-offence/gb-r-v-khan-2010.md';
const EMBARGOED = 'docs/practice/part-1-offence/ch-bge-126-iv-225.md';

/** What there is of earlier editions beside `data/`. */
const EARLIER = ['versioned_docs', 'versioned_sidebars', 'versions.json'];

export default async function globalSetup() {
  const {path, libraries} = await findBrowser();
  process.env.PORTAL_CHROMIUM = path;
  if (libraries) process.env.PORTAL_CHROMIUM_LIBRARIES = libraries;
  rmSync(CACHE, {recursive: true, force: true});
  mkdirSync(CACHE, {recursive: true});

  const portal = copyPortal('portal');
  build(portal, 'build');

  // The portal without its search, to tell what search costs those who do not use it.
  const searchless = copyPortal('searchless');
  for (const component of ['SearchBox', 'HitHighlight'])
    writeFileSync(
      join(searchless, `src/components/${component}/index.tsx`),
      'export default function Nothing(): null {\n  return null;\n}\n',
    );
  rmSync(join(searchless, 'src/pages/search.tsx'));
  writeFileSync(join(searchless, 'src/css/search.css'), '');
  // Nor the files that are made after the build: nobody asks this site for them.
  const config = join(searchless, 'docusaurus.config.ts');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace(
      /^ *\(context\) =>\s+(?:search|resolver|citationFiles|citationIndex|packTexts)\(.*\),\n/gm,
      '',
    ),
  );
  build(searchless, 'build');

  // The edition in force with a small earlier edition beside it, in place of the real one. That one has frozen
  // records, as every edition gets when the next is cut; its corrections come on top of those of the edition in
  // force. The ledger begins anew, in a repository of its own.
  const editions = copyPortal('editions');
  for (const entry of [...EARLIER, 'data/editions', 'data/paragraphs.lock.json'])
    rmSync(join(editions, entry), {recursive: true, force: true});
  for (const name of FROZEN)
    cpSync(join(ROOT, `data/${name}.yaml`), join(editions, `data/editions/1/${name}.yaml`));
  const corrections = join(editions, 'data/corrigenda.yaml');
  const real = parse(readFileSync(corrections, 'utf8')).filter(({edition}) => edition !== 1);
  cpSync(join(ROOT, 'tests/fixtures/sites/editions'), editions, {recursive: true});
  writeFileSync(corrections, stringify([...real, ...parse(readFileSync(corrections, 'utf8'))]));
  const withoutGit = {GIT_DIR: join(editions, 'none')};
  run(editions, 'node', ['src/cli/launch.mjs', 'ledger'], withoutGit);
  // A case is entered as an editor does it, from answers to the page that a test then opens and searches for.
  const answers = join(ROOT, 'tests/fixtures/case-new/exemplu-v-exemplu.json');
  run(editions, 'node', ['src/cli/launch.mjs', 'caseNew', '--from', answers], withoutGit);
  // A case that many texts cite is withdrawn from it; one is on hold there, and one is kept until a late day.
  commit(editions);
  run(editions, 'node', ['src/cli/launch.mjs', 'withdraw', WITHDRAWN, '--yes']);
  keepBack(editions, HELD, 'hold: {since: "2026-11-01", reason: A request is open.}');
  keepBack(editions, EMBARGOED, 'embargoUntil: "2999-01-01"');
  // The minifier leaves out what HTML lets one leave out: markup is validated on this site.
  build(editions, 'build', {SKIP_HTML_MINIFICATION: 'true'});

  const stock = join(CACHE, 'stock');
  writeStockSite(stock, join(portal, 'build'), portal);
  linkModules(stock);
  build(stock, 'build');
}

/** Makes a folder a git repository of its own, with all of its content in one commit. */
function commit(site) {
  const git = (...args) => run(site, 'git', args);
  git('init', '--quiet');
  writeFileSync(join(site, '.gitignore'), 'node_modules\n.cache\n.docusaurus\n.staged-change\nbuild*\n');
  git('add', '--all');
  git(
    '-c',
    'user.name=E',
    '-c',
    'user.email=editor',
    'commit',
    '--quiet',
    '--no-verify',
    '-m',
    'content: all',
  );
}

/** Adds a line to the front matter of a case. */
function keepBack(site, file, line) {
  const path = join(site, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n---\n/, `\n${line}\n---\n`));
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
    ...EARLIER.filter((entry) => existsSync(join(ROOT, entry))),
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
  const printed = run(site, 'docusaurus', ['build', '--out-dir', out], {...env, NODE_ENV: 'production'});
  writeFileSync(join(site, `${out}.log`), printed);
}

/** Runs an installed command in a site's folder; what it printed is returned, or said when it fails. */
function run(site, command, args, env = {}) {
  const [program, ...first] = ['git', 'node'].includes(command)
    ? [command]
    : ['npx', '--no-install', command];
  const {status, stdout, stderr} = spawnSync(program, [...first, ...args], {
    cwd: site,
    encoding: 'utf8',
    env: {...process.env, ...env, FORCE_COLOR: '0'},
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${command} in ${site} failed:\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}
