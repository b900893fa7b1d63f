import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';

import {PART_ROUTES} from '../cases/lists';
import {PARTS, type Part as CasePart} from '../cases/part';
import {choosePart} from '../content/choosePart';
import {splitFrontMatter} from '../content/frontMatter';
import {pageOfFile} from '../content/part';
import {readPortal, type Portal} from '../content/portal';
import {keptCases, type KeptCase} from '../content/shownPortal';
import {checkDraft} from '../gate/checkDraft';
import {checkPortal} from '../gate/checkPortal';
import {findPlannedReferences, type PlannedReferences} from '../gate/plannedReferences';
import {maskPersonalData} from '../gate/maskPersonalData';
import {compareProblems, type Problem} from '../publications/problem';
import {changedPages, hasUnstagedTexts, readChanges} from './changes';
import {lookThrough, lookThroughInThread, lookThroughPublished} from './lookThrough';
import {readNotesAhead} from './readingThread';
import {readFiles, readStaged} from './textFiles';

/** Everything wrong with a portal as it stands in its folder, in reading order. */
export function checkFolder(siteDir: string): Problem[] {
  return forReading([...checkPortal(readPortal(siteDir), siteDir), ...lookThroughPublished(siteDir)]);
}

/** In reading order, without personal data in the messages. */
function forReading(problems: readonly Problem[]): Problem[] {
  return maskPersonalData(problems).sort(compareProblems);
}

export interface WholeCheck {
  readonly problems: readonly Problem[];
  /** No problem, but what an editor should know: what the pages name and nobody can read yet. */
  readonly planned: readonly PlannedReferences[];
  /** Cases that are in the repository and in no output. */
  readonly kept: readonly KeptCase[];
}

/**
 * As `checkFolder`, while other threads look through the texts, and help to read many.
 *
 * @param tell Is told how far it is, where that takes long.
 */
export async function checkWhole(siteDir: string, tell?: (text: string) => void): Promise<WholeCheck> {
  tell?.('Reading all pages …');
  const ahead = await readNotesAhead(siteDir);
  // Not before: of many notes two threads read, and a third would take a processor from them. It has one while this
  // thread applies the rules.
  const finish = lookThroughInThread(siteDir);
  const portal = readPortal(siteDir, {ahead});
  tell?.('\r\u001b[KChecking them …');
  const problems = checkPortal(portal, siteDir);
  tell?.('\r\u001b[KLooking through the texts …');
  const all = forReading([...problems, ...(await finish())]);
  tell?.('\r\u001b[K');
  return {problems: all, planned: findPlannedReferences(portal), kept: keptCases(portal)};
}

/** What is wrong with some files, in reading order. */
export function checkFiles(siteDir: string, files: readonly string[]): Problem[] {
  const pages = files.filter((file) => pageOfFile(file) !== undefined || /^blog\/.+\.md$/.test(file));
  const others = files.filter((file) => !pages.includes(file));
  const needsWhole = others.some((file) => /^(?:data|docs|versioned_docs|blog)\//.test(file));
  const portal = needsWhole ? readPortal(siteDir) : readChosen(siteDir, pages);
  return forReading([
    ...checkPortal(portal, siteDir),
    ...lookThrough(readFiles(siteDir, files), siteDir),
  ]).filter(({file}) => files.includes(file));
}

/**
 * What is wrong with what differs from the last commit, in reading order: with the pages that changed, or with
 * everything where records or code did.
 *
 * @param staged Looks at what the next commit would hold, not at the folder: a file may have been changed since it was
 *   staged.
 */
export function checkChanges(siteDir: string, staged: boolean): Problem[] {
  const changes = readChanges(siteDir, staged);
  const looked = staged ? readStaged(siteDir) : readFiles(siteDir, changes?.present ?? []);
  const pages = changes && changedPages(siteDir, changes);
  const check = (folder: string): Problem[] =>
    checkPortal(pages ? readChosen(folder, pages) : readPortal(folder), folder);
  const problems =
    staged && (!changes || hasUnstagedTexts(siteDir)) ? inCopy(siteDir, check) : check(siteDir);
  return forReading([...problems, ...lookThrough(looked, siteDir)]);
}

function readChosen(siteDir: string, pages: readonly string[]): Portal {
  return readPortal(siteDir, {part: choosePart(siteDir, pages)});
}

/** Checks the index of a repository in a copy of its own. */
function inCopy(repositoryDir: string, check: (folder: string) => Problem[]): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'portal-check-'));
  try {
    process.env.GIT_DIR = execFileSync('git', ['rev-parse', '--absolute-git-dir'], {
      cwd: repositoryDir,
      encoding: 'utf8',
    }).trim();
    execFileSync('git', ['checkout-index', '--all', `--prefix=${folder}${sep}`], {
      cwd: repositoryDir,
      stdio: 'ignore',
    });
    return check(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

export const TEXT_KINDS = ['case', 'chapter', 'news', 'text'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/**
 * What is wrong with a text that is not in the repository, as if it were a file of the edition in force. That its
 * paragraphs are not in the ledger yet is no problem.
 *
 * @param path Where it would lie; a place of its kind where it is left out.
 */
export function checkText(
  siteDir: string,
  text: string,
  kind: TextKind,
  path = placeOf(text, kind),
): Problem[] {
  return forReading(checkDraft(siteDir, {file: path, text}));
}

function placeOf(text: string, kind: TextKind): string {
  if (kind === 'news') return 'blog/text.md';
  if (kind === 'text') return 'docs/reference/text.md';
  if (kind === 'chapter') return 'docs/guidelines/text.md';
  const typed = (splitFrontMatter(text, '').value?.frontMatter.value ?? {}) as {id?: unknown; part?: unknown};
  const part: CasePart = PARTS.find((known) => known === typed.part) ?? 'offence';
  const id = typeof typed.id === 'string' && /^[a-z0-9-]+$/.test(typed.id) ? typed.id : 'text';
  return `docs/${PART_ROUTES[part]}/${id}.md`;
}
