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

/** From this length on a piece of a text is no copy: it keeps the whole text in memory. */
const KEEPS_ITS_TEXT = 13;

export interface IndexedText {
  readonly title: string;
  readonly path: string;
  readonly body: string;
  readonly subjects?: string;
}

export interface BuiltTerm extends TermEntry {
  /** Of no posting for exact forms: phrases look at stems. */
  readonly positions: TermPositions;
}

export class IndexBuilder {
  readonly #analyser: Analyser;
  readonly #boosts: Boosts;
  readonly #terms = new Map<string, number>();
  readonly #numbersByToken = new Map<string, readonly number[]>();
  readonly #isExact: boolean[] = [];
  readonly #fields = FIELDS.map(() => new FieldOccurrences());
  /** By field, of the section before: those of a page share their path. */
  readonly #lastTexts: {readonly text: string; readonly terms: readonly (readonly number[])[]}[] = [];
  readonly #sectionBoosts = new GrowingIntegers();

  constructor(analyser: Analyser, boosts: Boosts) {
    this.#analyser = analyser;
    this.#boosts = boosts;
  }

  get sectionCount(): number {
    return this.#sectionBoosts.length;
  }

  /**
   * Adds the next section; its number is the count of those before it.
   *
   * @param boost Factor on its scores, to a thousandth.
   */
  add(section: IndexedText, boost = 1): void {
    this.#sectionBoosts.push(Math.round(boost * BOOST_UNIT));
    FIELDS.forEach((field, f) => {
      const occurrences = this.#fields[f]!;
      for (const terms of this.#termsOf(section[field] ?? '', f)) occurrences.addToken(terms);
      occurrences.endSection();
    });
  }

  /** The numbers of each token's terms in a field's text. */
  #termsOf(text: string, field: number): readonly (readonly number[])[] {
    const last = this.#lastTexts[field];
    if (last?.text === text) return last.terms;
    const terms = tokensOf(text, this.#analyser).map((token) => this.#numbersOf(token));
    this.#lastTexts[field] = {text, terms};
    return terms;
  }

  /** The numbers of a token's terms, each stem before its exact form, as lunr meets them. */
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
    this.#numbersByToken.set(apart(token), numbers);
    return numbers;
  }

  #numberOf(term: string, isExact: boolean): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.size;
    this.#terms.set(apart(term), number);
    this.#isExact.push(isExact);
    return number;
  }

  /**
   * Every term with its postings, sorted by UTF-16 code unit; one at a time, since together they are large. Ends what
   * may be added.
   */
  build(): {readonly postingCount: number; readonly terms: Iterable<BuiltTerm>} {
    this.#numbersByToken.clear();
    const fields = this.#fields.map((field) => field.byTerm(this.#terms.size));
    const postingCount = fields.reduce((sum, field) => sum + field.postingCount, 0);
    return {postingCount, terms: this.#buildTerms(fields)};
  }

  *#buildTerms(fields: readonly SortedOccurrences[]): Generator<BuiltTerm> {
    const count = this.sectionCount;
    const sorted = [...this.#terms.keys()].sort((a, b) => (a < b ? -1 : 1));
    for (const term of sorted) {
      const index = this.#terms.get(term)!;
      const sizes = fields.map((field) => field.postingCountOf(index));
      const sectionsWithTerm = sizes.reduce((sum, size) => sum + size, 0);
      const x = (count - sectionsWithTerm + 0.5) / (sectionsWithTerm + 0.5);
      const idf = Math.log(1 + Math.abs(x));
      const places = fields.map((field, f) => field.postingsOf(index, sizes[f]!));
      yield {
        term,
        index,
        fields: places.map(({refs, starts}, f) => {
          const {lengths, averageLength} = fields[f]!;
          const boost = this.#boosts[FIELDS[f]!];
          const scores = new Int32Array(refs.length);
          for (let i = 0; i < refs.length; i += 1) {
            const ref = refs[i]!;
            const tf = starts[i + 1]! - starts[i]!;
            let score = (idf * ((K1 + 1) * tf)) / (K1 * (1 - B + B * (lengths.at(ref) / averageLength)) + tf);
            score *= boost;
            score *= this.#sectionBoosts.at(ref) / BOOST_UNIT;
            scores[i] = Math.round(score * 1000);
          }
          return {refs, scores};
        }),
        positions: this.#isExact[index]
          ? places.map(() => NO_POSITIONS)
          : places.map(({starts, positions}) => ({starts, positions})),
      };
    }
  }
}

const NO_POSITIONS = {starts: Int32Array.of(0), positions: new Int32Array(0)};

/** A piece of a text as a string of its own. */
function apart(piece: string): string {
  return piece.length < KEEPS_ITS_TEXT ? piece : ` ${piece}`.slice(1);
}

/** Stands for a token without terms, so that those behind it keep their places. */
const NO_TERM = -1;

/** The terms of one field in the order of the texts. */
class FieldOccurrences {
  /** Twice the number of a term, and one more for the first of a token; or NO_TERM. */
  #stream = new GrowingIntegers();
  /** Where each section ends in it. */
  readonly #ends = new GrowingIntegers();
  /** Number of terms by section, exact forms included, as lunr counts. */
  readonly #lengths = new GrowingIntegers();
  #length = 0;

  addToken(terms: readonly number[]): void {
    if (terms.length === 0) this.#stream.push(NO_TERM);
    for (let i = 0; i < terms.length; i += 1) this.#stream.push(2 * terms[i]! + (i === 0 ? 1 : 0));
    this.#length += terms.length;
  }

  endSection(): void {
    this.#ends.push(this.#stream.length);
    this.#lengths.push(this.#length);
    this.#length = 0;
  }

  /** Grouped by term, sections and positions rising: a counting sort. What was added is given up. */
  byTerm(termCount: number): SortedOccurrences {
    const stream = this.#stream;
    this.#stream = new GrowingIntegers();
    const starts = new Int32Array(termCount + 1);
    for (let i = 0; i < stream.length; i += 1) {
      const term = stream.at(i) >> 1;
      if (term !== NO_TERM) starts[term + 1]! += 1;
    }
    for (let t = 0; t < termCount; t += 1) starts[t + 1]! += starts[t]!;
    const next = starts.slice(0, termCount);
    const sections = new Int32Array(starts[termCount]!);
    const positions = new Int32Array(starts[termCount]!);
    let postingCount = 0;
    let at = 0;
    for (let section = 0; section < this.#ends.length; section += 1) {
      let position = -1;
      for (const end = this.#ends.at(section); at < end; at += 1) {
        const value = stream.at(at);
        if ((value & 1) === 1) position += 1; // also in NO_TERM
        const term = value >> 1;
        if (term === NO_TERM) continue;
        const place = next[term]!;
        if (place === starts[term] || sections[place - 1] !== section) postingCount += 1;
        sections[place] = section;
        positions[place] = position;
        next[term] = place + 1;
      }
    }
    return new SortedOccurrences({starts, sections, positions, postingCount, lengths: this.#lengths});
  }
}

/** Occurrences in one field by term: sections rising, and positions within a section. */
class SortedOccurrences {
  readonly postingCount: number;
  readonly lengths: GrowingIntegers;
  readonly averageLength: number;
  readonly #starts: Int32Array;
  readonly #sections: Int32Array;
  readonly #positions: Int32Array;

  constructor({
    starts,
    sections,
    positions,
    postingCount,
    lengths,
  }: {
    readonly starts: Int32Array;
    readonly sections: Int32Array;
    readonly positions: Int32Array;
    readonly postingCount: number;
    readonly lengths: GrowingIntegers;
  }) {
    this.postingCount = postingCount;
    this.lengths = lengths;
    this.averageLength = lengths.sum() / lengths.length;
    this.#starts = starts;
    this.#sections = sections;
    this.#positions = positions;
  }

  /** In how many sections a term stands. */
  postingCountOf(term: number): number {
    let count = 0;
    let last = -1;
    for (let i = this.#starts[term]!; i < this.#starts[term + 1]!; i += 1) {
      if (this.#sections[i] === last) continue;
      last = this.#sections[i]!;
      count += 1;
    }
    return count;
  }

  /** The sections of a term, each with where its positions begin; positions are not copied. */
  postingsOf(term: number, size: number): {refs: Int32Array} & TermPositions[number] {
    const from = this.#starts[term]!;
    const to = this.#starts[term + 1]!;
    const refs = new Int32Array(size);
    const starts = new Int32Array(size + 1);
    let posting = -1;
    for (let i = from; i < to; i += 1) {
      const section = this.#sections[i]!;
      if (posting === -1 || refs[posting] !== section) {
        posting += 1;
        refs[posting] = section;
        starts[posting] = i - from;
      }
    }
    starts[size] = to - from;
    return {refs, starts, positions: this.#positions.subarray(from, to)};
  }
}
