// `npm run bench:publish`: from answers to a page that search finds, once by `case:new --from` and once by the form of
// `npm run edit` in a browser. Each in a copy of the portal in .cache/bench-publish: a made-up case is entered, then
// `docusaurus build`, then a question to the built index by a word that only the new note has. Wall time of each, as an
// editor waits, and the time of the processors (Linux only), which a busy machine does not stretch as much; RESULTS.md
// keeps the tables with the load.
//   --keep   leaves the copy of the last, with what it built
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {enterByForm} from './enterByForm.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const COPY = join(ROOT, '.cache', 'bench-publish');
const ANSWERS = join(ROOT, 'tests/fixtures/case-new/exemplu-v-exemplu.json');
const PAGE = '/2/practice/exemplu-v-exemplu/';
const WORD = 'exemplificare';
/** Seconds that an editor may have to wait. */
const TARGET_S = 120;

/** A fresh copy of what git has or would have of the portal. */
function copyPortal() {
  rmSync(COPY, {recursive: true, force: true});
  mkdirSync(COPY, {recursive: true});
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
  });
  const files = listed.toString().split('\0');
  for (const file of files.filter((each) => each !== '' && existsSync(join(ROOT, each))))
    cpSync(join(ROOT, file), join(COPY, file));
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'dir');
}

/** Seconds of user and system time of all processes that this one has waited for (man proc_pid_stat, 16 and 17). */
function childSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const ENV = {...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', GIT_DIR: join(COPY, 'none')};

/** Wall and processor time of a step in seconds, beside what it gives. */
async function timed(step) {
  const start = performance.now();
  const startCpu = childSeconds();
  const result = await step();
  return {wall: (performance.now() - start) / 1000, cpu: childSeconds() - startCpu, result};
}

/** Runs a command in the copy; what it printed. */
function run(command, ...args) {
  const [program, ...first] = command === 'node' ? ['node'] : ['npx', '--no-install', command];
  const {status, stdout, stderr} = spawnSync(program, [...first, ...args], {
    cwd: COPY,
    encoding: 'utf8',
    env: ENV,
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

const WAYS = {
  '`case:new --from answers.json`': () => run('node', 'src/cli/launch.mjs', 'caseNew', '--from', ANSWERS),
  'the form of `npm run edit`, in Chromium': () =>
    enterByForm(COPY, JSON.parse(readFileSync(ANSWERS, 'utf8')), ENV),
};

const load = loadavg()[0];
const tables = [];
for (const [way, enter] of Object.entries(WAYS)) {
  copyPortal();
  const steps = [
    [way, await timed(enter)],
    ['`docusaurus build`', await timed(() => run('docusaurus', 'build'))],
    [
      `a question for “${WORD}”`,
      await timed(() => run('node', 'src/cli/launch.mjs', 'search', 'portal', WORD)),
    ],
  ];
  const found = steps.at(-1)[1].result.split('\n')[0];
  if (!existsSync(join(COPY, 'build', PAGE, 'index.html'))) throw new Error(`${PAGE} was not built.`);
  if (!found.includes(PAGE)) throw new Error(`Search for “${WORD}” found first: ${found}`);
  const sum = (key) => steps.reduce((total, [, step]) => total + step[key], 0);
  const rows = [...steps, ['**all**', {wall: sum('wall'), cpu: sum('cpu')}]].map(
    ([name, {wall, cpu}]) => `| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} |`,
  );
  tables.push(['| Step | wall time, s | processor time, s |', '| --- | ---: | ---: |', ...rows].join('\n'));
}

const text = `# From answers to a page that search finds

${new Date().toISOString().slice(0, 10)}. ${cpus().length} cores (${cpus()[0].model.trim()}), load average before ${load.toFixed(1)}, Node ${process.version}. Made by \`npm run bench:publish\`. Target: ${TARGET_S} s on an idle machine.

${tables.join('\n\n')}

The start of each program is in it, and of the browser. The first hit of the question was the new page each time.
`;
console.log(text);
writeFileSync(join(ROOT, 'bench/publish/RESULTS.md'), text);
if (!process.argv.includes('--keep')) rmSync(COPY, {recursive: true, force: true});
