/** Makes the lists of what short beginnings find, while the terms come by in their order. */
import {bestOf} from './evaluate';
import {FIELDS} from './field';
import {encodePrefixList, LISTED_LETTERS} from './format/prefixes';
import {sharedLength, type Postings, type TermEntry} from './format/postings';

/** Sections of a list. More: longer lists, and a better rank for a section that another word finds too. */
const LISTED_SECTIONS = 500;

export class PrefixLists {
  /** Of one letter, of two, … */
  readonly #sums: readonly PrefixSum[];
  readonly #isListed: (prefix: string) => boolean;
  readonly #lists = new Map<string, Uint8Array>();
  #last = '';

  /** @param isListed Whether a beginning has a list, asked when all terms that begin so have come. */
  constructor(sectionCount: number, isListed: (prefix: string) => boolean) {
    this.#isListed = isListed;
    this.#sums = Array.from({length: LISTED_LETTERS}, () => new PrefixSum(sectionCount));
  }

  /**
   * The terms of the next file. A beginning whose terms are all in it has no list, so it needs no sum: that is, one that
   * is neither of the last term before nor of the last one in it.
   */
  addFile(entries: readonly TermEntry[]): void {
    const ends = [this.#last, entries.at(-1)?.term ?? ''];
    for (const entry of entries)
      this.#add(entry, Math.max(...ends.map((end) => sharedLength(end, entry.term))));
  }

  /** @param letters How many letters of the term begin others in another file. */
  #add(entry: TermEntry, letters: number): void {
    const {term} = entry;
    const depth = Math.max(1, Math.min(letters, LISTED_LETTERS));
    this.#close(sharedLength(this.#last, term));
    for (let length = 1; length <= depth; length += 1) this.#sums[length - 1]!.begin(term.slice(0, length));
    this.#sums[depth - 1]!.addTerm(entry);
    this.#last = term;
  }

  /** The lists by beginning, when all terms have come. */
  finish(): ReadonlyMap<string, Uint8Array> {
    this.#close(0);
    return this.#lists;
  }

  /**
   * Ends the sums of more letters than the next term shares with the last. Each is a part of the one of a letter less: it
   * is added there once, when no more comes to it.
   */
  #close(shared: number): void {
    for (let i = this.#sums.length - 1; i >= shared; i -= 1) {
      const sum = this.#sums[i]!;
      if (sum.prefix === '') continue;
      if (this.#isListed(sum.prefix)) this.#lists.set(sum.prefix, sum.toList());
      this.#sums[i - 1]?.addSum(sum);
      sum.clear();
    }
  }
}

/** Scores of all terms with one beginning, added up as lunr does for a query of that beginning alone. */
class PrefixSum {
  /** Empty: it has not begun. */
  prefix = '';
  /** By section, and then by field: what is needed together lies together. */
  readonly #sums: Float64Array;
  readonly #isTouched: Uint8Array;
  /** The sections with a score, in the order of meeting; as many as were met. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  #termCount = 0;

  constructor(sectionCount: number) {
    this.#sums = new Float64Array(FIELDS.length * sectionCount);
    this.#isTouched = new Uint8Array(sectionCount);
    this.#touched = new Int32Array(sectionCount);
  }

  begin(prefix: string): void {
    this.prefix = prefix;
  }

  clear(): void {
    const sums = this.#sums;
    for (let i = 0; i < this.#touchedCount; i += 1) {
      const ref = this.#touched[i]!;
      this.#isTouched[ref] = 0;
      for (let f = 0; f < FIELDS.length; f += 1) sums[FIELDS.length * ref + f] = 0;
    }
    this.prefix = '';
    this.#touchedCount = 0;
    this.#termCount = 0;
  }

  addTerm({fields}: TermEntry): void {
    this.#termCount += 1;
    fields.forEach((postings, f) => this.#addScores(f, postings));
  }

  #addScores(field: number, {refs, scores}: Postings): void {
    const sums = this.#sums;
    for (let i = 0; i < refs.length; i += 1) {
      const ref = refs[i]!;
      sums[FIELDS.length * ref + field]! += scores[i]!;
      this.#touch(ref);
    }
  }

  /** Scores are whole numbers: it is the same in whatever order they are added. */
  addSum(other: PrefixSum): void {
    this.#termCount += other.#termCount;
    const sums = this.#sums;
    const added = other.#sums;
    for (let i = 0; i < other.#touchedCount; i += 1) {
      const ref = other.#touched[i]!;
      this.#touch(ref);
      const from = FIELDS.length * ref;
      for (let at = from; at < from + FIELDS.length; at += 1) sums[at]! += added[at]!;
    }
  }

  #touch(ref: number): void {
    if (this.#isTouched[ref] === 1) return;
    this.#isTouched[ref] = 1;
    this.#touched[this.#touchedCount++] = ref;
  }

  /** Rising. To go through all sections is sooner done than to sort most of them. */
  #touchedRefs(): Int32Array {
    const refs = new Int32Array(this.#touchedCount);
    let count = 0;
    for (let ref = 0; count < refs.length; ref += 1) if (this.#isTouched[ref] === 1) refs[count++] = ref;
    return refs;
  }

  toList(): Uint8Array {
    const length = Math.sqrt(this.#termCount); // of the query's vector, in which each term counts 1
    const refs = this.#touchedRefs();
    const totals = new Float64Array(refs.length);
    for (let place = 0; place < refs.length; place += 1) {
      const from = FIELDS.length * refs[place]!;
      for (let at = from; at < from + FIELDS.length; at += 1) totals[place]! += this.#sums[at]!;
    }
    const best = bestOf(totals, LISTED_SECTIONS)
      .map((place) => refs[place]!)
      .sort((a, b) => a - b);
    return encodePrefixList(
      FIELDS.map((_, f) => {
        const sumOf = (ref: number): number => this.#sums[FIELDS.length * ref + f]!;
        const held = Int32Array.from(best.filter((ref) => sumOf(ref) > 0));
        return {refs: held, scores: held.map((ref) => Math.round(sumOf(ref) / length))};
      }),
    );
  }
}
