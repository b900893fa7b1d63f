/** A change of many files that is stopped at any of its writes: the repository passes, or says how to go on. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {planWithdrawal} from '../../src/cli/withdrawCommand';
import {earlierEditionFiles, editionsWith} from '../../src/content/cutEdition';
import {ledgerParagraphs, LEDGER_FILE, readLedger} from '../../src/content/ledgerFile';
import {readPortal} from '../../src/content/portal';
import {restateEdition} from '../../src/content/restate';
import {discardStaged, finishStaged, readJournal, STAGE, stageFiles} from '../../src/content/stagedFiles';
import {findTarget} from '../../src/content/withdrawal/target';
import {checkPortal} from '../../src/gate/checkPortal';
import {unfinishedCut} from '../../src/gate/rules/unfinishedCut';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {aPortalFolder} from '../builders/aPortalFolder';
import {aWithdrawableRepository, commitAll, GONE} from '../builders/aWithdrawable';
import {restatableFiles} from '../builders/aRestatedPortal';

class Killed extends Error {}

/** How many more calls that change the disk go through; none is counted while it is Infinity. */
const mockLeft = {calls: Infinity};

jest.mock('node:fs', () => {
  const fs = jest.requireActual<Record<string, unknown>>('node:fs');
  const changing = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'];
  const counted = Object.fromEntries(
    changing.map((name) => [
      name,
      (...args: unknown[]): unknown => {
        if (mockLeft.calls <= 0) throw new Killed(name);
        mockLeft.calls -= 1;
        return (fs[name] as (...given: unknown[]) => unknown)(...args);
      },
    ]),
  );
  return {...fs, ...counted};
});

interface Change {
  readonly siteDir: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly removes: readonly string[];
}

function aWithdrawal(): Change {
  const siteDir = aWithdrawableRepository();
  return {siteDir, ...planWithdrawal(siteDir, findTarget(readPortal(siteDir), GONE), '2026-12-01')};
}

/** The making of edition 1, as `edition:cut -- --restate` stages it. */
function anEditionCut(): Change {
  const files = restatableFiles();
  const ledger = formatLedger(recordParagraphs({}, ledgerParagraphs(aPortalFolder(files).portal)));
  const {siteDir, portal} = aPortalFolder({...files, [LEDGER_FILE]: ledger, '.gitignore': `${STAGE}/\n`});
  commitAll(siteDir, 'init');
  const {edition} = portal.restatement!;
  const made = restateEdition(siteDir, portal.editions[0]!, portal.restatement!);
  const parts = {...made, images: new Map(), sidebars: {}};
  const all = new Map(earlierEditionFiles(siteDir, portal, edition, parts).files);
  all.set('data/editions.yaml', editionsWith(siteDir, edition));
  const after = aPortalFolder({...files, ...(Object.fromEntries(all) as Record<string, string>)}).portal;
  all.set(LEDGER_FILE, formatLedger(recordParagraphs(readLedger(siteDir), ledgerParagraphs(after))));
  return {siteDir, files: all, removes: []};
}

/** Every file of a repository but for the stage, by path. */
function snapshot(folder: string): Map<string, string> {
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.git/') && !path.startsWith(`${STAGE}/`));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const rulesOf = (folder: string): string[] => checkPortal(readPortal(folder), folder).map(({rule}) => rule);

describe.each([
  ['a withdrawal', aWithdrawal],
  ['the making of an edition', anEditionCut],
])('%s that is stopped at any write', (_, make) => {
  test('leaves all files, and a repository that passes or that the next run finishes', () => {
    const {siteDir, files, removes} = make();
    const portal = readPortal(siteDir);
    const before = snapshot(siteDir);
    const after = new Map(before);
    for (const [path, text] of files) after.set(path, String(text));
    for (const path of removes) after.delete(path);
    const sorted = (texts: ReadonlyMap<string, string>): [string, string][] => [...texts].sort();

    const seen = {untouched: 0, unfinished: 0, done: 0};
    for (let calls = 0, isKilled = true; isKilled; calls += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'portal-killed-'));
      cpSync(siteDir, folder, {recursive: true, filter: (path) => !path.endsWith('.git')});
      mockLeft.calls = calls;
      try {
        stageFiles(folder, 'the change', files, removes);
        finishStaged(folder, readJournal(folder)!);
        isKilled = false;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      } finally {
        mockLeft.calls = Infinity;
      }

      const journal = readJournal(folder);
      const now = snapshot(folder);
      if (journal) {
        seen.unfinished += 1;
        expect(unfinishedCut(portal, folder)).toHaveLength(1);
        for (const [path, text] of after) {
          const staged = join(folder, STAGE, 'files', path);
          expect([now.get(path), existsSync(staged) ? readFileSync(staged, 'utf8') : undefined]).toContain(
            text,
          );
        }
        finishStaged(folder, journal);
        expect(sorted(snapshot(folder))).toEqual(sorted(after));
      } else {
        const isDone = now.size === after.size && [...after].every(([path, text]) => now.get(path) === text);
        seen[isDone ? 'done' : 'untouched'] += 1;
        expect(sorted(now)).toEqual(sorted(isDone ? after : before));
        discardStaged(folder);
      }
      expect(existsSync(join(folder, STAGE))).toBe(false);
      rmSync(folder, {recursive: true});
    }
    // No other state than these two was left: the gate is asked once of each.
    expect(rulesOf(siteDir)).toEqual([]);
    for (const [path, content] of files) {
      mkdirSync(dirname(join(siteDir, path)), {recursive: true});
      writeFileSync(join(siteDir, path), content);
    }
    for (const path of removes) rmSync(join(siteDir, path));
    expect(rulesOf(siteDir)).toEqual([]);
    expect(seen.untouched).toBeGreaterThan(files.size);
    expect(seen.unfinished).toBeGreaterThan(files.size);
    expect(seen.done).toBeGreaterThan(0);
  });
});
