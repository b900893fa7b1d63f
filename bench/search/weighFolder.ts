import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

import {kindOfFile} from './kindOfFile';
import type {FolderFigures} from './figures';

/** What the files of an index weigh on disk, by kind. */
export function weighFolder(folder: string): FolderFigures {
  const kinds: Record<string, {files: number; bytes: number}> = {};
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const kind = (kinds[kindOfFile(entry.name)] ??= {files: 0, bytes: 0});
    kind.files += 1;
    kind.bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  const all = Object.values(kinds);
  const sum = (name: 'files' | 'bytes'): number => all.reduce((total, kind) => total + kind[name], 0);
  return {files: sum('files'), bytes: sum('bytes'), kinds};
}
