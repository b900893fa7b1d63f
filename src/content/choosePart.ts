import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {findCitations, parseCitation} from '../citations/citation';
import {publicationOfPath} from '../publications/publication';
import {editionFolders, findNeighbours, idOfFile, isCaseFile, pageOfFile, type Part} from './part';
import {pathFromRoot} from './pathFromRoot';

/**
 * The part of a portal that is read to check some of its pages: their counterparts in other editions, the notes that
 * stand beside theirs, the cases that they cite, and all chapters where one is among them.
 *
 * @param paths Pages of editions and posts, from the root of the repository, with `/`.
 * @param texts Texts that stand in place of files, or of none.
 * @returns undefined where only the whole can tell: a number lost its text, and lists of records may lead to it.
 */
export function choosePart(
  siteDir: string,
  paths: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): Part | undefined {
  const folders = editionFolders(siteDir);
  const files = new Set(paths);
  const sources = new Map(
    paths.map((file) => [file, texts.get(file) ?? readFileSync(join(siteDir, file), 'utf8')]),
  );
  if ([...sources.values()].some((source) => /\[(?:withdrawn|moved)\b/.test(source))) return undefined;

  addCounterparts(files, folders);
  const cited = new Set([...sources.values()].flatMap(citedKeys));
  const hasChapter = paths.some(
    (file) => publicationOfPath(pageOfFile(file)?.pathInEdition ?? '')?.unit === 'paragraph',
  );
  for (const folder of folders) {
    const pages = listMarkdown(siteDir, folder);
    const notes = pages.filter(isCaseFile);
    const changed = new Map(
      [...files]
        .filter((file) => isCaseFile(file) && file.startsWith(`${folder}/`))
        .flatMap((file) => {
          const source = sources.get(file) ?? readIfThere(siteDir, file);
          return source === undefined ? [] : [[file, source] as const];
        }),
    );
    if (changed.size > 0) for (const file of findNeighbours(siteDir, notes, changed)) files.add(file);
    for (const file of notes) if (cited.has(idOfFile(file))) files.add(file);
    if (!hasChapter) continue;
    for (const file of pages) if (!isCaseFile(file)) files.add(file);
    // Chapters are held against the ledger, which records the titles of the cases that they cite.
    const inChapters = new Set(
      pages
        .filter((file) => !isCaseFile(file))
        .flatMap((file) => citedKeys(readIfThere(siteDir, file) ?? '')),
    );
    for (const file of notes) if (inChapters.has(idOfFile(file))) files.add(file);
  }
  addCounterparts(files, folders);
  return {files, asked: new Set(paths), texts};
}

/** The same page in every edition: one may restate another. */
function addCounterparts(files: Set<string>, folders: readonly string[]): void {
  for (const file of [...files]) {
    const page = pageOfFile(file);
    for (const folder of page ? folders : []) files.add(`${folder}/${page!.pathInEdition}`);
  }
}

function citedKeys(source: string): string[] {
  return findCitations(source).flatMap(({text}) => {
    try {
      return [parseCitation(text).key];
    } catch {
      return []; // reported with the page
    }
  });
}

function readIfThere(siteDir: string, file: string): string | undefined {
  const path = join(siteDir, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The notes on cases of all editions, from the root of the repository. */
export function listNotes(siteDir: string): string[] {
  return editionFolders(siteDir)
    .flatMap((folder) => listMarkdown(siteDir, folder))
    .filter(isCaseFile);
}

function listMarkdown(siteDir: string, folder: string): string[] {
  const root = join(siteDir, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => pathFromRoot(folder, root, entry));
}
