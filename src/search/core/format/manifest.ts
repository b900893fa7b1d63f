/** The file that names all others; the only one whose name never changes. */
import {IndexFormatError} from '../errors';

/** Raised when what a reader of the files must do changes. */
export const FORMAT_VERSION = 1;

export const MANIFEST_FILE = 'manifest.json';

/** The files of an index by kind; a file is named by its kind and its number, counted from 0. */
export type FileKind = 'postings' | 'positions' | 'vocabulary' | 'endings' | 'pages' | 'sections' | 'phrases';

export interface Manifest {
  readonly format: number;
  /** Hash over all files: the folder they lie in, so that none of them ever changes under its name. */
  readonly build: string;
  /** Language of the analysis that made the terms. */
  readonly language: string;
  readonly sectionCount: number;
  readonly termCount: number;
  /** First term of each file of postings, and of positions beside it. */
  readonly shards: readonly string[];
  /** First term of each file of the vocabulary. */
  readonly vocabulary: readonly string[];
  /** The same of the terms written from their ends. */
  readonly endings: readonly string[];
  /** First section of each file of shown sections. */
  readonly sections: readonly number[];
  /** First phrase of each file of phrases. */
  readonly phrases: readonly string[];
}

/** Where a file lies, from the folder of the manifest. */
export function fileName({build}: Pick<Manifest, 'build'>, kind: FileKind, number: number): string {
  return `${build}/${kind}-${number}.bin`;
}

/** On disk the first sections stand as the gaps between them: thousands of small numbers pack well. */
export function formatManifest(manifest: Manifest): string {
  const gaps = manifest.sections.map((first, i) => first - (manifest.sections[i - 1] ?? 0));
  return JSON.stringify({...manifest, sections: gaps});
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
  let first = 0;
  return {...manifest, sections: manifest.sections.map((gap) => (first += gap))};
}

function isComplete(manifest: Partial<Manifest>): manifest is Manifest {
  const {build, language, sectionCount, termCount, shards, vocabulary, endings, sections, phrases} = manifest;
  return (
    typeof build === 'string' &&
    /^[0-9a-z]+$/.test(build) &&
    typeof language === 'string' &&
    isCount(sectionCount) &&
    isCount(termCount) &&
    [shards, vocabulary, endings, phrases].every(
      (list) => Array.isArray(list) && list.every((first) => typeof first === 'string'),
    ) &&
    Array.isArray(sections) &&
    sections.every(isCount)
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** Number of the range that holds a value, by the first value of each; -1 before the first. */
export function rangeOf<T extends string | number>(firsts: readonly T[], value: T): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
