import type {Dirent} from 'node:fs';
import {sep} from 'node:path';

/**
 * Where an entry of a folder lies, from the root of the repository, with `/`. Cut out of its path: to work the way out,
 * as `relative` does, takes a tenth of a second for a large collection.
 *
 * @param folder The folder from the root of the repository, with `/`.
 * @param path What it was called when it was read with all that is below it.
 */
export function pathFromRoot(folder: string, path: string, {parentPath, name}: Dirent): string {
  const below = parentPath.slice(path.length);
  return `${folder}${sep === '/' ? below : below.replaceAll(sep, '/')}/${name}`;
}
