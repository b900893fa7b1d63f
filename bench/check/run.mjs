// `npm run bench:check`: how long the checks take when the collection is large.
//
// A copy of the portal is made in .cache/bench-check/<size>: what git tracks and what is new in the folder. Generated
// cases are added to the real ones (bench/build/generateCases.mjs: the shape and the lengths of the real ones, always
// the same files), the copy's ledger takes them in, and the copy becomes a git repository of its own. Then are measured,
// each in a process of its own: the full check, the check after one case was changed (`--changed`), and what the git
// hook runs when that case is staged (`--staged`).
// Commands are run as editors run them, npm with them.
//
//   --cases 10000     how many cases the copy holds
//   --keep            leaves the copy, and uses it again where it is there already
//   --write           writes RESULTS.md
//
// Seconds are those of the wall and of both processors together; the load of the machine stands beside them.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

import {generateCases} from '../build/generateCases.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const TICKS_A_SECOND = 100;

const {values} = parseArgs({
  options: {
    cases: {type: 'string', default: '10000'},
    keep: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});
const size = Number(values.cases);
if (!Number.isInteger(size) || size < 1) {
  console.error(`--cases is “${values.cases}”; expected a number like 10000.`);
  process.exit(2);
}
const site = join(ROOT, '.cache', 'bench-check', String(size));

function git(folder, ...args) {
  return execFileSync('git', args, {cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe'});
}

/** Everything git tracks and everything new that it does not ignore, as it stands in the folder. */
function copyPortal() {
  rmSync(site, {recursive: true, force: true});
  for (const file of git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (file === '' || file === 'node_modules' || !existsSync(join(ROOT, file))) continue;
    mkdirSync(dirname(join(site, file)), {recursive: true});
    cpSync(join(ROOT, file), join(site, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'), 'dir');
}

/** Seconds of the wall and of the processors that a command took in the copy. */
function measure(...command) {
  const [load] = loadavg();
  const before = ticksOfChildren();
  const begun = performance.now();
  const {status, stdout, stderr} = spawnSync(command[0], command.slice(1), {
    cwd: site,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = (performance.now() - begun) / 1000;
  const processors = (ticksOfChildren() - before) / TICKS_A_SECOND;
  return {status, output: `${stdout}${stderr}`, wall, processors, load};
}

/** Ticks that ended children of this process took, user and system, from /proc (Linux only). */
function ticksOfChildren() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

if (!(values.keep && existsSync(join(site, '.git')))) {
  copyPortal();
  const {generated} = generateCases(site, size);
  console.log(`${generated} cases generated in ${site}`);
  const {status, output} = measure('npm', 'run', '--silent', 'ledger');
  if (status !== 0) throw new Error(output.slice(-2000));
  git(site, 'init', '--quiet');
} else {
  // The copy is used again with the code as it stands now.
  git(site, 'reset', '--quiet', '--hard');
  cpSync(join(ROOT, 'src'), join(site, 'src'), {recursive: true});
}
git(site, 'add', '--all');
git(
  site,
  ...['-c', 'user.name=Bench', '-c', `user.email=bench${'@'}localhost`],
  ...['commit', '--quiet', '--allow-empty', '--no-verify', '-m', 'copy'],
);

const changed = join(site, 'docs/practice/part-1-offence');
const [name] = readdirSync(changed).filter((file) => file.startsWith('generated-case-'));
const file = join(changed, name);
const rows = [];
const run = (what, ...command) => {
  const {status, output, wall, processors, load} = measure(...command);
  if (status !== 0) console.error(output.slice(-3000));
  rows.push({
    what,
    command: command.filter((word) => word !== '--silent').join(' '),
    status,
    wall,
    processors,
    load,
  });
  console.log(
    `${what}: ${wall.toFixed(1)} s, ${processors.toFixed(1)} s of processors, load ${load.toFixed(1)}, exit code ${status}`,
  );
};

run('everything', 'npm', 'run', '--silent', 'check');
const text = readFileSync(file, 'utf8');
writeFileSync(
  file,
  text.replace(
    /^description: (.*)$/m,
    'description: A generated note, which the bench has changed to see how long a check of it takes.',
  ),
);
run('one case changed', 'npm', 'run', '--silent', 'check', '--', '--changed');
git(site, 'add', 'docs');
run('one case staged (the git hook)', 'sh', '.githooks/pre-commit');
git(site, 'reset', '--quiet', '--hard');

if (values.write) writeFileSync(join(HERE, 'RESULTS.md'), results());
if (!values.keep) rmSync(site, {recursive: true, force: true});
process.exitCode = rows.every(({status}) => status === 0) ? 0 : 1;

function results() {
  const processors = cpus();
  return `# How long the checks take

Made by \`npm run bench:check -- --cases ${size} --write\` on ${new Date().toISOString().slice(0, 10)}, at commit ${git(ROOT, 'rev-parse', '--short', 'HEAD').trim()}.

Machine: ${processors.length} cores (${processors[0]?.model.trim() || 'model not given'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB of memory, Node ${process.version}. Load is the load average of the last minute before each run: ${processors.length} means that both cores were busy with something else already.

${size.toLocaleString('en-GB')} cases, the real ones among them, with the chapters and news of the portal.

| What is checked | Command | Seconds | Seconds of processors | Load before |
| --- | --- | ---: | ---: | ---: |
${rows.map(({what, command, wall, processors: cpu, load}) => `| ${what} | \`${command}\` | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${load.toFixed(1)} |`).join('\n')}

Each run is a process of its own. Nothing of the content is kept from one to the next, but the code that the first put together in one file.
`;
}
