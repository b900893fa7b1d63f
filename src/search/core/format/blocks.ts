/** Pieces of a file that are read one by one: their lengths, then the pieces, to the end of the file. */
import {ByteWriter, type ByteReader} from './bytes';

/** @param write Writes the piece of an item. */
export function writeBlocks<Item>(
  writer: ByteWriter,
  items: readonly Item[],
  write: (pieces: ByteWriter, item: Item) => void,
): void {
  const pieces = new ByteWriter();
  for (const item of items) {
    const from = pieces.length;
    write(pieces, item);
    writer.varint(pieces.length - from);
  }
  writer.raw(pieces.written());
}

/** @throws {RangeError} There are not as many, or the file goes on behind them. */
export function readBlocks(reader: ByteReader, count: number): Uint8Array[] {
  const lengths: number[] = [];
  for (let left = count; left > 0; left -= 1) lengths.push(reader.varint());
  const blocks = lengths.map((length) => reader.raw(length));
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return blocks;
}
