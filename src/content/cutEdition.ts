/** Which files make an edition: the one in force frozen, or an earlier one restated from it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {stringify} from 'yaml';

import {PortalError} from '../errors';
import type {Edition} from '../publications/edition';
import {FROZEN_LISTS, type EditionContent, type Portal} from './portal';
import {splitRecords} from './yamlFile';

export interface EditionFiles {
  /** Texts, and images as bytes, by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Files of an earlier making that this one does not have. */
  readonly removes: readonly string[];
}

/** What an edition cannot be made from. */
export class CutError extends PortalError {
  override readonly name = 'CutError';
}

/** Parts of an edition that are copied as they stand. */
interface FrozenParts {
  /** Texts by path below the edition’s folder. */
  readonly pages: ReadonlyMap<string, string>;
  /** Texts of the records by name. */
  readonly lists: ReadonlyMap<string, string>;
  /** Images as bytes, by path below the edition’s folder. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The tables of contents, as `sidebars.ts` exports them. */
  readonly sidebars: unknown;
}

/** What stands beside the pages of an edition: its images, as bytes by path below its folder. */
export function readImages(siteDir: string, {folder}: EditionContent): Map<string, Uint8Array> {
  return new Map(
    listFiles(join(siteDir, folder))
      .filter((path) => !path.endsWith('.md'))
      .map((path) => [path, readFileSync(join(siteDir, folder, path))]),
  );
}

/** Files below a folder, as sorted paths with `/`. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The edition in force as it stands. */
export function partsOf(siteDir: string, content: EditionContent, sidebars: unknown): FrozenParts {
  const pages = [...content.chapters, ...content.cases.values(), ...content.otherPages];
  return {
    pages: new Map(pages.map(({pathInEdition, source}) => [pathInEdition, source])),
    lists: new Map(
      FROZEN_LISTS.map((name) => [name, readFileSync(join(siteDir, `data/${name}.yaml`), 'utf8')]),
    ),
    images: readImages(siteDir, content),
    sidebars,
  };
}

/** The files of an earlier edition: its pages and images, its records, its contents, its place among the editions. */
export function earlierEditionFiles(
  siteDir: string,
  portal: Portal,
  edition: Edition,
  {pages, lists, images, sidebars}: FrozenParts,
): EditionFiles {
  const folder = `versioned_docs/version-${edition.number}`;
  const files = new Map<string, string | Uint8Array>();
  for (const [path, bytes] of images) files.set(`${folder}/${path}`, bytes);
  for (const [path, text] of pages) files.set(`${folder}/${path}`, text);
  for (const [name, text] of lists) files.set(`data/editions/${edition.number}/${name}.yaml`, text);
  const current = portal.editions.find(({isCurrent}) => isCurrent)?.edition.number ?? 0;
  files.set(
    `versioned_sidebars/version-${edition.number}-sidebars.json`,
    `${JSON.stringify(sidebars, null, 2).replaceAll(`"/${current}/`, `"/${edition.number}/`)}\n`,
  );
  const versionsFile = join(siteDir, 'versions.json');
  const versions = existsSync(versionsFile)
    ? (JSON.parse(readFileSync(versionsFile, 'utf8')) as string[]).map(Number)
    : [];
  const earlier = [...new Set([...versions, edition.number])].sort((a, b) => b - a);
  files.set('versions.json', `${JSON.stringify(earlier.map(String))}\n`);
  const removes = listFiles(join(siteDir, folder))
    .map((path) => `${folder}/${path}`)
    .filter((path) => !files.has(path));
  return {files, removes};
}

/** `data/editions.yaml` with editions put in, each in the place of one with its number. */
export function editionsWith(siteDir: string, ...editions: readonly Edition[]): string {
  const records = splitRecords(readFileSync(join(siteDir, 'data/editions.yaml'), 'utf8'));
  const others = records.filter((record) => {
    const number = /^- number: *(\d+)/.exec(record)?.[1];
    return !editions.some((edition) => String(edition.number) === number);
  });
  return [...others.map((record) => `${record.trimEnd()}\n`), stringify(editions, {version: '1.1'})].join('');
}

/**
 * The files that freeze the edition in force and begin the next: what links to pages of the edition by its
 * number then names the next one.
 *
 * @param lawDate Last day whose law the edition in force states: an earlier edition names one.
 */
export function nextEditionFiles(
  siteDir: string,
  portal: Portal,
  lawDate: string,
  next: Omit<Edition, 'number' | 'title'>,
  sidebars: unknown,
): EditionFiles {
  const content = portal.editions.find(({isCurrent}) => isCurrent);
  if (!content) throw new CutError('data/editions.yaml holds no edition; there is nothing to freeze.');
  const {number} = content.edition;
  const parts = partsOf(siteDir, content, sidebars);
  const {files, removes} = earlierEditionFiles(siteDir, portal, content.edition, parts);
  const all = new Map(files);
  for (const [path, text] of parts.pages) {
    const moved = text.replaceAll(`](/${number}/`, `](/${number + 1}/`);
    if (moved !== text) all.set(`docs/${path}`, moved);
  }
  const contents = readFileSync(join(siteDir, 'sidebars.ts'), 'utf8');
  all.set('sidebars.ts', contents.replaceAll(`'/${number}/`, `'/${number + 1}/`));
  const began = {...next, number: number + 1, title: `Edition ${number + 1}`};
  all.set('data/editions.yaml', editionsWith(siteDir, began, {...content.edition, lawDate}));
  return {files: all, removes};
}
