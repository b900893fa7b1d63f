/** A list of whole numbers that grows, four bytes each: millions of them in plain arrays would not fit. */
export class GrowingIntegers {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Int32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  slice(from: number, to: number): Int32Array {
    return this.#values.slice(from, to);
  }

  sum(): number {
    let sum = 0;
    for (let i = 0; i < this.#length; i += 1) sum += this.#values[i]!;
    return sum;
  }
}
