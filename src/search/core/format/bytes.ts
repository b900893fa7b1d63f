/** Numbers and texts as bytes. Whole numbers only: scores are stored in thousandths. */

/** Largest number a varint may hold here; beyond it a file is damaged. */
export const LARGEST = 0x7fffffff;

/** What is left for the last byte of the largest number: its place, and its bits. */
const LAST_SHIFT = 28;
const LAST_BYTE = LARGEST >>> LAST_SHIFT;

/** Writes into a growing array of bytes. */
export class ByteWriter {
  /** Most blocks are small, and there are hundreds of thousands. */
  #bytes = new Uint8Array(64);
  #length = 0;

  /** How many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 to 2³¹−1: seven bits a byte, low bits first. */
  varint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > LARGEST)
      throw new RangeError(`Not a number that the index can hold: ${value}.`);
    this.#reserve(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Length, then one varint a UTF-16 code unit: most texts take one byte a letter. */
  text(value: string): void {
    this.varint(value.length);
    for (let i = 0; i < value.length; i += 1) this.varint(value.charCodeAt(i));
  }

  /** Numbers that rise, as the gaps between them; the first from 0. A part of the list where its ends are given. */
  rising(values: ArrayLike<number>, from = 0, to = values.length): void {
    this.varint(to - from);
    let previous = 0;
    for (let i = from; i < to; i += 1) {
      this.varint(values[i]! - previous);
      previous = values[i]!;
    }
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written, not copied: for who writes nothing more. */
  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

/** Letters of a text while it is read: put together one by one, each would be an object, and all would be kept. */
const UNITS = new Uint16Array(1024);

/** Reads what a ByteWriter wrote. @throws {RangeError} Beyond the end, or what no writer writes. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Bytes not read yet: no count in a sound file is larger. */
  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  varint(): number {
    const first = this.#bytes[this.#at]!;
    if (first < 0x80) {
      this.#at += 1;
      return first;
    }
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new RangeError('The file ends too early.');
      this.#at += 1;
      if (shift === LAST_SHIFT && byte > LAST_BYTE) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('A number in the file is too large.');
  }

  /** A number of items that follow, each of at least one byte. */
  count(): number {
    const value = this.varint();
    if (value > this.remaining) throw new RangeError('A count in the file is larger than the file.');
    return value;
  }

  text(): string {
    const length = this.count();
    let value = '';
    for (let left = length; left > 0; left -= UNITS.length) {
      const size = Math.min(left, UNITS.length);
      this.#readUnits(size);
      value += String.fromCharCode.apply(undefined, UNITS.subarray(0, size) as unknown as number[]);
    }
    return value;
  }

  /** Most letters are one byte, and are not worth a call. */
  #readUnits(count: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < count; i += 1) {
      let unit = bytes[at]!;
      if (unit < 0x80) at += 1;
      else {
        this.#at = at;
        unit = this.varint();
        at = this.#at;
        if (unit > 0xffff) throw new RangeError('A letter in the file is none.');
      }
      UNITS[i] = unit;
    }
    this.#at = at;
  }

  rising(): Int32Array {
    const values = new Int32Array(this.count());
    this.#readRising(values, 0, values.length);
    return values;
  }

  /**
   * As `rising`, into a list with place for all bytes that were left.
   *
   * @returns How many they are.
   */
  risingInto(values: Int32Array, at: number): number {
    const count = this.count();
    this.#readRising(values, at, at + count);
    return count;
  }

  #readRising(values: Int32Array, from: number, to: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    let value = 0;
    for (let i = from; i < to; i += 1) {
      const gap = bytes[at]!;
      if (gap < 0x80) {
        at += 1;
        value += gap;
      } else {
        this.#at = at;
        value += this.varint();
        at = this.#at;
      }
      if (value > LARGEST) throw new RangeError('A number in the file is too large.');
      values[i] = value;
    }
    this.#at = at;
  }

  skip(count: number): void {
    if (count > this.remaining) throw new RangeError('The file ends too early.');
    this.#at += count;
  }

  /** The next bytes, not copied. */
  raw(count: number): Uint8Array {
    const from = this.#at;
    this.skip(count);
    return this.#bytes.subarray(from, this.#at);
  }
}
