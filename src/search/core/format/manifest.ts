/** The file that names all others; the only one whose name never changes. */
import {IndexFormatError} from '../errors';

/** Raised when what a reader of the files must do changes. */
export const FORMAT_VERSION = 4;

/** Memory is set aside for so many: a larger count is damage. */
const MOST_SECTIONS = 2 ** 22;

export const MANIFEST_FILE = 'manifest.json';

/** The files of an index by kind; a file is named by its kind and its number, counted from 0. */
export type FileKind =
  | 'postings'
  | 'outlines'
  | 'prefixes'
  | 'positions'
  | 'vocabulary'
  | 'endings'
  | 'pages'
  | 'sections'
  | 'phrases';

export interface Manifest {
  readonly format: number;
  /** Hash over all files: the folder they lie in, so that none of them ever changes under its name. */
  readonly build: string;
  /** Language of the analysis that made the terms. */
  readonly language: string;
  readonly sectionCount: number;
  readonly termCount: number;
  /** Where each file of postings begins, and of positions beside it: see `separator`. */
  readonly shards: readonly string[];
  /** The files of postings beside which there is an outline, rising, each as the gap from the one before. */
  readonly outlines: readonly number[];
  /** How often the term of each of those stands in a field, in hundreds, rounded. */
  readonly outlineHundreds: readonly number[];
  /** Where each file of the vocabulary begins. */
  readonly vocabulary: readonly string[];
  /** The same of the terms written from their ends. */
  readonly endings: readonly string[];
  /** Where each file of phrases begins. */
  readonly phrases: readonly string[];
  /** How many sections a file of shown sections holds, but for the last. */
  readonly sectionsPerFile: number;
}

/** Where a file lies, from the folder of the manifest. */
export function fileName({build}: Pick<Manifest, 'build'>, kind: FileKind, number: number): string {
  return `${build}/${kind}-${number}.bin`;
}

/**
 * The fewest letters that tell a range from the one before it: a beginning of its first value that sorts behind
 * the last value of the other. A list of whole values would be half of the manifest.
 */
export function separator(last: string | undefined, first: string): string {
  if (last === undefined) return first.slice(0, 1);
  for (let length = 1; length < first.length; length += 1) {
    const beginning = first.slice(0, length);
    if (beginning > last) return beginning;
  }
  return first;
}

/** @throws {IndexFormatError} It is no manifest, or one of another format. */
export function parseManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new IndexFormatError(MANIFEST_FILE, 'is not readable. Reload the page.', {cause});
  }
  const manifest = value as Partial<Manifest> | null;
  if (typeof manifest !== 'object' || manifest === null || typeof manifest.format !== 'number')
    throw new IndexFormatError(MANIFEST_FILE, 'is not a list of index files. Reload the page.');
  if (manifest.format !== FORMAT_VERSION) {
    throw new IndexFormatError(
      MANIFEST_FILE,
      `has format ${manifest.format}; this script reads format ${FORMAT_VERSION}. Reload the page.`,
    );
  }
  if (!isComplete(manifest)) throw new IndexFormatError(MANIFEST_FILE, 'is incomplete. Reload the page.');
  return manifest;
}

function isComplete(manifest: Partial<Manifest>): manifest is Manifest {
  const {
    build,
    language,
    sectionCount,
    termCount,
    shards,
    outlines,
    outlineHundreds,
    vocabulary,
    endings,
    phrases,
    sectionsPerFile,
  } = manifest;
  return (
    typeof build === 'string' &&
    /^[0-9a-z]+$/.test(build) &&
    typeof language === 'string' &&
    isCount(sectionCount) &&
    sectionCount! <= MOST_SECTIONS &&
    isCount(termCount) &&
    [shards, vocabulary, endings, phrases].every(
      (list) => Array.isArray(list) && list.every((first) => typeof first === 'string'),
    ) &&
    [outlines, outlineHundreds].every((list) => Array.isArray(list) && list.every(isCount)) &&
    outlines!.length === outlineHundreds!.length &&
    isCount(sectionsPerFile) &&
    sectionsPerFile !== 0
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Number of the range that holds a value, by where each begins; -1 before the first. */
export function rangeOf<T extends string | number>(firsts: ArrayLike<T>, value: T): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
