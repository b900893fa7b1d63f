/**
 * Where a frequent term stands, without its scores there: a third of its postings. What stands in many sections tells
 * them apart little, so beside a rarer word its middle score will do.
 */
import {FIELDS} from '../field';
import {ByteReader, ByteWriter} from './bytes';
import type {TermEntry} from './postings';

export function encodeOutline({term, index, fields}: TermEntry): Uint8Array {
  const writer = new ByteWriter();
  writer.text(term);
  writer.varint(index);
  for (const {refs, scores} of fields) {
    writer.varint(scores.toSorted()[scores.length >> 1] ?? 0);
    writer.rising(refs);
  }
  return writer.toBytes();
}

/** The entry with the middle score of each field for all of its sections. @throws {RangeError} The bytes are no outline. */
export function decodeOutline(bytes: Uint8Array, sectionCount: number): TermEntry {
  const reader = new ByteReader(bytes);
  const term = reader.text();
  const index = reader.varint();
  const fields = FIELDS.map(() => {
    const score = reader.varint();
    const refs = reader.rising();
    if ((refs.at(-1) ?? -1) >= sectionCount) throw new RangeError('A section in the file does not exist.');
    return {refs, scores: new Int32Array(refs.length).fill(score)};
  });
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return {term, index, fields};
}
