/** What git says has changed. */
import {execFileSync} from 'node:child_process';

import {LEDGER_FILE} from '../content/ledgerFile';
import {isCaseFile, pageOfFile} from '../content/part';

export interface Changes {
  /** Files that are there and are new or changed, from the root of the repository, with `/`. */
  readonly present: readonly string[];
  /** Files that are gone. */
  readonly gone: readonly string[];
}

function git(repositoryDir: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: repositoryDir,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const names = (answer: string): string[] => answer.split('\0').filter((name) => name !== '');

/**
 * What differs from the commit made last.
 *
 * @param staged Only what the next commit would hold.
 * @returns undefined outside a git repository or before its first commit.
 */
export function readChanges(repositoryDir: string, staged: boolean): Changes | undefined {
  try {
    const diff = ['diff', ...(staged ? ['--cached'] : []), '--no-renames', '--name-status', '-z', 'HEAD'];
    const present: string[] = [];
    const gone: string[] = [];
    const told = names(git(repositoryDir, ...diff)); // letter, name, letter, name …
    for (let i = 0; i + 1 < told.length; i += 2) (told[i] === 'D' ? gone : present).push(told[i + 1]!);
    const untracked = staged
      ? []
      : names(git(repositoryDir, 'ls-files', '--others', '--exclude-standard', '-z'));
    return {present: [...present, ...untracked], gone};
  } catch {
    return undefined;
  }
}

/** Whether the folder has texts for readers that are not what the next commit would hold. */
export function hasUnstagedTexts(repositoryDir: string): boolean {
  const folders = ['docs', 'versioned_docs', 'blog', 'data', 'src'];
  return (
    git(repositoryDir, 'diff', '--name-only', '-z', '--', ...folders) !== '' ||
    git(repositoryDir, 'ls-files', '--others', '--exclude-standard', '-z', '--', ...folders) !== ''
  );
}

/**
 * The pages to which a check may be confined; undefined where a change may bear on any page: records, code, a file that
 * is gone, another name of a case.
 */
export function changedPages(repositoryDir: string, {present, gone}: Changes): string[] | undefined {
  const bears = (file: string): boolean =>
    /^(?:docs|versioned_docs|blog|data|src|static)\/|\.config\.|^package/.test(file);
  if (gone.some(bears)) return undefined;
  const pages = present.filter(isPage);
  const others = present.filter((file) => bears(file) && !isPage(file) && !isPicture(file));
  if (others.some((file) => file !== LEDGER_FILE)) return undefined;
  if (others.length > 0 && !ledgerFollows(repositoryDir, pages)) return undefined;
  const notes = pages.filter(isCaseFile);
  return notes.length > 0 && isRenamed(repositoryDir, notes) ? undefined : pages;
}

function isPage(file: string): boolean {
  return pageOfFile(file) !== undefined || /^blog\/.+\.md$/.test(file);
}

function isPicture(file: string): boolean {
  return /\.(?:svg|png|jpe?g|webp|gif)$/i.test(file);
}

/** Whether the ledger changed for the pages that changed, and for no other. */
function ledgerFollows(repositoryDir: string, pages: readonly string[]): boolean {
  const notes = new Set(pages.filter(isCaseFile).map((file) => file.slice(file.lastIndexOf('/') + 1, -3)));
  const hasChapter = pages.some((file) => !isCaseFile(file));
  const ids = [
    ...git(repositoryDir, 'diff', '-U0', 'HEAD', '--', LEDGER_FILE).matchAll(/^[+-] {2}"([^"]+)"/gm),
  ];
  return ids.every(([, id = '']) =>
    id.startsWith('JP-') ? notes.has(id.slice(3, id.lastIndexOf('-'))) : hasChapter,
  );
}

/** Whether a title or a date changed, which the ledger and an earlier edition hold of every page that cites the case. */
function isRenamed(repositoryDir: string, notes: readonly string[]): boolean {
  const diff = git(repositoryDir, 'diff', '-U0', 'HEAD', '--diff-filter=M', '--', ...notes);
  return /^-(?:id|title|shortTitle|date):/m.test(diff);
}
