/**
 * `npm run withdraw ID`: takes a case or a numbered paragraph out of every edition, list and text, in one change.
 *
 * No reason is taken and none is kept: whoever asked, and why, must not be told by the portal.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {stringify} from 'yaml';

import {LEDGER_FILE, readCommittedLedger, readLedger} from '../content/ledgerFile';
import {readPortal, type Portal} from '../content/portal';
import {finishStaged, readJournal, stageFiles} from '../content/stagedFiles';
import {readContentTexts} from '../content/withdrawal/contentTexts';
import {hasSource, placesOfShortName, planTexts} from '../content/withdrawal/plan';
import {settleLedger} from '../content/withdrawal/settleLedger';
import {findTarget, WithdrawalError, type Target} from '../content/withdrawal/target';
import {checkPortal} from '../gate/checkPortal';
import type {Corrigendum} from '../publications/corrigendum';
import {findRewrites} from '../publications/ledger';
import {compareProblems, ContentError, formatProblem} from '../publications/problem';
import {withdrawnNotes} from '../publications/withdrawal';
import {checkFolder} from './checkFolder';
import {inChangedCopy, type FileChanges} from './portalCopy';
import {finishStoppedRun, refuseUncommitted} from './stoppedRun';
import {afterWithdrawal} from './withdrawAfter';

export const USAGE = `Take a case, or a numbered paragraph, out of every edition and every output:
  npm run withdraw siliadin-v-france
  npm run withdraw HT-11.2.3
  npm run withdraw JP-siliadin-v-france-7
  -- --dry-run prints what would change; -- --yes does not ask for the id again.
  No reason is taken, and none is recorded anywhere.`;

const CORRIGENDA_FILE = 'data/corrigenda.yaml';

/** What the command asks of the world around it. */
export interface WithdrawalAround {
  readonly siteDir: string;
  readonly print: (line: string) => void;
  /** Puts a question to the person at the keyboard. */
  readonly ask: (question: string) => Promise<string>;
  /** Like `2026-11-30`. */
  readonly today: string;
}

/** @returns The exit code. */
export async function withdraw(
  args: readonly string[],
  {siteDir, print, ask, today}: WithdrawalAround,
): Promise<number> {
  if (finishStoppedRun(siteDir, print)) return 0;
  const read = readArguments(args);
  if (typeof read === 'string') {
    print(read);
    print(USAGE);
    return 1;
  }
  if (refuseUncommitted(siteDir, print)) return 1;
  const portal = readPortal(siteDir);
  const target = findTarget(portal, read.id);
  const before = checkFolder(siteDir).sort(compareProblems);
  if (before.length > 0) {
    for (const problem of before) print(formatProblem(problem));
    print('Nothing was withdrawn: put the problems right and commit, then run the command again.');
    return 1;
  }
  const change = planWithdrawal(siteDir, target, today);
  for (const line of describe(target, change)) print(line);
  if (read.isDryRun) {
    print('Nothing was changed.');
    return 0;
  }
  if (!read.isSure) {
    const typed = await ask(`This cannot be undone. Type ${target.id} to go on: `);
    if (typed.trim() !== target.id) {
      print('Nothing was changed.');
      return 1;
    }
  }
  stageFiles(siteDir, `the withdrawal of ${target.id}`, change.files, change.removes);
  finishStaged(siteDir, readJournal(siteDir)!);
  print(`${target.id} is withdrawn. Look at the change and commit it, then build.`);
  for (const line of afterWithdrawal(siteDir, target)) print(line);
  return 0;
}

interface Arguments {
  readonly id: string;
  readonly isDryRun: boolean;
  readonly isSure: boolean;
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): Arguments | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {'dry-run': {type: 'boolean', default: false}, yes: {type: 'boolean', default: false}},
      allowPositionals: true,
    });
    const [id] = positionals;
    if (id === undefined || positionals.length > 1) return `Expected one id, found ${positionals.length}.`;
    return {id, isDryRun: values['dry-run'], isSure: values.yes};
  } catch (error) {
    if ((error as {code?: string}).code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error;
    return `${args.find((arg) => arg.startsWith('--') && !/^--(?:dry-run|yes)$/.test(arg))} is not known here.`;
  }
}

/** Everything that a withdrawal writes and removes. */
export interface WithdrawalChange extends FileChanges {
  readonly files: ReadonlyMap<string, string>;
  readonly corrigenda: readonly Corrigendum[];
  /** Paragraphs that cite nothing else any more, with their files. */
  readonly withoutSource: readonly string[];
  /** A name too short to be replaced, and where it may stand. */
  readonly shortName: {readonly name: string; readonly places: readonly string[]} | undefined;
}

/**
 * Makes the whole change, checked in a copy of the content.
 *
 * @throws {ContentError} The portal would not pass.
 */
export function planWithdrawal(siteDir: string, target: Target, on: string): WithdrawalChange {
  const {texts, paths} = readContentTexts(siteDir);
  const {files, removes} = planTexts(texts, paths, target, on);
  return inChangedCopy(siteDir, {files, removes}, (copy) => {
    const after = readPortal(copy, {day: on});
    const {ledger, corrigenda} = settleLedger(readLedger(siteDir), after, on);
    const all = new Map(files).set(LEDGER_FILE, ledger);
    if (corrigenda.length > 0) {
      const list = files.get(CORRIGENDA_FILE) ?? texts.get(CORRIGENDA_FILE) ?? '';
      all.set(CORRIGENDA_FILE, list.replace(/^\[\]\n/m, '') + stringify(corrigenda, {version: '1.1'}));
    }
    for (const path of [LEDGER_FILE, CORRIGENDA_FILE])
      if (all.has(path)) writeFileSync(join(copy, path), all.get(path)!);
    const checked = readPortal(copy, {day: on});
    const problems = checkPortal(checked, copy);
    if (problems.length > 0) throw new ContentError(problems);
    refuseRewrites(siteDir, copy, checked);
    const now = new Map(texts);
    for (const [path, text] of files) now.set(path, text);
    for (const path of removes) now.delete(path);
    return {
      files: all,
      removes,
      corrigenda,
      withoutSource: lostSources(checked, corrigenda),
      shortName: placesOfShortName(now, target),
    };
  });
}

function refuseRewrites(siteDir: string, copy: string, after: Portal): void {
  const rewrites = findRewrites(
    readCommittedLedger(siteDir) ?? {},
    readLedger(copy),
    withdrawnNotes(after.withdrawn),
  );
  if (rewrites.length === 0) return;
  const ids = rewrites.map(({id}) => id).join(', ');
  throw new WithdrawalError(
    `The ledger would forget more than was taken out: ${ids}. Report this as an error.`,
  );
}

function lostSources({editions}: Portal, corrigenda: readonly Corrigendum[]): string[] {
  return editions.flatMap(({edition, chapters, cases}) =>
    [...chapters, ...cases.values()].flatMap(({file, units}) =>
      units
        .filter(
          ({id, text, citations}) =>
            corrigenda.some((entry) => entry.id === id && entry.edition === edition.number) &&
            citations.length > 0 &&
            !hasSource(text),
        )
        .map(({label, line}) => `${file}:${line}  ${label}`),
    ),
  );
}

function* describe(target: Target, change: WithdrawalChange): Generator<string> {
  const what = target.kind === 'case' ? `the case ${target.id}` : target.label;
  yield `Withdrawing ${what} from edition ${target.editions.join(' and ')}:`;
  for (const path of change.removes) yield `  removes ${path}`;
  for (const path of change.files.keys()) yield `  changes ${path}`;
  if (change.corrigenda.length > 0)
    yield `${change.corrigenda.length} paragraphs that named it get the correction “${change.corrigenda[0]!.reason}”.`;
  if (change.withoutSource.length > 0) {
    yield 'These paragraphs cite nothing else. Find another source, or withdraw them too:';
    for (const place of change.withoutSource) yield `  ${place}`;
  }
  const {shortName} = change;
  if (shortName && shortName.places.length > 0) {
    yield `The short name “${shortName.name}” stands for much else and was let be. Look at these lines:`;
    for (const place of shortName.places) yield `  ${place}`;
  }
}
