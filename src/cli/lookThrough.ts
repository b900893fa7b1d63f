import {findInTexts, holdAgainstAllowed} from '../gate/checkTexts';
import {findMetadataProblems} from '../gate/rules/fileMetadata';
import type {Problem} from '../publications/problem';
import {listPublished, readFiles, type LookedThrough} from './textFiles';
import {startThread} from './thread';

/** What was found in files, before the list of what may stand is asked. */
interface Found {
  readonly inTexts: readonly Problem[];
  readonly inPictures: readonly Problem[];
}

/** What files say or carry that must not be published, and what they mask that must stay readable. */
export function lookThrough(looked: LookedThrough, siteDir: string): Problem[] {
  return judge([find(looked)], siteDir, false);
}

function find({texts, pictures}: LookedThrough): Found {
  return {inTexts: findInTexts(texts), inPictures: pictures.flatMap(findMetadataProblems)};
}

function judge(found: readonly Found[], siteDir: string, isWhole: boolean): Problem[] {
  return [
    ...holdAgainstAllowed(
      found.flatMap(({inTexts}) => inTexts),
      siteDir,
      isWhole,
    ),
    ...found.flatMap(({inPictures}) => inPictures),
  ];
}

/** Files that threads look through together, each taking the next that nobody has taken. */
export interface SharedFiles {
  readonly siteDir: string;
  readonly files: readonly string[];
  /** Place of the next file, in memory that the threads share. */
  readonly next: Int32Array;
}

/** Files that are taken at a time. More: one thread may wait longer for the other. */
const BATCH = 20;

/** What is in the files that nobody has taken yet. */
export function findInNextFiles({siteDir, files, next}: SharedFiles): Found[] {
  const found: Found[] = [];
  for (;;) {
    const from = Atomics.add(next, 0, BATCH);
    if (from >= files.length) return found;
    found.push(find(readFiles(siteDir, files.slice(from, from + BATCH))));
  }
}

/**
 * Has another thread look through all files that reach readers.
 *
 * @returns Helps with those that are left, and gives what both found.
 */
export function lookThroughInThread(siteDir: string): () => Promise<Problem[]> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const shared: SharedFiles = {siteDir, files: listPublished(siteDir), next};
  const theirs = new Promise<Found[]>((resolve, reject) => {
    const worker = startThread('textsWorker.ts', shared);
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return async () => {
    const ours = findInNextFiles(shared);
    return judge([...ours, ...(await theirs)], siteDir, true);
  };
}

/** The same without another thread. */
export function lookThroughPublished(siteDir: string): Problem[] {
  return judge([find(readFiles(siteDir, listPublished(siteDir)))], siteDir, true);
}
