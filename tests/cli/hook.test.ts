import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {aPng} from '../builders/aPicture';

const ROOT = join(__dirname, '../..');
const PICTURE = 'docs/practice/part-1-offence/made-up.png';
const CASE = 'docs/practice/part-1-offence/siliadin-v-france.md';

/** A Romanian personal number with its right checksum, of nobody: the county 99 does not exist. */
function personalNumber(): string {
  const digits = '184010299123';
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * Number('279146358279'[i]), 0);
  return `${digits}${sum % 11 === 10 ? 1 : sum % 11}`;
}

let repository: string;
const git = (...args: string[]): string => execFileSync('git', args, {cwd: repository, encoding: 'utf8'});
const commit = (): {status: number | null; output: string} => {
  const {status, stdout, stderr} = spawnSync('git', ['commit', '-m', 'content: a change'], {
    cwd: repository,
    encoding: 'utf8',
  });
  return {status, output: `${stdout}${stderr}`};
};

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'portal-hook-'));
  for (const entry of [
    'docs',
    'blog',
    'data',
    'src',
    '.githooks',
    'package.json',
    'tsconfig.json',
    '.gitignore',
    ...['versioned_docs'].filter((entry) => existsSync(join(ROOT, entry))),
  ]) {
    cpSync(join(ROOT, entry), join(repository, entry), {recursive: true});
  }
  symlinkSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'), 'dir');
  writeFileSync(join(repository, '.gitignore'), 'node_modules\n.cache/\n');
  git('init', '--quiet');
  git('config', 'user.email', 'editor@localhost');
  git('config', 'user.name', 'Editor');
  execFileSync('node', ['src/cli/installHook.mjs'], {cwd: repository});
}, 180_000);
afterAll(() => rmSync(repository, {recursive: true, force: true}));

describe('the hook that npm ci installs', () => {
  test('lets content that passes be committed', () => {
    git('add', '--all');
    const {status, output} = commit();
    expect(output).toContain('All checks passed.');
    expect(status).toBe(0);
  }, 180_000);

  test('stops a commit with a personal number or a picture that tells its place, and says where without repeating it', () => {
    const text = readFileSync(join(repository, CASE), 'utf8');
    const leak = `${text}\nThe applicant’s number is ${personalNumber()}.\n`;
    writeFileSync(join(repository, CASE), leak);
    writeFileSync(join(repository, PICTURE), aPng({position: {latitude: 44.4, longitude: 26.1}}));
    git('add', CASE, PICTURE);
    writeFileSync(join(repository, CASE), text); // put right in the folder, still staged
    rmSync(join(repository, PICTURE));
    const {status, output} = commit();
    expect(status).not.toBe(0);
    expect(output).toContain(`\n  line ${leak.split('\n').length - 1}: “`);
    expect(output).toContain('Romanian personal number (CNP)');
    expect(output).toContain(`${PICTURE}\n  the file: The picture says where it was taken`);
    expect(output).toContain('Nothing was committed; put them right, stage the files and commit again.');
    expect(output).not.toContain(personalNumber());
    git('reset', '--quiet');
  }, 180_000);

  test('stops a commit that changes a published paragraph without a corrigendum', () => {
    const file = 'docs/guidelines/11-free-account.md';
    const text = readFileSync(join(repository, file), 'utf8');
    writeFileSync(
      join(repository, file),
      text.replace('11.1.3 While the person speaks', '11.1.3 When the person speaks'),
    );
    git('add', file);
    const {status, output} = commit();
    expect(status).not.toBe(0);
    expect(output).toContain('HT-11.1.3 differs from what edition 2 published, and no corrigendum says why.');
  }, 180_000);
});
