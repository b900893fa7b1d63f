/** Posting lists of a range of terms: where each term occurs and what lunr's score of it is there. */
import {FIELDS} from '../field';
import {ByteReader, ByteWriter} from './bytes';

/** Where a term occurs in one field: sections rising, each with its score in thousandths. */
export interface Postings {
  readonly refs: Int32Array;
  readonly scores: Int32Array;
}

export interface TermEntry {
  readonly term: string;
  /** lunr's number of the term: scores are summed in this order, so that sums agree to the last bit. */
  readonly index: number;
  /** In the order of FIELDS. */
  readonly fields: readonly Postings[];
}

/** One entry, without its term. */
export function encodePostings(writer: ByteWriter, {index, fields}: Omit<TermEntry, 'term'>): void {
  writer.varint(index);
  for (const {refs, scores} of fields) {
    writer.rising(refs);
    for (let i = 0; i < scores.length; i += 1) writer.varint(scores[i]!);
  }
}

/** A shard: entries sorted by term, each term as the letters it shares with the one before and the rest. */
export function encodeShard(entries: readonly TermEntry[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(entries.length);
  let previous = '';
  for (const entry of entries) {
    const shared = sharedLength(previous, entry.term);
    writer.varint(shared);
    writer.text(entry.term.slice(shared));
    encodePostings(writer, entry);
    previous = entry.term;
  }
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no shard. */
export function decodeShard(bytes: Uint8Array, sectionCount: number): TermEntry[] {
  const reader = new ByteReader(bytes);
  const entries: TermEntry[] = [];
  let previous = '';
  for (let left = reader.count(); left > 0; left -= 1) {
    const shared = reader.varint();
    if (shared > previous.length) throw new RangeError('A term in the file cannot be put together.');
    const term = previous.slice(0, shared) + reader.text();
    const index = reader.varint();
    const fields = FIELDS.map((): Postings => {
      const refs = reader.rising();
      const last = refs.at(-1);
      if (last !== undefined && last >= sectionCount)
        throw new RangeError('A section in the file does not exist.');
      const scores = new Int32Array(refs.length);
      for (let i = 0; i < scores.length; i += 1) scores[i] = reader.varint();
      return {refs, scores};
    });
    entries.push({term, index, fields});
    previous = term;
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return entries;
}

export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
