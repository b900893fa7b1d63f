import {spawnSync} from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

const ROOT = join(__dirname, '../..');

let site: string;
/** Writes a file as if a minute ago: what changes while it is put together is not kept. */
const write = (file: string, text: string): void => {
  const path = join(site, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  const before = Date.now() / 1000 - 60;
  utimesSync(path, before, before);
};
const made = (): string => join(site, '.cache/commands/hello.cjs');
/** What the command prints, and whether it ran in one file: then only that file is loaded. */
const hello = (...args: string[]): {out: string; err: string; inOneFile: boolean} => {
  const {stdout, stderr} = spawnSync(process.execPath, ['src/cli/launch.mjs', 'hello', ...args], {
    cwd: site,
    encoding: 'utf8',
  });
  const [out = '', modules] = stdout.split('\n');
  return {out, err: stderr, inOneFile: modules === 'one'};
};

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'portal-launch-'));
  symlinkSync(join(ROOT, 'node_modules'), join(site, 'node_modules'), 'dir');
  mkdirSync(join(site, 'src/cli'), {recursive: true});
  cpSync(join(ROOT, 'src/cli/launch.mjs'), join(site, 'src/cli/launch.mjs'));
  write('src/words/word.ts', `export const word: string = 'hello';\nexport const place = __dirname;\n`);
  write(
    'src/cli/hello.ts',
    `import {place, word} from '../words/word';
     console.log([word, ...process.argv.slice(2), place].join(' '));
     console.log(Object.keys(require.cache).some((file) => file.endsWith('word.ts')) ? 'many' : 'one');`,
  );
});
afterEach(() => rmSync(site, {recursive: true, force: true}));

describe('a command in one file', () => {
  test('does what its files do, with what is typed behind it', () => {
    const place = join(site, 'src/words');
    expect(hello('--to', 'you')).toEqual({out: `hello --to you ${place}`, err: '', inOneFile: true});
    expect(hello()).toEqual({out: `hello ${place}`, err: '', inOneFile: true});
  });

  test('is made once, and anew when a file that went into it changes', () => {
    hello();
    const first = statSync(made()).ino; // another file takes its place where it is made anew
    hello();
    expect(statSync(made()).ino).toBe(first);
    write('src/words/word.ts', `export const word: string = 'adieu';\nexport const place = __dirname;\n`);
    expect(hello().out).toMatch(/^adieu /);
    expect(statSync(made()).ino).not.toBe(first);
  });

  test('is made anew when the way to make it changes', () => {
    hello();
    const first = statSync(made()).ino;
    write('src/cli/launch.mjs', `${readFileSync(join(ROOT, 'src/cli/launch.mjs'), 'utf8')}\n// Changed.\n`);
    expect(hello()).toMatchObject({err: '', inOneFile: true});
    expect(statSync(made()).ino).not.toBe(first);
  });

  test('is made anew where it lost its end', () => {
    hello();
    const whole = readFileSync(made(), 'utf8');
    writeFileSync(made(), whole.slice(0, whole.length / 2));
    expect(hello()).toMatchObject({err: '', inOneFile: true});
    expect(readFileSync(made(), 'utf8')).toBe(whole);
  });

  test('is not kept where a file changed while it was made: the command runs from its files', () => {
    appendFileSync(join(site, 'src/words/word.ts'), '\n');
    const soon = Date.now() / 1000 + 60;
    utimesSync(join(site, 'src/words/word.ts'), soon, soon);
    expect(hello()).toMatchObject({out: `hello ${join(site, 'src/words')}`, err: '', inOneFile: false});
    expect(existsSync(made())).toBe(false);
  });

  test('is not needed: where nothing can be written, the command runs from its files', () => {
    writeFileSync(join(site, '.cache'), 'a file where the folder should be');
    expect(hello()).toMatchObject({out: `hello ${join(site, 'src/words')}`, err: '', inOneFile: false});
  });

  test('tells of a file that is no TypeScript as its files do', () => {
    write('src/words/word.ts', 'export const word = ;');
    expect(hello().err).toContain('word.ts');
  });
});
