/**
 * Tokens by number, in the order of meeting. Texts are cut letter by letter and their tokens looked up where they
 * stand: a string of each, and its hash, took a fifth of the time of a build.
 */
import {BETWEEN_WORDS} from './analyser';
import type {GrowingIntegers} from './growingIntegers';

/** Of the FNV-1a hash. */
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A slot is the hash of a token, and one more than its number; 0: free. */
const SLOT = 2;

/** Kinds of code units. */
const WITHIN = 1;
const BETWEEN = 2;

export class TokenTable {
  readonly #learn: (token: string) => void;
  /** By UTF-16 code unit, once it was met: what it is. */
  readonly #kinds = new Uint8Array(0x10000);
  /** At least twice as many slots as tokens, a power of two; a token stands in the first free one from its hash on. */
  #slots = new Int32Array(SLOT * 1024);
  #size = 0;
  /** The letters of all tokens, one after the other. */
  #letters = new Uint16Array(1024);
  /** Where those of each token begin; and of the next. */
  #starts = new Int32Array(256);

  /** @param learn Is told each token that was not met before; the first has number 0. */
  constructor(learn: (token: string) => void) {
    this.#learn = learn;
  }

  /** How many different tokens were met. */
  get size(): number {
    return this.#size;
  }

  /** Puts the numbers of a text's tokens behind others; they are those of `splitWords`. */
  read(text: string, numbers: GrowingIntegers): void {
    const lower = text.toLowerCase();
    const kinds = this.#kinds;
    let from = 0;
    let hash = OFFSET;
    for (let i = 0; i < lower.length; i += 1) {
      const unit = lower.charCodeAt(i);
      if ((kinds[unit] || this.#kindOf(unit)) === WITHIN) {
        hash = Math.imul(hash ^ unit, PRIME);
        continue;
      }
      if (from < i) numbers.push(this.#numberOf(lower, from, i, hash));
      from = i + 1;
      hash = OFFSET;
    }
    if (from < lower.length) numbers.push(this.#numberOf(lower, from, lower.length, hash));
  }

  #kindOf(unit: number): number {
    return (this.#kinds[unit] = BETWEEN_WORDS.test(String.fromCharCode(unit)) ? BETWEEN : WITHIN);
  }

  #numberOf(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let at = firstSlot(hash) & last; ; at = (at + SLOT) & last) {
      const found = slots[at + 1]! - 1;
      if (found === -1) return this.#add(at, text.slice(from, to), hash);
      if (slots[at] === hash && this.#isAt(found, text, from, to)) return found;
    }
  }

  /** Whether the letters of a token are those of a piece of a text. */
  #isAt(number: number, text: string, from: number, to: number): boolean {
    const letters = this.#letters;
    const start = this.#starts[number]!;
    if (this.#starts[number + 1]! - start !== to - from) return false;
    for (let i = from; i < to; i += 1) if (letters[start + i - from] !== text.charCodeAt(i)) return false;
    return true;
  }

  #add(slot: number, token: string, hash: number): number {
    const number = this.#size;
    this.#size += 1;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#size;
    const start = this.#starts[number]!;
    const end = start + token.length;
    this.#letters = withRoom(this.#letters, end);
    for (let i = 0; i < token.length; i += 1) this.#letters[start + i] = token.charCodeAt(i);
    this.#starts = withRoom(this.#starts, number + 2);
    this.#starts[number + 1] = end;
    if (2 * SLOT * this.#size > this.#slots.length) this.#spread();
    this.#learn(token);
    return number;
  }

  /** Gives the tokens twice as many slots. */
  #spread(): void {
    const narrow = this.#slots;
    const slots = new Int32Array(2 * narrow.length);
    const last = slots.length - 1;
    for (let i = 0; i < narrow.length; i += SLOT) {
      if (narrow[i + 1] === 0) continue;
      const hash = narrow[i]!;
      let at = firstSlot(hash) & last;
      while (slots[at + 1] !== 0) at = (at + SLOT) & last;
      slots[at] = hash;
      slots[at + 1] = narrow[i + 1]!;
    }
    this.#slots = slots;
  }
}

/** Where to look for a hash first, but for how many slots there are. */
function firstSlot(hash: number): number {
  return SLOT * (hash ^ (hash >>> 15));
}

/** The list, or one of twice its length with its content, that holds so many. */
function withRoom<List extends Int32Array | Uint16Array>(list: List, length: number): List {
  if (length <= list.length) return list;
  const longer = new (list.constructor as new (length: number) => List)(Math.max(2 * list.length, length));
  longer.set(list);
  return longer;
}
