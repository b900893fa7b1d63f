/** Where in a field each occurrence of a term stands, for phrases. One file beside each shard. */
import {FIELDS} from '../field';
import {ByteReader, ByteWriter} from './bytes';

/** Positions by field, then in the order of the term's postings there: rising, counted in tokens from 0. */
export type TermPositions = readonly (readonly Int32Array[])[];

export function encodePositions(terms: readonly TermPositions[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(terms.length);
  for (const fields of terms) {
    for (const sections of fields) {
      writer.varint(sections.length);
      for (const positions of sections) writer.rising(positions);
    }
  }
  return writer.toBytes();
}

/** @returns In the order of the shard's terms. @throws {RangeError} The bytes are no positions. */
export function decodePositions(bytes: Uint8Array): TermPositions[] {
  const reader = new ByteReader(bytes);
  const terms: TermPositions[] = [];
  for (let left = reader.count(); left > 0; left -= 1) {
    terms.push(
      FIELDS.map(() => {
        const sections: Int32Array[] = [];
        for (let count = reader.count(); count > 0; count -= 1) sections.push(reader.rising());
        return sections;
      }),
    );
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return terms;
}
