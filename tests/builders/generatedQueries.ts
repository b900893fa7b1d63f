import type {Analyser} from '../../src/search/core/analyser';
import {EXACT_MARK} from '../../src/search/core/analyser';
import type {Clause} from '../../src/search/core/clause';
import {FIELDS} from '../../src/search/core/field';
import {analyseQuery, parseQuery} from '../../src/search/core/query';
import {seededRandom, type SeededRandom} from './seededRandom';
import {tokensOf} from './tokensOf';

export interface GeneratedQuery {
  readonly kind: QueryKind;
  readonly clauses: readonly Clause[];
}

export interface QuerySource {
  /** Every term of the index. */
  readonly terms: readonly string[];
  /** Texts of the index: words are taken from them too, so that common ones are common here. */
  readonly texts: readonly string[];
  readonly analyser: Analyser;
  readonly seed: number;
}

/** Every kind of query that the index answers; each gives one query anew. */
const KINDS = {
  'one word': (some) => [some.word()],
  'several words': (some) => some.words(2, 5),
  'a word that must be there': (some) => [some.word({presence: 'required'}), ...some.words(0, 3)],
  'words that must all be there': (some) => some.textWords(2, 3, {presence: 'required'}),
  'a word that must not be there': (some) => [...some.words(1, 3), some.word({presence: 'prohibited'})],
  'only words that must not be there': (some) => some.words(1, 3, {presence: 'prohibited'}),
  'one must be there, another not': (some) => [
    some.word({presence: 'prohibited'}),
    some.word({presence: 'required'}),
    ...some.words(0, 2),
  ],
  'a word in one field': (some) => [some.word({fields: [some.random.pick(FIELDS)]}), ...some.words(0, 2)],
  'words in some fields': (some) =>
    some.words(2, 3).map((clause) => ({...clause, fields: some.random.pick(FIELD_PAIRS)})),
  'words that count differently': (some) =>
    some.words(2, 4).map((clause) => ({...clause, boost: some.random.pick([0.2, 0.5, 1, 3, 10])})),
  'the beginning of a word': (some) => [some.beginning(3, 6), ...some.words(0, 1)],
  'a beginning of two letters': (some) => [some.beginning(2, 2)],
  'a word with one letter wrong': (some) => [some.misspelt(), ...some.words(0, 1)],
  'a word that is nowhere': (some) => [
    some.unknown({presence: some.random.pick(['optional', 'optional', 'required', 'prohibited'])}),
    ...some.words(1, 2),
  ],
  'only words that are nowhere': (some) => some.random.list(some.random.integer(1, 2), () => some.unknown()),
  'a word twice': (some) => {
    const clauses = some.words(1, 3);
    return [...clauses, {...some.random.pick(clauses), boost: some.random.pick([0.5, 1])}];
  },
  'a form as it is written': (some) => [some.form(), ...some.words(0, 1)],
  'a word with digits': (some) => [clauseOf(some.termWithDigits()), ...some.words(0, 1)],
  'the beginning of a word with digits': (some) => {
    const term = some.termWithDigits();
    return [clauseOf(term.slice(0, some.random.integer(2, term.length)), {match: 'prefix'})];
  },
  'a word with digits and one of them wrong': (some) => [
    clauseOf(some.withOneEdit(some.termWithDigits()), {match: 'fuzzy'}),
  ],
  'running text, stop words among it': (some) => some.runningText(),
  'all of this together': (some) => some.random.list(some.random.integer(2, 5), () => some.anyClause()),
} as const satisfies Record<string, (some: QueryMaker) => readonly Clause[]>;

export type QueryKind = keyof typeof KINDS;
export const QUERY_KINDS = Object.keys(KINDS) as readonly QueryKind[];

const FIELD_PAIRS = [
  ['title', 'body'],
  ['path', 'title'],
  ['body', 'path'],
] as const;

/** Queries of every kind, as many of each: the same for the same source. */
export function generatedQueries(source: QuerySource, ofEachKind: number): GeneratedQuery[] {
  const some = new QueryMaker(source);
  return QUERY_KINDS.flatMap((kind) =>
    some.random.list(ofEachKind, () => ({kind, clauses: KINDS[kind](some)})),
  );
}

function clauseOf(term: string, values: Partial<Clause> = {}): Clause {
  return {term, match: 'exact', presence: 'optional', fields: FIELDS, boost: 1, ...values};
}

/** Makes the pieces of queries from what is in an index. */
class QueryMaker {
  readonly random: SeededRandom;
  readonly #source: QuerySource;
  readonly #texts: readonly (readonly string[])[];
  readonly #terms: readonly string[];
  readonly #forms: readonly string[];
  readonly #withDigits: readonly string[];

  constructor(source: QuerySource) {
    this.random = seededRandom(source.seed);
    this.#source = source;
    this.#texts = source.texts
      .map((text) => tokensOf(text, source.analyser))
      .filter(({length}) => length > 5);
    this.#terms = source.terms.filter(({length}) => length > 1);
    this.#forms = source.terms.filter((term) => term.includes(EXACT_MARK));
    this.#withDigits = this.#terms.filter((term) => /\d/.test(term));
  }

  /** A rare word as likely as a common one. */
  word(values: Partial<Clause> = {}): Clause {
    return clauseOf(
      this.random.integer(0, 1) === 0 ? this.random.pick(this.#terms) : this.#textTerm(),
      values,
    );
  }

  words(least: number, most: number, values: Partial<Clause> = {}): Clause[] {
    return this.random.list(this.random.integer(least, most), () => this.word(values));
  }

  /** Words of one text, so that there is one that holds all of them. */
  textWords(least: number, most: number, values: Partial<Clause> = {}): Clause[] {
    const text = this.random.pick(this.#texts);
    return this.random.list(this.random.integer(least, most), () => clauseOf(this.#textTerm(text), values));
  }

  beginning(least: number, most: number): Clause {
    const term = this.random.integer(0, 1) === 0 ? this.random.pick(this.#terms) : this.#textTerm();
    return clauseOf(term.slice(0, this.random.integer(least, most)), {match: 'prefix'});
  }

  misspelt(): Clause {
    return clauseOf(this.withOneEdit(this.word().term), {match: 'fuzzy'});
  }

  /** The word with a letter less, a letter more, another letter or two letters changed over; or as it is. */
  withOneEdit(word: string): string {
    const at = this.random.integer(0, word.length - 1);
    const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
    return this.random.pick([
      word,
      before + after || word,
      `${before}x${letter}${after}`,
      `${before}x${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ]);
  }

  unknown(values: Partial<Clause> = {}): Clause {
    const match = this.random.pick(['exact', 'prefix', 'fuzzy'] as const);
    return clauseOf(`${this.random.pick(this.#terms)}qxzq`, {match, ...values});
  }

  form(): Clause {
    return clauseOf(this.random.pick(this.#forms), {presence: this.random.pick(['optional', 'required'])});
  }

  termWithDigits(): string {
    return this.random.pick(this.#withDigits);
  }

  /** What a reader gets who types words as they stand in a text: stems, forms, and nothing for stop words. */
  runningText(): Clause[] {
    const {analyser} = this.#source;
    for (;;) {
      const text = this.random.pick(this.#texts);
      const from = this.random.integer(0, text.length - 3);
      const tokens = text.slice(from, from + this.random.integer(3, 7));
      const {clauses, words} = analyseQuery(parseQuery(tokens.join(' ')), analyser);
      const hasStopWord = tokens.some((token) => analyser.analyse(token).length === 0);
      if (hasStopWord && words.length > 0) return [...clauses];
    }
  }

  anyClause(): Clause {
    const {random} = this;
    const clause = random.pick([
      () => this.word(),
      () => this.word(),
      () => this.beginning(3, 5),
      () => this.misspelt(),
      () => this.form(),
    ])();
    return {
      ...clause,
      presence: random.pick(['optional', 'optional', 'optional', 'required', 'prohibited']),
      fields: random.pick([FIELDS, FIELDS, [random.pick(FIELDS)]]),
      boost: random.pick([1, 1, 0.5, 3]),
    };
  }

  #textTerm(text = this.random.pick(this.#texts)): string {
    for (;;) {
      const words = this.#source.analyser.analyse(this.random.pick(text));
      const long = words.filter(({term}) => term.length > 1);
      if (long.length > 0) return this.random.pick(long).term;
    }
  }
}
