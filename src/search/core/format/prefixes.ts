/**
 * What a short beginning of a word finds: its best sections, ready made. Its terms fill many files, which a reader
 * who has typed two letters shall not wait for.
 */
import {FIELDS} from '../field';
import {ByteReader, ByteWriter} from './bytes';
import {rangeOf} from './manifest';
import {decodePostings, encodePostings, type Postings} from './postings';

/** A list is made for a beginning whose terms may stand in so many files of postings. */
const LISTED_FILES = 3;
/** Letters of the longest beginning that has a list. */
export const LISTED_LETTERS = 6;

/** The beginnings that have a list, sorted; a list is named by its place here. Build and client ask alike. */
export function listedPrefixes(shards: readonly string[]): string[] {
  const prefixes = new Set<string>();
  for (const start of shards)
    for (let length = 1; length <= Math.min(start.length, LISTED_LETTERS); length += 1)
      prefixes.add(start.slice(0, length));
  return [...prefixes].filter((prefix) => isListed(shards, prefix)).sort((a, b) => (a < b ? -1 : 1));
}

/** Whether a beginning has a list, as far as the files tell that begin before its last term ends. */
export function isListed(shards: readonly string[], prefix: string): boolean {
  const [from, to] = shardsOf(shards, prefix);
  return to - from + 1 >= LISTED_FILES;
}

/** The first and the last file of postings that may hold terms with a beginning. */
export function shardsOf(shards: readonly string[], prefix: string): [from: number, to: number] {
  return [Math.max(0, rangeOf(shards, prefix)), rangeOf(shards, `${prefix}\uffff`)];
}

/** In the order of FIELDS. */
export function encodePrefixList(fields: readonly Postings[]): Uint8Array {
  const writer = new ByteWriter();
  for (const postings of fields) encodePostings(writer, postings);
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no list. */
export function decodePrefixList(bytes: Uint8Array, sectionCount: number): Postings[] {
  const reader = new ByteReader(bytes);
  const fields = FIELDS.map(() => decodePostings(reader, sectionCount));
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return fields;
}
