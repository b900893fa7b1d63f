/** Makes the lists of what short beginnings find, while the terms come by in their order. */
import {bestOf} from './evaluate';
import {FIELDS} from './field';
import {encodePrefixList, LISTED_LETTERS} from './format/prefixes';
import type {TermEntry} from './format/postings';

/** Sections of a list. More: longer lists, and a better rank for a section that another word finds too. */
const LISTED_SECTIONS = 500;

export class PrefixLists {
  /** Of one letter, of two, … */
  readonly #sums: readonly PrefixSum[];
  readonly #lists = new Map<string, Uint8Array>();

  constructor(sectionCount: number) {
    this.#sums = Array.from({length: LISTED_LETTERS}, () => new PrefixSum(sectionCount));
  }

  /** The next term, with the number of its file of postings. */
  add(entry: TermEntry, file: number): void {
    this.#close(({prefix}) => !entry.term.startsWith(prefix));
    const letters = Math.min(entry.term.length, LISTED_LETTERS);
    for (let length = 1; length <= letters; length += 1) {
      const sum = this.#sums[length - 1]!;
      if (sum.prefix === '') sum.begin(entry.term.slice(0, length), file);
    }
    this.#sums[letters - 1]!.addTerm(entry, file);
  }

  /** The lists by beginning, when all terms have come: of every one whose terms stand in several files. */
  finish(): ReadonlyMap<string, Uint8Array> {
    this.#close(() => true);
    return this.#lists;
  }

  /** Each sum is a part of the one of a letter less: it is added there once, when no more comes to it. */
  #close(isOver: (sum: PrefixSum) => boolean): void {
    for (let i = this.#sums.length - 1; i >= 0; i -= 1) {
      const sum = this.#sums[i]!;
      if (sum.prefix === '' || !isOver(sum)) continue;
      if (sum.isInSeveralFiles) this.#lists.set(sum.prefix, sum.toList());
      this.#sums[i - 1]?.addSum(sum);
      sum.clear();
    }
  }
}

/** Scores of all terms with one beginning, added up as lunr does for a query of that beginning alone. */
class PrefixSum {
  /** Empty: it has not begun. */
  prefix = '';
  readonly #fields: readonly Float64Array[];
  readonly #isTouched: Uint8Array;
  /** The sections with a score, in the order of meeting; as many as were met. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  #termCount = 0;
  #firstFile = 0;
  #lastFile = 0;

  constructor(sectionCount: number) {
    this.#fields = FIELDS.map(() => new Float64Array(sectionCount));
    this.#isTouched = new Uint8Array(sectionCount);
    this.#touched = new Int32Array(sectionCount);
  }

  get isInSeveralFiles(): boolean {
    return this.#lastFile > this.#firstFile;
  }

  begin(prefix: string, file: number): void {
    this.prefix = prefix;
    this.#firstFile = file;
    this.#lastFile = file;
  }

  clear(): void {
    for (let i = 0; i < this.#touchedCount; i += 1) {
      const ref = this.#touched[i]!;
      this.#isTouched[ref] = 0;
      for (let f = 0; f < this.#fields.length; f += 1) this.#fields[f]![ref] = 0;
    }
    this.prefix = '';
    this.#touchedCount = 0;
    this.#termCount = 0;
  }

  addTerm({fields}: TermEntry, file: number): void {
    this.#termCount += 1;
    this.#lastFile = file;
    fields.forEach(({refs, scores}, f) => {
      const sums = this.#fields[f]!;
      for (let i = 0; i < refs.length; i += 1) {
        const ref = refs[i]!;
        sums[ref]! += scores[i]!;
        this.#touch(ref);
      }
    });
  }

  /** Scores are whole numbers: it is the same in whatever order they are added. */
  addSum(other: PrefixSum): void {
    this.#termCount += other.#termCount;
    this.#lastFile = other.#lastFile;
    for (let i = 0; i < other.#touchedCount; i += 1) {
      const ref = other.#touched[i]!;
      this.#touch(ref);
      for (let f = 0; f < this.#fields.length; f += 1) this.#fields[f]![ref]! += other.#fields[f]![ref]!;
    }
  }

  #touch(ref: number): void {
    if (this.#isTouched[ref] === 1) return;
    this.#isTouched[ref] = 1;
    this.#touched[this.#touchedCount++] = ref;
  }

  toList(): Uint8Array {
    const length = Math.sqrt(this.#termCount); // of the query's vector, in which each term counts 1
    const refs = this.#touched.slice(0, this.#touchedCount).sort();
    const totals = new Float64Array(refs.length);
    for (const field of this.#fields)
      for (let place = 0; place < refs.length; place += 1) totals[place]! += field[refs[place]!]!;
    const best = bestOf(totals, LISTED_SECTIONS)
      .map((place) => refs[place]!)
      .sort((a, b) => a - b);
    return encodePrefixList(
      this.#fields.map((sums) => {
        const held = Int32Array.from(best.filter((ref) => sums[ref]! > 0));
        return {refs: held, scores: held.map((ref) => Math.round(sums[ref]! / length))};
      }),
    );
  }
}
