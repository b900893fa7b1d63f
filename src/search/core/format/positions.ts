/** Where in a field each occurrence of a term stands, for phrases. One file beside each shard. */
import {FIELDS} from '../field';
import {readBlocks, writeBlocks} from './blocks';
import {ByteReader, ByteWriter} from './bytes';

/** Positions in one field: posting i has those from `starts[i]` to before `starts[i + 1]`, rising, in tokens from 0. */
export interface FieldPositions {
  /** One more than there are postings. */
  readonly starts: Int32Array;
  readonly positions: Int32Array;
}

/** In the order of FIELDS. */
export type TermPositions = readonly FieldPositions[];

export function encodePositions(terms: readonly TermPositions[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(terms.length);
  writeBlocks(writer, terms, encodeTerm);
  return writer.toBytes();
}

function encodeTerm(writer: ByteWriter, fields: TermPositions): void {
  for (const {starts, positions} of fields) {
    writer.varint(starts.length - 1);
    for (let i = 0; i + 1 < starts.length; i += 1) writer.rising(positions, starts[i], starts[i + 1]);
  }
}

/** The positions of a shard's terms, decoded term by term, when they are first asked for. */
export class PositionsShard {
  readonly #blocks: readonly Uint8Array[];
  readonly #decoded = new Map<number, TermPositions>();

  /** @throws {RangeError} The bytes are no positions. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.#blocks = readBlocks(reader, reader.count());
  }

  /**
   * Of the term at a place in the shard.
   *
   * @throws {RangeError} Its bytes are damaged, or missing.
   */
  at(place: number): TermPositions {
    const known = this.#decoded.get(place);
    if (known) return known;
    const block = this.#blocks[place];
    if (!block) throw new RangeError('The file ends too early.');
    const positions = decodePositions(block);
    this.#decoded.set(place, positions);
    return positions;
  }
}

function decodePositions(block: Uint8Array): TermPositions {
  const reader = new ByteReader(block);
  const fields = FIELDS.map(() => {
    const starts = new Int32Array(reader.count() + 1);
    const positions = new Int32Array(reader.remaining); // each takes a byte at least
    for (let i = 0; i + 1 < starts.length; i += 1)
      starts[i + 1] = starts[i]! + reader.risingInto(positions, starts[i]!);
    return {starts, positions: positions.slice(0, starts.at(-1))};
  });
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return fields;
}
