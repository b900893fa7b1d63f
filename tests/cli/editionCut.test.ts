import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {stringify} from 'yaml';

import {ledgerParagraphs, LEDGER_FILE, readLedger} from '../../src/content/ledgerFile';
import {readPortal} from '../../src/content/portal';
import {stageFiles} from '../../src/content/stagedFiles';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {aCaseText} from '../builders/aCaseText';
import {aCommandRun} from '../builders/aCommandRun';
import {aLegalRule} from '../builders/aLegalRule';
import {aPng} from '../builders/aPicture';
import {aPortalFolder, CHAPTER_FILE} from '../builders/aPortalFolder';
import {aChangeList, CHANGES, DIFFERENCES, LIST_FILE, restatableFiles} from '../builders/aRestatedPortal';

const EARLIER_FILE = CHAPTER_FILE.replace('docs/', 'versioned_docs/version-1/');
const IMAGE_FILE = 'docs/guidelines/img/order.svg';
const PHOTO_FILE = 'docs/guidelines/img/room.png';
const SIDEBARS = "export default {practice: [{type: 'link', label: 'All cases', href: '/2/practice/'}]};\n";

const git = (siteDir: string, ...args: string[]): string =>
  execFileSync('git', args, {cwd: siteDir, encoding: 'utf8'});
const commitAll = (siteDir: string): void => {
  git(siteDir, 'add', '--all');
  git(siteDir, '-c', 'user.name=E', '-c', 'user.email=editor', 'commit', '--quiet', '-m', 'content: all');
};

/** A repository with edition 2 in it, committed, its ledger in step. */
function aRepository(files: Readonly<Record<string, string | undefined>> = {}): string {
  const all = {...restatableFiles(), 'sidebars.ts': SIDEBARS, '.gitignore': '.staged-change/\n', ...files};
  const ledger = formatLedger(recordParagraphs({}, ledgerParagraphs(aPortalFolder(all).portal)));
  const {siteDir} = aPortalFolder({...all, [LEDGER_FILE]: ledger});
  git(siteDir, 'init', '--quiet');
  commitAll(siteDir);
  return siteDir;
}

function cut(siteDir: string, ...args: string[]): {status: number | null; output: string} {
  const {status, stdout, stderr} = aCommandRun(siteDir, 'editionCut', ...args);
  return {status, output: `${stdout}${stderr}`};
}

const read = (siteDir: string, path: string): string => readFileSync(join(siteDir, path), 'utf8');
const isClean = (siteDir: string): boolean => git(siteDir, 'status', '--porcelain') === '';

describe('edition:cut --restate', () => {
  test('makes the earlier edition, its records, its contents and its ledger in one step', () => {
    const siteDir = aRepository();
    expect(cut(siteDir, '--restate')).toEqual({
      status: 0,
      output: expect.stringContaining('edition 1 is made') as string,
    });
    expect(read(siteDir, EARLIER_FILE)).toContain('11.1.1 Wait. [@dir-2012-29, art. 20; C]\n');
    expect(read(siteDir, 'data/editions/1/sources.yaml')).not.toContain('dir-2024-1712');
    expect(read(siteDir, 'versioned_sidebars/version-1-sidebars.json')).toContain('"/1/practice/"');
    expect(read(siteDir, 'versions.json')).toBe('["1"]\n');
    expect(readPortal(siteDir).editions.map(({edition}) => edition.number)).toEqual([2, 1]);
    expect(Object.keys(readLedger(siteDir)['HT-11.1.1']!)).toEqual(['1', '2']);
    expect(Object.keys(readLedger(siteDir)['HT-11.1.2']!)).toEqual(['2']);
  });

  test('copies the images of the pages, byte by byte', () => {
    const siteDir = aRepository({[IMAGE_FILE]: '<svg/>\n'});
    const bytes = aPng();
    writeFileSync(join(siteDir, PHOTO_FILE), bytes);
    commitAll(siteDir);
    expect(cut(siteDir, '--restate').status).toBe(0);
    expect(read(siteDir, IMAGE_FILE.replace('docs/', 'versioned_docs/version-1/'))).toBe('<svg/>\n');
    const copied = readFileSync(join(siteDir, PHOTO_FILE.replace('docs/', 'versioned_docs/version-1/')));
    expect([...copied]).toEqual([...bytes]);
  });

  test('makes the same again from the same texts', () => {
    const siteDir = aRepository({[IMAGE_FILE]: '<svg/>\n'});
    cut(siteDir, '--restate');
    commitAll(siteDir);
    expect(cut(siteDir, '--restate').status).toBe(0);
    expect(isClean(siteDir)).toBe(true);
  });

  test('does not change a paragraph that is published', () => {
    const siteDir = aRepository();
    cut(siteDir, '--restate');
    commitAll(siteDir);
    // The list now gives HT-11.1.1 another text; its corrigendum lets the check pass, not the command.
    writeFileSync(
      join(siteDir, LIST_FILE),
      aChangeList({
        changes: CHANGES,
        differences: [{...DIFFERENCES[0]!, reads: 'Wait on.'}, ...DIFFERENCES.slice(1)],
      }),
    );
    writeFileSync(
      join(siteDir, 'data/corrigenda.yaml'),
      '- id: HT-11.1.1\n  edition: 2\n  date: "2026-12-01"\n  reason: A slip.\n',
    );
    commitAll(siteDir);
    expect(cut(siteDir, '--restate').output).toContain(
      'The edition is published, and these paragraphs would change: HT-11.1.1. Correct them in versioned_docs/ by hand, with corrigenda.',
    );
    expect(isClean(siteDir)).toBe(true);
  });

  test('says what does not fit, and makes nothing', () => {
    const siteDir = aRepository({[CHAPTER_FILE]: restatableFiles()[CHAPTER_FILE]!.replace('longer', 'long')});
    const {status, output} = cut(siteDir, '--restate');
    expect(status).toBe(1);
    expect(output).toContain(
      'The difference at HT-11.1.1 does not fit: “Since 2024 wait longer.” is not there.',
    );
    expect(isClean(siteDir)).toBe(true);
  });
});

describe('edition:cut --rules', () => {
  test('makes the rules of law of a published edition again, and nothing else', () => {
    const siteDir = aRepository();
    cut(siteDir, '--restate');
    commitAll(siteDir);
    writeFileSync(join(siteDir, 'data/rules.yaml'), stringify([aLegalRule()]));
    expect(cut(siteDir, '--rules')).toEqual({
      status: 0,
      output: 'data/editions/1/rules.yaml is made. Look at it and commit it with data/rules.yaml.\n',
    });
    expect(read(siteDir, 'data/editions/1/rules.yaml')).toBe(read(siteDir, 'data/rules.yaml'));
    expect(git(siteDir, 'status', '--porcelain')).toBe(' M data/editions/1/rules.yaml\n M data/rules.yaml\n');
  });
});

describe('edition:cut --next', () => {
  const NEXT = [
    '--next',
    '--as-at=2026-06-30',
    '--law=Law from sources seen up to June 2027',
    '--sources=June 2027',
    '--answers-from=2027-06-30',
    '--compiled=2027-07-01',
    '--published=2027-07-15',
  ];

  test('freezes the edition in force as it stands and begins the next', () => {
    const siteDir = aRepository({[LIST_FILE]: undefined, [IMAGE_FILE]: '<svg/>\n'});
    const before = read(siteDir, CHAPTER_FILE);
    const sources = read(siteDir, 'data/sources.yaml');
    expect(cut(siteDir, ...NEXT).output).toContain('is made');
    expect(read(siteDir, CHAPTER_FILE.replace('docs/', 'versioned_docs/version-2/'))).toBe(before);
    expect(read(siteDir, IMAGE_FILE.replace('docs/', 'versioned_docs/version-2/'))).toBe('<svg/>\n');
    expect(read(siteDir, 'data/editions/2/sources.yaml')).toBe(sources);
    expect(read(siteDir, CHAPTER_FILE)).toBe(before.replace('](/2/', '](/3/'));
    expect(read(siteDir, 'sidebars.ts')).toContain("'/3/practice/'");
    const [current, earlier] = readPortal(siteDir).editions;
    expect([current!.edition.title, current!.isCurrent]).toEqual(['Edition 3', true]);
    expect(current!.edition.answersFrom).toBe('2027-06-30');
    expect(earlier!.edition).toMatchObject({number: 2, lawDate: '2026-06-30'});
    expect(earlier!.isCurrent).toBe(false);
    expect(Object.keys(readLedger(siteDir)['HT-11.1.1']!)).toEqual(['2', '3']);
  });

  test('asks for what the next edition states', () => {
    const siteDir = aRepository();
    expect(cut(siteDir, '--next')).toEqual({
      status: 1,
      output: expect.stringContaining('npm run edition:cut -- --next --as-at') as string,
    });
  });
});

describe('edition:cut with a case that is kept back', () => {
  const HELD_FILE = 'docs/practice/part-1-offence/c-v-france.md';
  const held = {[HELD_FILE]: aCaseText({id: 'c-v-france', title: 'C v. France', embargoUntil: '2999-01-01'})};

  test('makes no edition, and says why', () => {
    const siteDir = aRepository(held);
    const {status, output} = cut(siteDir, '--restate');
    expect(status).toBe(1);
    expect(output).toContain(
      `${HELD_FILE}: kept back until 2999-01-01.\nNo edition was made: it would freeze notes that nobody may see.`,
    );
    expect(isClean(siteDir)).toBe(true);
  });

  test('copies it as it is when told to', () => {
    const siteDir = aRepository(held);
    expect(cut(siteDir, '--restate', '--with-kept').status).toBe(0);
    expect(read(siteDir, HELD_FILE.replace('docs/', 'versioned_docs/version-1/'))).toContain('embargoUntil');
  });
});

describe('edition:cut refuses', () => {
  test('a tree with uncommitted files, naming them', () => {
    const siteDir = aRepository();
    writeFileSync(join(siteDir, 'data/stray.yaml'), '');
    expect(cut(siteDir, '--restate')).toEqual({
      status: 1,
      output:
        'Files are not committed:\n?? data/stray.yaml\nCommit or stash them, then run the command again.\n',
    });
  });

  test('content that fails a check, with the problem', () => {
    const siteDir = aRepository();
    const chapter = join(siteDir, CHAPTER_FILE);
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('Close.', 'Close well.'));
    commitAll(siteDir);
    const {status, output} = cut(siteDir, '--restate');
    expect(status).toBe(1);
    expect(output).toContain('HT-11.1.3 differs from what edition 2 published');
    expect(output).toContain('No edition was made: put the problems right and commit');
  });
});

test('a run that was stopped is finished by the next, also in a tree that it left half changed', () => {
  const siteDir = aRepository();
  stageFiles(
    siteDir,
    'edition 1',
    new Map([
      ['docs/a.md', 'A\n'],
      ['docs/b.md', 'B\n'],
    ]),
    [],
  );
  writeFileSync(join(siteDir, 'docs/a.md'), 'A\n');
  expect(cut(siteDir)).toEqual({
    status: 0,
    output: 'A run that was stopped is finished: edition 1 is complete. Look at it and commit it.\n',
  });
  expect([read(siteDir, 'docs/a.md'), read(siteDir, 'docs/b.md')]).toEqual(['A\n', 'B\n']);
  expect(existsSync(join(siteDir, '.staged-change'))).toBe(false);
});
