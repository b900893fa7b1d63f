import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {CONTENT_FOLDERS} from '../content/withdrawal/contentTexts';

/** Files to write and to remove, by path from the root of the repository. */
export interface FileChanges {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly removes: readonly string[];
}

/** Asks something of a copy of the content with changes in it; the copy is removed afterwards. */
export function inChangedCopy<T>(
  siteDir: string,
  {files, removes}: FileChanges,
  ask: (copy: string) => T,
): T {
  const copy = mkdtempSync(join(tmpdir(), 'portal-copy-'));
  try {
    for (const folder of CONTENT_FOLDERS)
      if (existsSync(join(siteDir, folder)))
        cpSync(join(siteDir, folder), join(copy, folder), {recursive: true});
    for (const [path, content] of files) {
      mkdirSync(dirname(join(copy, path)), {recursive: true});
      writeFileSync(join(copy, path), content);
    }
    for (const path of removes) rmSync(join(copy, path), {force: true});
    return ask(copy);
  } finally {
    rmSync(copy, {recursive: true, force: true});
  }
}
