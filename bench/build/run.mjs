// `npm run bench:build`: how the build grows with the collection.
//
// For each size (100, 500 and 1,000 cases) a copy of the portal is made in .cache/bench-build/<size>: what git tracks
// and what is new in the folder. The real cases stay, since chapters and news cite them; generated ones are added
// (generateCases.mjs), the copy's ledger takes them in, and the copy must pass `npm run check`. Then one cold
// `docusaurus build` is measured (measureBuild.mjs, Linux only) and two pages are loaded in Chromium (weighPages.mjs).
// The machine should be idle: the load average before each build stands in the table.
//
//   --sizes 100,500   other sizes; one below the real collection is measured as the collection itself
//   --keep            leaves the copies, with what they built, in .cache/bench-build
//
// With two sizes or more, RESULTS.md and results.svg are written when all is measured; with one, the table is printed
// only. Whatever fails, the last good results stay. What a build printed is kept in .cache/bench-build/<size>.log.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {countCases, generateCases} from './generateCases.mjs';
import {measure, whyNotMeasurable} from './measureBuild.mjs';
import {CASE_PAGE, COLLECTION_PAGE, drawChart, formatResults, formatTable} from './results.mjs';
import {weighPages} from './weighPages.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const CACHE = join(ROOT, '.cache', 'bench-build');
const CASE_ID = CASE_PAGE.split('/').at(-2);
const SHOWN_LINES = 40;

/** What a person can put right: shown without a stack. */
class BenchError extends Error {}

let running; // process id of the build, which is in a session of its own
const copies = [];

/** Ends the build that is running and, without --keep, takes the copies away. */
function cleanUp(keep) {
  if (running !== undefined) {
    try {
      process.kill(-running);
    } catch {
      // It has ended by itself.
    }
    running = undefined;
  }
  if (!keep) for (const copy of copies.splice(0)) rmSync(copy, {recursive: true, force: true, maxRetries: 5});
}

function readArguments() {
  try {
    const {values} = parseArgs({
      options: {sizes: {type: 'string', default: '100,500,1000'}, keep: {type: 'boolean', default: false}},
    });
    const wanted = values.sizes.split(',').map((size) => size.trim());
    if (!wanted.every((size) => /^[1-9]\d{0,4}$/.test(size)))
      throw new BenchError(`--sizes is “${values.sizes}”; expected numbers like 100,500,1000.`);
    return {wanted: wanted.map(Number), keep: values.keep};
  } catch (error) {
    throw error instanceof BenchError ? error : new BenchError(error.message);
  }
}

/** The sizes that can be made, rising; the collection may have outgrown the smallest. */
function possibleSizes(wanted) {
  const real = countCases(join(ROOT, 'docs', 'practice'));
  for (const size of wanted)
    if (size < real) say(`${size} cases are fewer than the ${real} of the collection; measured as ${real}.`);
  return [...new Set(wanted.map((size) => Math.max(size, real)))].sort((a, b) => a - b);
}

/** Asked before anything is measured, since the largest size comes last. */
function checkDisk(sizes, keep) {
  mkdirSync(CACHE, {recursive: true});
  // Every case page lists every case: the output grows with the square of their number.
  const needs = sizes.map((size) => 300 * 2 ** 20 + size * size * 600);
  const needed = keep ? needs.reduce((sum, need) => sum + need, 0) : Math.max(...needs);
  if (freeBytes() < needed)
    throw new BenchError(
      `These sizes need about ${Math.round(needed / 2 ** 20)} MB in .cache; ${Math.round(freeBytes() / 2 ** 20)} MB are free.`,
    );
}

function freeBytes() {
  const {bavail, bsize} = statfsSync(CACHE);
  return bavail * bsize;
}

/** Reads what is installed once, so that the first size does not pay for a cold disk. */
function warmUp() {
  for (const entry of readdirSync(join(ROOT, 'node_modules'), {recursive: true, withFileTypes: true}))
    if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name));
}

/** Everything git tracks and everything new that it does not ignore, as it stands in the folder. */
function copyPortal(site) {
  rmSync(site, {recursive: true, force: true});
  copies.push(site);
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    // Deleted in the folder; a link to modules installed elsewhere, which git does not ignore as it does the folder.
    if (!existsSync(join(ROOT, file)) || file === 'node_modules') continue;
    mkdirSync(dirname(join(site, file)), {recursive: true});
    cpSync(join(ROOT, file), join(site, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'), 'dir');
}

/** Runs one of the portal's own commands in a copy; seconds it took. */
function runCommand(site, name) {
  const begun = performance.now();
  const {status, stdout, stderr, error} = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('src', 'cli', `${name}.ts`)],
    {cwd: site, encoding: 'utf8', maxBuffer: 1 << 26},
  );
  if (error) throw error;
  if (status !== 0) throw new BenchError(`${name} refuses the copy:\n${lastLines(`${stdout}${stderr}`)}`);
  return (performance.now() - begun) / 1000;
}

async function measureSize(size, keep) {
  const site = join(CACHE, String(size));
  const label = `${size} cases`;
  copyPortal(site);
  const {real, generated, medianBody, relationsOf} = generateCases(site, size);
  say(
    `${label}: ${real} real, ${generated} generated; median text ${medianBody.real} and ${medianBody.generated} characters`,
  );
  runCommand(site, 'ledger');
  const checkWall = runCommand(site, 'check');
  say(`${label}: passes the check, which took ${checkWall.toFixed(1)} s; building`);

  const [loadBefore] = loadavg();
  const log = join(CACHE, `${size}.log`);
  const {status, signal, ...costs} = await measure(
    [join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs'), 'build'],
    {
      cwd: site,
      log,
      env: {NODE_ENV: 'production'},
      onStart: (pid) => (running = pid),
      onProgress: (line) => say(`${label}: building, ${line}`),
    },
  );
  running = undefined;
  if (status !== 0) {
    const space = `${Math.round(freeBytes() / 2 ** 20)} MB of disk are free`;
    throw new BenchError(
      `docusaurus build of ${label} failed (${signal ? `ended by ${signal}` : `exit code ${status}`}; ${space}):\n${lastLines(readFileSync(log, 'utf8'))}`,
    );
  }
  say(`${label}: built in ${costs.wall.toFixed(1)} s; loading two pages`);

  const build = join(site, 'build');
  const pages = await weighPages(build, [CASE_PAGE, COLLECTION_PAGE]);
  const measurement = {
    size,
    real,
    generated,
    medianBody,
    loadBefore,
    checkWall,
    ...costs,
    ...sizeOf(build),
    pages,
    relations: relationsOf(CASE_ID),
  };
  if (!keep) cleanUp(false);
  return measurement;
}

/** Files of a folder, their bytes, and the bytes of those that are HTML. */
function sizeOf(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => ({name, bytes: statSync(join(parentPath, name)).size}));
  const sum = (list) => list.reduce((total, {bytes}) => total + bytes, 0);
  return {
    files: files.length,
    bytes: sum(files),
    htmlBytes: sum(files.filter(({name}) => name.endsWith('.html'))),
  };
}

function describeRun(measurements) {
  const isChanged = git('status', '--porcelain').trim() !== '';
  const processors = cpus();
  const version = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@docusaurus/core/package.json'), 'utf8'),
  ).version;
  const {medianBody, real} = measurements.at(-1);
  const options = process.argv.slice(2);
  return {
    date: new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric'}),
    machine: `${processors.length} cores (${processors[0]?.model.trim() || 'model not given'}), ${(totalmem() / 2 ** 30).toFixed(1)} GB of memory, Node ${process.version}, Docusaurus ${version}.`,
    command: ['npm run bench:build', ...(options.length > 0 ? ['--', ...options] : [])].join(' '),
    commit: `${git('rev-parse', '--short', 'HEAD').trim()}${isChanged ? ' with changes in the folder' : ''}`,
    models: `A generated case has the fields, the lengths and the words of one of the ${real} real ones and no meaning (median text ${medianBody.real.toLocaleString('en-GB')} characters in the real ones, ${medianBody.generated.toLocaleString('en-GB')} in the generated), and names four to six others.`,
  };
}

/** Writes both files beside and renames them, so that a full disk leaves those that were there. */
function writeResults(measurements) {
  const files = [
    ['results.svg', drawChart(measurements)],
    ['RESULTS.md', formatResults(measurements, describeRun(measurements))],
  ];
  try {
    for (const [name, text] of files) writeFileSync(join(HERE, `${name}.new`), text);
    for (const [name] of files) renameSync(join(HERE, `${name}.new`), join(HERE, name));
  } finally {
    for (const [name] of files) rmSync(join(HERE, `${name}.new`), {force: true});
  }
}

function git(...args) {
  try {
    return execFileSync('git', args, {cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26, stdio: 'pipe'});
  } catch (error) {
    throw new BenchError(`git ${args[0]} failed: ${String(error.stderr || error.message).trim()}`);
  }
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
}

function say(line) {
  console.log(`${new Date().toTimeString().slice(0, 8)} ${line}`);
}

async function main(measurements) {
  const {wanted, keep} = readArguments();
  const reason = whyNotMeasurable();
  if (reason) throw new BenchError(`This bench ${reason}.`);
  const sizes = possibleSizes(wanted);
  checkDisk(sizes, keep);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      cleanUp(keep);
      console.error(`Stopped by ${signal}; the last results were left as they were.`);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  }
  try {
    say('reading node_modules once, so that no size pays for a cold disk');
    warmUp();
    for (const size of sizes) measurements.push(await measureSize(size, keep));
  } finally {
    cleanUp(keep);
  }
  console.log(`\n${formatTable(measurements)}\n`);
  if (measurements.length > 1) {
    writeResults(measurements);
    console.log('Written: bench/build/RESULTS.md and bench/build/results.svg');
  } else console.log('One size says nothing of growth: RESULTS.md was left as it was.');
}

const measured = [];
try {
  await main(measured);
} catch (error) {
  if (measured.length > 0) console.log(`\nMeasured before it failed:\n${formatTable(measured)}\n`);
  if (error instanceof BenchError) console.error(error.message);
  else if (error.code === 'ENOSPC') console.error(`The disk is full: ${error.message}`);
  else console.error(error.stack);
  console.error('The last results were left as they were.');
  process.exitCode = 1;
}
