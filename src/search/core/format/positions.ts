/** Where in a field each occurrence of a term stands, for phrases. One file beside each shard. */
import {FIELDS} from '../field';
import {readBlocks, writeBlocks} from './blocks';
import {ByteReader, ByteWriter} from './bytes';

/** Positions by field, then in the order of the term's postings there: rising, counted in tokens from 0. */
export type TermPositions = readonly (readonly Int32Array[])[];

export function encodePositions(terms: readonly TermPositions[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(terms.length);
  writeBlocks(writer, terms.map(encodeTerm));
  return writer.toBytes();
}

function encodeTerm(fields: TermPositions): Uint8Array {
  const writer = new ByteWriter();
  for (const sections of fields) {
    writer.varint(sections.length);
    for (const positions of sections) writer.rising(positions);
  }
  return writer.toBytes();
}

/** A block of each term, in the order of the shard's. @throws {RangeError} The bytes are no positions. */
export function splitPositions(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes);
  return readBlocks(reader, reader.count());
}

/** @throws {RangeError} The block is damaged. */
export function decodePositions(block: Uint8Array): TermPositions {
  const reader = new ByteReader(block);
  const fields = FIELDS.map(() => {
    const sections: Int32Array[] = [];
    for (let count = reader.count(); count > 0; count -= 1) sections.push(reader.rising());
    return sections;
  });
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return fields;
}
