/**
 * Sections to posting lists, with lunr's numbers.
 *
 * lunr's builder makes an object of each term, field and section; on typed arrays the same sums take a sixth
 * of the time and a quarter of the memory. Terms are numbered in lunr's order (first met first), scores are
 * lunr's BM25 rounded to thousandths: an index made here and one made by lunr rank alike to the last bit.
 */
import type {Analyser} from './analyser';
import {tokensOf} from './analyser';
import {FIELDS, type Boosts} from './field';
import type {TermPositions} from './format/positions';
import type {TermEntry} from './format/postings';
import {GrowingIntegers} from './growingIntegers';

/** lunr's defaults: how soon repetition stops to count, and how much length does. */
const K1 = 1.2;
const B = 0.75;

const BOOST_UNIT = 1000;

/** Tokens whose terms are remembered; then it begins anew, since most tokens of a large collection are rare. */
const REMEMBERED_TOKENS = 100_000;

export interface IndexedText {
  readonly title: string;
  readonly path: string;
  readonly body: string;
  readonly subjects?: string;
}

export interface BuiltTerm extends TermEntry {
  /** Empty lists for exact forms: phrases look at stems. */
  readonly positions: TermPositions;
}

export class IndexBuilder {
  readonly #analyser: Analyser;
  readonly #boosts: Boosts;
  readonly #terms = new Map<string, number>();
  readonly #numbersByToken = new Map<string, readonly number[]>();
  readonly #isExact: boolean[] = [];
  readonly #fields = FIELDS.map(() => new FieldOccurrences());
  readonly #sectionBoosts = new GrowingIntegers();
  #sectionCount = 0;

  constructor(analyser: Analyser, boosts: Boosts) {
    this.#analyser = analyser;
    this.#boosts = boosts;
  }

  /** How often a term stands in a field of a section, each counted once. */
  get postingCount(): number {
    return this.#fields.reduce((sum, {refs}) => sum + refs.length, 0);
  }

  get sectionCount(): number {
    return this.#sectionCount;
  }

  /**
   * Adds the next section; its number is the count of those before it.
   *
   * @param boost Factor on its scores, to a thousandth.
   */
  add(section: IndexedText, boost = 1): void {
    this.#sectionBoosts.push(Math.round(boost * BOOST_UNIT));
    FIELDS.forEach((field, f) => this.#fields[f]!.add(this.#tokensOf(section[field] ?? ''), this.#isExact));
    this.#sectionCount += 1;
  }

  /** Terms with their positions in the text; the stem of a token before its exact form, as lunr meets them. */
  #tokensOf(text: string): {terms: number[]; positions: number[]} {
    const terms: number[] = [];
    const positions: number[] = [];
    tokensOf(text, this.#analyser).forEach((token, position) => {
      for (const term of this.#numbersOf(token)) {
        terms.push(term);
        positions.push(position);
      }
    });
    return {terms, positions};
  }

  /** The numbers of a token's terms. Tokens repeat: each is analysed and numbered once. */
  #numbersOf(token: string): readonly number[] {
    const known = this.#numbersByToken.get(token);
    if (known) return known;
    const numbers = this.#analyser
      .analyse(token)
      .flatMap(({term, exact}) => [
        this.#numberOf(term, false),
        ...(exact === undefined ? [] : [this.#numberOf(exact, true)]),
      ]);
    if (this.#numbersByToken.size === REMEMBERED_TOKENS) this.#numbersByToken.clear();
    this.#numbersByToken.set(token, numbers);
    return numbers;
  }

  #numberOf(term: string, isExact: boolean): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.size;
    this.#terms.set(term, number);
    this.#isExact.push(isExact);
    return number;
  }

  /** Every term with its postings, sorted by UTF-16 code unit; one at a time, since together they are large. */
  *build(): Generator<BuiltTerm> {
    const count = this.#sectionCount;
    const termCount = this.#terms.size;
    const fields = this.#fields.map((field) => field.byTerm(termCount));
    const averages = this.#fields.map(({lengths}) => lengths.sum() / count);
    const sorted = [...this.#terms.keys()].sort((a, b) => (a < b ? -1 : 1));
    for (const term of sorted) {
      const index = this.#terms.get(term)!;
      const sectionsWithTerm = fields.reduce((sum, {starts}) => sum + starts[index + 1]! - starts[index]!, 0);
      const x = (count - sectionsWithTerm + 0.5) / (sectionsWithTerm + 0.5);
      const idf = Math.log(1 + Math.abs(x));
      yield {
        term,
        index,
        fields: FIELDS.map((name, f) => {
          const {starts, order} = fields[f]!;
          const {refs, frequencies, lengths} = this.#fields[f]!;
          const size = starts[index + 1]! - starts[index]!;
          const postings = {refs: new Int32Array(size), scores: new Int32Array(size)};
          for (let i = 0; i < size; i += 1) {
            const at = order[starts[index]! + i]!;
            const ref = refs.at(at);
            const tf = frequencies.at(at);
            let score = (idf * ((K1 + 1) * tf)) / (K1 * (1 - B + B * (lengths.at(ref) / averages[f]!)) + tf);
            score *= this.#boosts[name];
            score *= this.#sectionBoosts.at(ref) / BOOST_UNIT;
            postings.refs[i] = ref;
            postings.scores[i] = Math.round(score * 1000);
          }
          return postings;
        }),
        positions: FIELDS.map((_, f) => {
          if (this.#isExact[index]) return [];
          const {starts, order} = fields[f]!;
          return Array.from(order.subarray(starts[index], starts[index + 1]), (at) =>
            this.#fields[f]!.positionsOf(at),
          );
        }),
      };
    }
  }
}

/** Occurrences in one field, in the order in which they were added: one item a term and section. */
class FieldOccurrences {
  readonly #termNumbers = new GrowingIntegers();
  readonly refs = new GrowingIntegers();
  readonly frequencies = new GrowingIntegers();
  /** Number of terms by section, exact forms included, as lunr counts. */
  readonly lengths = new GrowingIntegers();
  /** Where an item's positions begin; they end where the next item's begin. */
  readonly #positionStarts = new GrowingIntegers();
  readonly #positions = new GrowingIntegers();

  add(
    {terms, positions}: {terms: readonly number[]; positions: readonly number[]},
    isExact: readonly boolean[],
  ): void {
    const ref = this.lengths.length;
    this.lengths.push(terms.length);
    const places = new Map<number, number[]>();
    terms.forEach((term, i) => {
      const list = places.get(term);
      if (list) list.push(positions[i]!);
      else places.set(term, [positions[i]!]);
    });
    for (const [term, list] of places) {
      this.#termNumbers.push(term);
      this.refs.push(ref);
      this.frequencies.push(list.length);
      this.#positionStarts.push(this.#positions.length);
      if (!isExact[term]) for (const position of list) this.#positions.push(position);
    }
  }

  positionsOf(item: number): Int32Array {
    const next =
      item + 1 < this.#positionStarts.length ? this.#positionStarts.at(item + 1) : this.#positions.length;
    return this.#positions.slice(this.#positionStarts.at(item), next);
  }

  /** Items grouped by term, sections rising: a counting sort. */
  byTerm(termCount: number): {starts: Int32Array; order: Int32Array} {
    const starts = new Int32Array(termCount + 1);
    const size = this.#termNumbers.length;
    for (let i = 0; i < size; i += 1) starts[this.#termNumbers.at(i) + 1]! += 1;
    for (let t = 0; t < termCount; t += 1) starts[t + 1]! += starts[t]!;
    const next = starts.slice(0, termCount);
    const order = new Int32Array(size);
    for (let i = 0; i < size; i += 1) {
      const term = this.#termNumbers.at(i);
      order[next[term]!] = i;
      next[term]! += 1;
    }
    return {starts, order};
  }
}
