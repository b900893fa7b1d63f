import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {discardStaged, finishStaged, readJournal, STAGE, stageFiles} from '../../src/content/stagedFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-staged-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/list.yaml'), 'old');
  writeFileSync(join(folder, 'gone.md'), 'old');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const FILES = new Map([
  ['data/list.yaml', 'new'],
  ['pages/a.md', 'A'],
  ['pages/b.md', 'B'],
]);
const stage = (): void => stageFiles(folder, 'edition 1', FILES, ['gone.md']);

const read = (path: string): string | undefined =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;

function expectFinished(): void {
  for (const [path, text] of FILES) expect(read(path)).toBe(text);
  expect(read('gone.md')).toBeUndefined();
  expect(existsSync(join(folder, STAGE))).toBe(false);
}

test('staging touches nothing outside the stage', () => {
  stage();
  expect([read('data/list.yaml'), read('pages/a.md'), read('gone.md')]).toEqual(['old', undefined, 'old']);
});

test('finishing puts every file in its place and leaves no stage', () => {
  stage();
  finishStaged(folder, readJournal(folder)!);
  expectFinished();
});

test.each([0, 1, 2, 3])('a run that was stopped after %i files is finished by the next', (moved) => {
  stage();
  mkdirSync(join(folder, 'pages'), {recursive: true});
  for (const path of [...FILES.keys()].slice(0, moved))
    renameSync(join(folder, STAGE, 'files', path), join(folder, path));
  finishStaged(folder, readJournal(folder)!);
  expectFinished();
});

test('a run that was stopped before its files were complete has no journal, and leaves no trace', () => {
  stage();
  rmSync(join(folder, STAGE, 'journal.json'));
  expect(readJournal(folder)).toBeUndefined();
  discardStaged(folder);
  expect(existsSync(join(folder, STAGE))).toBe(false);
  expect(read('data/list.yaml')).toBe('old');
});

test('what an earlier run staged does not come along', () => {
  stageFiles(folder, 'edition 1', new Map([['stray.md', 'x']]), []);
  stage();
  finishStaged(folder, readJournal(folder)!);
  expect(read('stray.md')).toBeUndefined();
  expectFinished();
});
