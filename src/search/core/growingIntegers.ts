/** Numbers of a piece: 4 MB. */
const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;

/**
 * A list of whole numbers that grows, four bytes each, in pieces: millions of them in plain arrays would not fit, and
 * one array that is doubled whenever it is full would lie half empty.
 */
export class GrowingIntegers {
  readonly #pieces: Int32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const place = this.#length % PIECE;
    if (place === 0) this.#pieces.push(new Int32Array(PIECE));
    this.#pieces[this.#pieces.length - 1]![place] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#pieces[index >> PIECE_BITS]![index % PIECE]!;
  }

  toArray(): Int32Array {
    const all = new Int32Array(this.#length);
    this.#pieces.forEach((piece, i) => all.set(piece.subarray(0, this.#length - i * PIECE), i * PIECE));
    return all;
  }
}
