// `npm run bench:publish`: from answers to a page that search finds. In a copy of the portal in .cache/bench-publish:
// `case:new --from` a made-up case, `docusaurus build`, then a question to the built index by a word that only the
// new note has. Wall time of each, as an editor waits, and the time of the processors
// (Linux only), which a busy machine does not stretch as much; RESULTS.md keeps the table with the load.
//   --keep   leaves the copy, with what it built
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {cpus, loadavg} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const COPY = join(ROOT, '.cache', 'bench-publish');
const ANSWERS = join(ROOT, 'tests/fixtures/case-new/exemplu-v-exemplu.json');
const PAGE = '/2/practice/exemplu-v-exemplu/';
const WORD = 'exemplificare';
/** Seconds that an editor may have to wait. */
const TARGET_S = 120;

rmSync(COPY, {recursive: true, force: true});
mkdirSync(COPY, {recursive: true});
const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
});
for (const file of tracked
  .toString()
  .split('\0')
  .filter((file) => existsSync(join(ROOT, file)) && file !== ''))
  cpSync(join(ROOT, file), join(COPY, file));
symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'), 'dir');

/** Seconds of user and system time of all processes that this one has waited for (man proc_pid_stat, 16 and 17). */
function childSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Runs a command in the copy; its wall and processor time in seconds, and what it printed. */
function run(command, ...args) {
  const start = performance.now();
  const startCpu = childSeconds();
  const {status, stdout, stderr} = spawnSync('npx', ['--no-install', command, ...args], {
    cwd: COPY,
    encoding: 'utf8',
    env: {...process.env, NODE_ENV: 'production', FORCE_COLOR: '0', GIT_DIR: join(COPY, 'none')},
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return {wall: (performance.now() - start) / 1000, cpu: childSeconds() - startCpu, stdout};
}

const load = loadavg()[0];
const steps = [
  ['`case:new --from answers.json`', run('tsx', 'src/cli/caseNew.ts', '--from', ANSWERS)],
  ['`docusaurus build`', run('docusaurus', 'build')],
  [`a question for “${WORD}”`, run('tsx', 'src/cli/search.ts', 'portal', WORD)],
];
const found = steps.at(-1)[1].stdout.split('\n')[0];
if (!existsSync(join(COPY, 'build', PAGE, 'index.html'))) throw new Error(`${PAGE} was not built.`);
if (!found.includes(PAGE)) throw new Error(`Search for “${WORD}” found first: ${found}`);

const sum = (key) => steps.reduce((total, [, step]) => total + step[key], 0);
const all = {wall: sum('wall'), cpu: sum('cpu')};
const rows = [...steps, ['**all**', all]].map(
  ([name, {wall, cpu}]) => `| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} |`,
);
const table = ['| Step | wall time, s | processor time, s |', '| --- | ---: | ---: |', ...rows].join('\n');
const text = `# From answers to a page that search finds

${new Date().toISOString().slice(0, 10)}. ${cpus().length} cores (${cpus()[0].model.trim()}), load average before ${load.toFixed(1)}, Node ${process.version}. Made by \`npm run bench:publish\`. Target: ${TARGET_S} s on an idle machine.

${table}

The start of each program is in it. The first hit of the question was: ${found}
`;
console.log(text);
writeFileSync(join(ROOT, 'bench/publish/RESULTS.md'), text);
if (!process.argv.includes('--keep')) rmSync(COPY, {recursive: true, force: true});
if (all.wall > TARGET_S) process.exitCode = 1;
