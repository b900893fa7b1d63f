import {discardStaged, finishStaged, readJournal} from '../content/stagedFiles';
import {uncommitted} from './gitState';

type Print = (line: string) => void;

/**
 * Ends what a stopped run had begun to put in place; what one had only made ready is cleared away.
 *
 * @returns Whether there was such a run: then this one has nothing else to do.
 */
export function finishStoppedRun(siteDir: string, print: Print): boolean {
  const journal = readJournal(siteDir);
  if (!journal) {
    discardStaged(siteDir);
    return false;
  }
  finishStaged(siteDir, journal);
  print(`A run that was stopped is finished: ${journal.subject} is complete. Look at it and commit it.`);
  return true;
}

/** Names the files that are not committed. @returns Whether there are any. */
export function refuseUncommitted(siteDir: string, print: Print): boolean {
  const files = uncommitted(siteDir);
  if (files !== '')
    print(`Files are not committed:\n${files}\nCommit or stash them, then run the command again.`);
  return files !== '';
}
