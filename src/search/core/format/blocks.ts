/** Pieces of a file that are read one by one: their lengths, then the pieces, to the end of the file. */
import type {ByteReader, ByteWriter} from './bytes';

export function writeBlocks(writer: ByteWriter, blocks: readonly Uint8Array[]): void {
  for (const {length} of blocks) writer.varint(length);
  for (const block of blocks) writer.raw(block);
}

/** @throws {RangeError} There are not as many, or the file goes on behind them. */
export function readBlocks(reader: ByteReader, count: number): Uint8Array[] {
  const lengths: number[] = [];
  for (let left = count; left > 0; left -= 1) lengths.push(reader.varint());
  const blocks = lengths.map((length) => reader.raw(length));
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return blocks;
}
