/** Makes the lists of what short beginnings find, while the terms come by in their order. */
import {bestOf} from './evaluate';
import {FIELDS} from './field';
import {encodePrefixList, LISTED_LETTERS} from './format/prefixes';
import type {TermEntry} from './format/postings';

/** Sections of a list. More: longer lists, and a better rank for a section that another word finds too. */
const LISTED_SECTIONS = 500;

export class PrefixLists {
  readonly #sums: readonly PrefixSum[];
  readonly #lists = new Map<string, Uint8Array>();

  constructor(sectionCount: number) {
    this.#sums = Array.from({length: LISTED_LETTERS}, () => new PrefixSum(sectionCount));
  }

  /** The next term, with the number of its file of postings. */
  add(entry: TermEntry, file: number): void {
    this.#sums.forEach((sum, i) => {
      const prefix = entry.term.slice(0, i + 1);
      if (prefix !== sum.prefix) {
        this.#keep(sum);
        sum.begin(prefix, file);
      }
      if (prefix.length === i + 1) sum.add(entry, file);
    });
  }

  /** The lists by beginning, when all terms have come: of every one whose terms stand in several files. */
  finish(): ReadonlyMap<string, Uint8Array> {
    for (const sum of this.#sums) this.#keep(sum);
    return this.#lists;
  }

  #keep(sum: PrefixSum): void {
    if (sum.isInSeveralFiles) this.#lists.set(sum.prefix, sum.toList());
  }
}

/** Scores of all terms with one beginning, added up as lunr does for a query of that beginning alone. */
class PrefixSum {
  prefix = '';
  readonly #fields: readonly Float64Array[];
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];
  #termCount = 0;
  #firstFile = 0;
  #lastFile = 0;

  constructor(sectionCount: number) {
    this.#fields = FIELDS.map(() => new Float64Array(sectionCount));
    this.#isTouched = new Uint8Array(sectionCount);
  }

  get isInSeveralFiles(): boolean {
    return this.#lastFile > this.#firstFile;
  }

  begin(prefix: string, file: number): void {
    for (const ref of this.#touched) {
      this.#isTouched[ref] = 0;
      for (const field of this.#fields) field[ref] = 0;
    }
    this.prefix = prefix;
    this.#touched = [];
    this.#termCount = 0;
    this.#firstFile = file;
    this.#lastFile = file;
  }

  add({fields}: TermEntry, file: number): void {
    this.#termCount += 1;
    this.#lastFile = file;
    fields.forEach(({refs, scores}, f) => {
      const sums = this.#fields[f]!;
      for (let i = 0; i < refs.length; i += 1) {
        const ref = refs[i]!;
        sums[ref]! += scores[i]!;
        if (this.#isTouched[ref] === 1) continue;
        this.#isTouched[ref] = 1;
        this.#touched.push(ref);
      }
    });
  }

  toList(): Uint8Array {
    const length = Math.sqrt(this.#termCount); // of the query's vector, in which each term counts 1
    const refs = Int32Array.from(this.#touched).sort();
    const totals = Float64Array.from(refs, (ref) =>
      this.#fields.reduce((sum, field) => sum + field[ref]!, 0),
    );
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
