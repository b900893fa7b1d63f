/** Puts a new index in a folder's place, and never anything else in danger. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

import {PortalError} from '../errors';
import {writeIndexFolder, type FolderSize} from '../search/build/writeIndexFolder';
import {MANIFEST_FILE} from '../search/core/format/manifest';

type MakeIndex = Parameters<typeof writeIndexFolder>[1];

/** The name of a build, as writeIndexFolder gives it. */
const BUILD_FOLDER = /^[0-9a-f]{10}$/;

/** A folder that is not ours to write into. */
export class IndexFolderError extends PortalError {
  override readonly name = 'IndexFolderError';
}

/**
 * Writes an index beside the folder, then moves it there: until all of it is made, and also when making it
 * fails, the folder holds what it held before.
 *
 * @throws {IndexFolderError} The folder holds something else than an index.
 */
export function replaceIndex(folder: string, make: MakeIndex): FolderSize {
  refuseOtherThanIndex(folder);
  const parent = dirname(resolve(folder));
  mkdirSync(parent, {recursive: true});
  const beside = mkdtempSync(join(parent, '.search-index-'));
  try {
    const size = writeIndexFolder(beside, make);
    moveIndex(beside, folder);
    return size;
  } finally {
    rmSync(beside, {recursive: true, force: true});
  }
}

/** The manifest comes last: at every moment the folder's manifest names files that are there. */
function moveIndex(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  const isBuild = (name: string): boolean => BUILD_FOLDER.test(name);
  const [build] = readdirSync(from).filter(isBuild);
  // The same build again: it may have been damaged since.
  rmSync(join(to, build!), {recursive: true, force: true});
  renameSync(join(from, build!), join(to, build!));
  renameSync(join(from, MANIFEST_FILE), join(to, MANIFEST_FILE));
  for (const name of readdirSync(to))
    if (isBuild(name) && name !== build) rmSync(join(to, name), {recursive: true});
}

/** @throws {IndexFolderError} The folder holds something else than an index. */
export function refuseOtherThanIndex(folder: string): void {
  if (!existsSync(folder)) return;
  const remedy = 'Name a folder that is not there yet, is empty, or holds an index; that one is replaced.';
  if (!statSync(folder).isDirectory())
    throw new IndexFolderError(`${folder} is a file; the index is a folder. ${remedy}`);
  const names = readdirSync(folder);
  if (names.length === 0) return;
  const other = names.find((name) => name !== MANIFEST_FILE && !BUILD_FOLDER.test(name));
  if (other !== undefined)
    throw new IndexFolderError(`${folder} holds ${other}, which is no part of an index. ${remedy}`);
  if (!isManifest(join(folder, MANIFEST_FILE)))
    throw new IndexFolderError(`${folder} holds no ${MANIFEST_FILE} of an index. ${remedy}`);
}

/** Of any format: an index that this code cannot read may still be replaced. */
function isManifest(file: string): boolean {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>> | null;
    return typeof value?.format === 'number' && typeof value.build === 'string';
  } catch {
    return false;
  }
}
