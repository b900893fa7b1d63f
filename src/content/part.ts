/**
 * A part of a portal: the pages that changed, with those that the rules hold against them. A large collection is checked
 * in a second or two in this way, and a rule need not know whether it looks at the whole.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {docketKey, isNearTitle, isSameDay} from '../cases/duplicates';
import {runHashes} from '../publications/repeats';
import {publicationOfPath} from '../publications/publication';
import {splitFrontMatter} from './frontMatter';

/** Which pages are read; the rest of the portal is taken to be as it was when it was checked last. */
export interface Part {
  /** Paths from the root of the repository, with `/`. */
  readonly files: ReadonlySet<string>;
  /** Those for whose sake the others are read. */
  readonly asked: ReadonlySet<string>;
  /** Texts that stand in place of files, or of none: a text that is not in the repository. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Pages in the order in which they are compared: of two that are alike the second is told, and that is to be the one that
 * was asked for.
 */
export function askedLast<T extends {readonly file: string}>(
  pages: Iterable<T>,
  part: Part | undefined,
): T[] {
  const list = [...pages];
  if (!part) return list;
  return [
    ...list.filter(({file}) => !part.asked.has(file)),
    ...list.filter(({file}) => part.asked.has(file)),
  ];
}

/** Folders of the editions that are there, from the root of the repository. */
export function editionFolders(siteDir: string): string[] {
  try {
    return ['docs', ...readdirSync(join(siteDir, 'versioned_docs')).map((name) => `versioned_docs/${name}`)];
  } catch {
    return ['docs'];
  }
}

/** A page of an edition by its path; undefined for files outside all editions. */
export function pageOfFile(file: string): {folder: string; pathInEdition: string} | undefined {
  const [, folder, pathInEdition] = /^(docs|versioned_docs\/[^/]+)\/(.+\.md)$/.exec(file) ?? [];
  return folder === undefined || pathInEdition === undefined ? undefined : {folder, pathInEdition};
}

/** Whether a file holds the note on a case. */
export function isCaseFile(file: string): boolean {
  const page = pageOfFile(file);
  return (
    page !== undefined &&
    publicationOfPath(page.pathInEdition)?.unit === 'case' &&
    !/(?:^|\/)(?:index|_[^/]*)\.md$/.test(page.pathInEdition)
  );
}

/**
 * Runs of words that a note must share with one paragraph before it is read in full: the least that would be told is 11,
 * and links and emphasis take some of them from the text as it is typed.
 */
const SHARED_RUNS = 7;

/** What a note is known by among others. */
interface Traits {
  readonly id: string;
  readonly related: ReadonlySet<string>;
  readonly title: string;
  readonly date: string;
  readonly ecli: string | undefined;
  readonly dockets: ReadonlySet<string>;
}

/**
 * The notes that rules hold against those that changed: what they name, what names them, what may be on the same
 * decision, and what tells the same in the same words. The others are looked through as text, not read as YAML and
 * Markdown.
 *
 * @param files All notes of one edition.
 * @param changed Those that changed, with their texts.
 */
export function findNeighbours(
  siteDir: string,
  files: readonly string[],
  changed: ReadonlyMap<string, string>,
): string[] {
  const traits = [...changed].map(([file, source]) => traitsOf(file, source));
  const runs = paragraphsByRun([...changed.values()]);
  const related = new Set(traits.flatMap((each) => [...each.related]));
  return files.filter((file) => {
    if (changed.has(file)) return false;
    const id = idOfFile(file);
    if (related.has(id) || traits.some((each) => each.id === id)) return true;
    const source = readFileSync(join(siteDir, file), 'utf8');
    return traits.some((each) => isNeighbour(each, source)) || sharesRuns(source, runs);
  });
}

function isNeighbour({id, title, date, ecli, dockets}: Traits, source: string): boolean {
  if (source.includes(`id: ${id}\n`) || (ecli !== undefined && source.includes(ecli))) return true;
  const head = splitHead(source);
  // What else two notes may share tells only of the same day, as `sharedTrait` has it.
  if (!isSameDay(date, /^date: *["']?([\d-]*)/m.exec(head)?.[1] ?? '')) return false;
  const otherTitle = unquote(/^title: *(.*)$/m.exec(head)?.[1] ?? '');
  if (isNearTitle(title, otherTitle)) return true;
  if (dockets.size === 0) return false;
  const list = /^docket:[ \t]*(.*(?:\n[ \t]+-.*)*)/m.exec(head)?.[1] ?? '';
  return list.split(/\n *- *|[[\],]/).some((typed) => dockets.has(docketKey(unquote(typed))));
}

/** The paragraphs of some notes by their runs of words. */
interface ParagraphsByRun {
  /** Numbers of the paragraphs that hold a run. */
  readonly paragraphs: ReadonlyMap<number, readonly number[]>;
  /** By the last 16 bits of a run: whether any ends in them. Nearly all runs of a collection are done with here. */
  readonly endings: Uint8Array;
}

function paragraphsByRun(sources: readonly string[]): ParagraphsByRun {
  const paragraphs = new Map<number, number[]>();
  const endings = new Uint8Array(0x10000);
  const lines = sources.flatMap((source) => source.split('\n')).map((line) => new Set(runHashes(line)));
  lines.forEach((own, paragraph) => {
    for (const run of own) {
      paragraphs.set(run, [...(paragraphs.get(run) ?? []), paragraph]);
      endings[run & 0xffff] = 1;
    }
  });
  return {paragraphs, endings};
}

function sharesRuns(source: string, {paragraphs, endings}: ParagraphsByRun): boolean {
  const shared = new Map<number, number>();
  for (const run of runHashes(source)) {
    if (endings[run & 0xffff] === 0) continue;
    for (const paragraph of paragraphs.get(run) ?? []) {
      const count = (shared.get(paragraph) ?? 0) + 1;
      if (count >= SHARED_RUNS) return true;
      shared.set(paragraph, count);
    }
  }
  return false;
}

function traitsOf(file: string, source: string): Traits {
  const typed = (splitFrontMatter(source, file).value?.frontMatter.value ?? {}) as Record<string, unknown>;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return {
    id: typeof typed.id === 'string' ? typed.id : idOfFile(file),
    related: new Set(list(typed.related).map((relation) => String((relation as {id?: unknown} | null)?.id))),
    title: typeof typed.title === 'string' ? typed.title : '',
    date: typeof typed.date === 'string' ? typed.date : '',
    ecli: typeof typed.ecli === 'string' ? typed.ecli : undefined,
    dockets: new Set(list(typed.docket).map((docket) => docketKey(String(docket)))),
  };
}

/** A case lies in a file named after its id. */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
}

function splitHead(source: string): string {
  const end = source.indexOf('\n---', 3);
  return end < 0 ? source : source.slice(0, end);
}

function unquote(typed: string): string {
  return typed.trim().replace(/^(["'])(.*)\1$/, '$2');
}
