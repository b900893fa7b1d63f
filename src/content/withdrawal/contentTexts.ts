import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/** Folders that hold what readers see and the lists that it leans on. */
export const CONTENT_FOLDERS = ['docs', 'versioned_docs', 'blog', 'data'] as const;

export interface ContentTexts {
  /** Markdown and YAML by path from the root of the repository, sorted. */
  readonly texts: ReadonlyMap<string, string>;
  /** All other files: images, the ledger. */
  readonly paths: readonly string[];
}

/** Reads the content as texts. */
export function readContentTexts(siteDir: string): ContentTexts {
  const paths = CONTENT_FOLDERS.flatMap((folder) => listFiles(siteDir, folder)).sort();
  const isText = (path: string): boolean => /\.(?:md|ya?ml)$/.test(path);
  return {
    texts: new Map(paths.filter(isText).map((path) => [path, readFileSync(join(siteDir, path), 'utf8')])),
    paths: paths.filter((path) => !isText(path)),
  };
}

function listFiles(siteDir: string, folder: string): string[] {
  if (!existsSync(join(siteDir, folder))) return [];
  return readdirSync(join(siteDir, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
