/**
 * Many files written as one: all of them are staged first, then a journal says that they are complete, then
 * each is moved to its place. Stopped before the journal, nothing has changed and the staged files are thrown
 * away; stopped after it, the next run moves the rest.
 */
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import * as z from 'zod';

/** Below the root of the repository; git ignores it. */
export const STAGE = '.staged-change';

const journalSchema = z.strictObject({
  /** What is being changed, in words for people: `edition 1`, `the withdrawal of siliadin-v-france`. */
  subject: z.string(),
  /** Paths from the root of the repository, with `/`. */
  writes: z.array(z.string()),
  removes: z.array(z.string()),
});
export type Journal = z.infer<typeof journalSchema>;

const journalPath = (siteDir: string): string => join(siteDir, STAGE, 'journal.json');
const stagedPath = (siteDir: string, path: string): string => join(siteDir, STAGE, 'files', path);

/** The journal of a run that was stopped after its files were complete; undefined where there is none. */
export function readJournal(siteDir: string): Journal | undefined {
  const path = journalPath(siteDir);
  return existsSync(path) ? journalSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/**
 * Stages files; nothing outside the stage is touched.
 *
 * @param files Texts, and images as bytes, by path from the root of the repository.
 * @param removes Paths of files that go.
 */
export function stageFiles(
  siteDir: string,
  subject: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  removes: readonly string[],
): void {
  discardStaged(siteDir);
  for (const [path, content] of files) {
    mkdirSync(dirname(stagedPath(siteDir, path)), {recursive: true});
    writeFileSync(stagedPath(siteDir, path), content);
  }
  const journal: Journal = {subject, writes: [...files.keys()], removes: [...removes]};
  const path = journalPath(siteDir);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, JSON.stringify(journal));
  renameSync(`${path}.new`, path);
}

/** Moves every staged file that is not in its place yet, then forgets the journal. */
export function finishStaged(siteDir: string, {writes, removes}: Journal): void {
  for (const path of writes) {
    if (!existsSync(stagedPath(siteDir, path))) continue; // moved before the run was stopped
    mkdirSync(dirname(join(siteDir, path)), {recursive: true});
    renameSync(stagedPath(siteDir, path), join(siteDir, path));
  }
  for (const path of removes) rmSync(join(siteDir, path), {force: true});
  rmSync(journalPath(siteDir));
  discardStaged(siteDir);
}

/** Throws staged files away. Only for a stage without a journal: with one, files have perhaps been moved. */
export function discardStaged(siteDir: string): void {
  rmSync(join(siteDir, STAGE), {recursive: true, force: true});
}
