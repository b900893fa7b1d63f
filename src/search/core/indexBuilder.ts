/**
 * Sections to posting lists, with lunr's numbers.
 *
 * lunr's builder makes an object of each term, field and section; on typed arrays the same sums take a sixth
 * of the time and a quarter of the memory. Terms are numbered in lunr's order (first met first), scores are
 * lunr's BM25 rounded to thousandths: an index made here and one made by lunr rank alike to the last bit.
 */
import type {Analyser} from './analyser';
import {FIELDS, type Boosts} from './field';
import type {TermPositions} from './format/positions';
import type {TermEntry} from './format/postings';
import {GrowingIntegers} from './growingIntegers';
import {TokenTable} from './tokenTable';

/** lunr's defaults: how soon repetition stops to count, and how much length does. */
const K1 = 1.2;
const B = 0.75;

const BOOST_UNIT = 1000;

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
  readonly #isExact: boolean[] = [];
  readonly #tokens = new TokenTable((token) => this.#learn(token));
  /** The numbers of the terms of all tokens, each stem before its exact form, as lunr meets them. */
  readonly #termsOfTokens = new GrowingIntegers();
  /** Where those of each token end. */
  readonly #ends = new GrowingIntegers();
  readonly #fields = FIELDS.map(() => new FieldOccurrences());
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
    FIELDS.forEach((field, f) => this.#fields[f]!.add(section[field] ?? '', this.#read));
  }

  readonly #read: ReadTokens = (text, numbers) =>
    this.#tokens.read(this.#analyser.readText?.(text) ?? text, numbers);

  #learn(token: string): void {
    for (const {term, exact} of this.#analyser.analyse(token)) {
      this.#termsOfTokens.push(this.#numberOf(term, false));
      if (exact !== undefined) this.#termsOfTokens.push(this.#numberOf(exact, true));
    }
    this.#ends.push(this.#termsOfTokens.length);
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
    const tokens = {terms: this.#termsOfTokens.toArray(), ends: this.#ends.toArray()};
    const fields = this.#fields.map((field) => field.byTerm(tokens, this.#terms.size));
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
          const scores = refs.length === 0 ? NONE : new Int32Array(refs.length);
          for (let i = 0; i < refs.length; i += 1) {
            const ref = refs[i]!;
            const tf = starts[i + 1]! - starts[i]!;
            let score = (idf * ((K1 + 1) * tf)) / (K1 * (1 - B + B * (lengths[ref]! / averageLength)) + tf);
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

/** Most terms stand in one field alone: lists for the others would be millions. */
const NONE = new Int32Array(0);
const NO_POSITIONS = {starts: Int32Array.of(0), positions: NONE};
const NO_POSTINGS = {refs: NONE, ...NO_POSITIONS};

/** A piece of a text as a string of its own. */
function apart(piece: string): string {
  return piece.length < KEEPS_ITS_TEXT ? piece : ` ${piece}`.slice(1);
}

/** The numbers of the terms of all tokens, and where those of each token end. */
interface TermsOfTokens {
  readonly terms: Int32Array;
  readonly ends: Int32Array;
}

/** Puts the numbers of a text’s tokens behind others. */
type ReadTokens = (text: string, numbers: GrowingIntegers) => void;

/** The tokens of one field in the order of the texts. */
class FieldOccurrences {
  #tokens = new GrowingIntegers();
  /** Where each section ends in them. */
  readonly #ends = new GrowingIntegers();
  /** Of the section before: those of a page share their path. */
  #lastText = '';

  /** Adds the text of the next section. */
  add(text: string, read: ReadTokens): void {
    const tokens = this.#tokens;
    if (text !== this.#lastText) read(text, tokens);
    else {
      const from = this.#ends.length < 2 ? 0 : this.#ends.at(this.#ends.length - 2);
      const to = tokens.length;
      for (let i = from; i < to; i += 1) tokens.push(tokens.at(i));
    }
    this.#lastText = text;
    this.#ends.push(tokens.length);
  }

  /** Grouped by term, sections and positions rising: a counting sort. What was added is given up. */
  byTerm({terms, ends}: TermsOfTokens, termCount: number): SortedOccurrences {
    const tokens = this.#tokens.toArray();
    this.#tokens = new GrowingIntegers();
    const starts = startsOf(countsOf(tokens, ends.length), {terms, ends}, termCount);
    const next = starts.slice(0, termCount);
    const sections = new Int32Array(starts[termCount]!);
    const positions = new Int32Array(starts[termCount]!);
    const lengths = new Int32Array(this.#ends.length);
    let postingCount = 0;
    let from = 0;
    for (let section = 0; section < lengths.length; section += 1) {
      const to = this.#ends.at(section);
      let length = 0;
      for (let at = from; at < to; at += 1) {
        const token = tokens[at]!;
        const end = ends[token]!;
        for (let t = token === 0 ? 0 : ends[token - 1]!; t < end; t += 1) {
          const term = terms[t]!;
          const place = next[term]!;
          if (place === starts[term] || sections[place - 1] !== section) postingCount += 1;
          sections[place] = section;
          positions[place] = at - from;
          next[term] = place + 1;
          length += 1;
        }
      }
      lengths[section] = length;
      from = to;
    }
    return new SortedOccurrences({starts, sections, positions, postingCount, lengths});
  }
}

function countsOf(tokens: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < tokens.length; i += 1) counts[tokens[i]!]! += 1;
  return counts;
}

/** Where the occurrences of each term begin, and where all end, from how often each token stands in the texts. */
function startsOf(counts: Int32Array, {terms, ends}: TermsOfTokens, termCount: number): Int32Array {
  const starts = new Int32Array(termCount + 1);
  let at = 0;
  for (let token = 0; token < counts.length; token += 1)
    for (; at < ends[token]!; at += 1) starts[terms[at]! + 1]! += counts[token]!;
  for (let term = 0; term < termCount; term += 1) starts[term + 1]! += starts[term]!;
  return starts;
}

/** Occurrences in one field by term: sections rising, and positions within a section. */
class SortedOccurrences {
  readonly postingCount: number;
  /** Number of terms by section, exact forms included, as lunr counts. */
  readonly lengths: Int32Array;
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
    readonly lengths: Int32Array;
  }) {
    this.postingCount = postingCount;
    this.lengths = lengths;
    this.averageLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
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
    if (size === 0) return NO_POSTINGS;
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
