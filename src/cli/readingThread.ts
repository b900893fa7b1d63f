/** Reads many notes with the help of another thread: together they take half the time of a check of thousands. */
import {setImmediate as breathe} from 'node:timers/promises';

import {listNotes} from '../content/choosePart';
import {readAhead, type ReadAhead} from '../content/readAhead';
import {startThread} from './thread';

/** Fewer notes are read before a thread is ready. */
const MANY_NOTES = 500;
/** Notes that are taken at a time. More: fewer messages between the threads, and one may wait longer for the other. */
const BATCH = 50;

/** What the other thread tells when it is ready for more. */
export type BatchRead = readonly (readonly [file: string, read: ReadAhead])[];

/**
 * The notes of all editions by their files. Those that cannot be read are not among them, nor those that the other thread
 * had when it failed: whoever reads the portal reads these.
 */
export async function readNotesAhead(
  siteDir: string,
  least = MANY_NOTES,
): Promise<ReadonlyMap<string, ReadAhead>> {
  const files = listNotes(siteDir);
  const ahead = new Map<string, ReadAhead>();
  if (files.length < least) return ahead;
  let next = 0;
  const takeBatch = (): string[] => files.slice(next, (next += BATCH));
  const helper = startThread('readingWorker.ts', siteDir);
  const isDone = new Promise<void>((resolve) => {
    helper.on('message', (batch: BatchRead) => {
      for (const [file, read] of batch) ahead.set(file, read);
      helper.postMessage(takeBatch());
    });
    helper.once('error', () => resolve());
    helper.once('exit', () => resolve());
  });
  while (next < files.length) {
    for (const file of takeBatch()) {
      const read = readAhead(siteDir, file);
      if (read) ahead.set(file, read);
    }
    await breathe();
  }
  await isDone;
  return ahead;
}
