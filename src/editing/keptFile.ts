/** Files that are never written over unseen. */
import {createHash, randomBytes} from 'node:crypto';
import {linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {PortalError} from '../errors';

/** A file is not as it was when it was opened; nothing was written. */
export class ChangedMeanwhileError extends PortalError {
  override readonly name = 'ChangedMeanwhileError';
}

export interface KeptFile {
  readonly source: string;
  /** Hash of its bytes. */
  readonly version: string;
}

/** Reads a file; undefined where there is none, or something that is not a plain file. */
export function readKept(path: string): KeptFile | undefined {
  if (!lstatSync(path, {throwIfNoEntry: false})?.isFile()) return undefined;
  const bytes = readFileSync(path);
  return {source: bytes.toString('utf8'), version: versionOf(bytes)};
}

/**
 * Writes a file as a whole: it is complete beside its place before it is put there, so that a run that is stopped
 * leaves what was there.
 *
 * @param version What was opened; null where there must be no file yet.
 * @returns The version written.
 * @throws {ChangedMeanwhileError} The file is another by now, is gone, or is there already.
 */
export function writeKept(path: string, text: string, version: string | null): string {
  const refuseIfChanged = (): void => {
    if ((readKept(path)?.version ?? null) !== version)
      throw new ChangedMeanwhileError(
        version === null
          ? 'A file of that name is there already. Nothing was written; give yours another id, or open the other.'
          : 'The file was changed on disk since you opened it. Nothing was written.',
      );
  };
  refuseIfChanged();
  mkdirSync(dirname(path), {recursive: true});
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, text, {flag: 'wx'});
    refuseIfChanged();
    if (version === null) linkSync(beside, path);
    else renameSync(beside, path);
  } finally {
    rmSync(beside, {force: true});
  }
  return versionOf(Buffer.from(text));
}

function versionOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
