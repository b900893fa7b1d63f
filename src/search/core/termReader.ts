/** The terms of an index: by themselves, by how they begin, and by what they resemble. */
import {EXACT_MARK} from './analyser';
import type {Clause} from './clause';
import {compareAsTokenSet, isWithinOneEdit, wholeLetters, withinOneEdit} from './expand';
import {rangeOf} from './format/manifest';
import {decodeOutline} from './format/outlines';
import {PositionsShard, type TermPositions} from './format/positions';
import {decodePrefixList, listedPrefixes, shardsOf} from './format/prefixes';
import {Shard, type TermEntry} from './format/postings';
import {decodeVocabulary, reversed} from './format/vocabulary';
import type {IndexStore} from './indexStore';
import {stemOf} from './query';

/** The entries that a clause stands for. */
export interface Expansion {
  /** In lunr's order. */
  readonly entries: readonly TermEntry[];
  /** Whether a prefix stands for more terms than are looked at. */
  readonly isCut?: boolean;
  /** Whether it was not looked up: the form of a frequent word, by which nobody tells sections apart. */
  readonly isLeftOut?: boolean;
}

/** A term with its place: the number of its shard, and its place there. */
interface FoundTerm {
  readonly number: number;
  readonly at: number;
  readonly entry: TermEntry;
}

/** Most terms that one prefix stands for: beyond it a prefix is no help and costs megabytes. */
const PREFIX_TERMS = 2000;
/** Most files that are read for one prefix. */
const PREFIX_SHARDS = 200;

/** Most files of endings that are read for a guess at what was meant. */
export const MOST_ENDINGS = 6;

/** Methods reject with an IndexFormatError when a file is damaged, and when one cannot be read. */
export class TermReader {
  readonly #store: IndexStore;
  /** About how often the term of an outline stands in a field, by the number of its file. */
  readonly #outlined: ReadonlyMap<number, number>;
  /** Those that have a list. */
  #prefixes: readonly string[] | undefined;

  constructor(store: IndexStore) {
    this.#store = store;
    let number = 0;
    const {outlines, outlineHundreds} = store.manifest;
    this.#outlined = new Map(outlines.map((gap, i) => [(number += gap), 100 * outlineHundreds[i]!]));
  }

  /**
   * @param isLight Whether frequent terms may be read from their outlines and without their forms, and short
   *   beginnings from their lists. Without it all is exact.
   */
  async expand({term, match}: Clause, isLight = false): Promise<Expansion> {
    switch (match) {
      case 'exact': {
        const stem = stemOf(term);
        if (!isLight || !this.isFrequent(stem)) return {entries: await this.#entriesOf([term])};
        if (stem !== term) return {entries: [], isLeftOut: true};
        const found = await this.#findOutlined(term);
        return {entries: found ? [found.entry] : []};
      }
      case 'fuzzy':
        return {
          entries: await this.#entriesOf(await withinOneEdit(term, await this.termsNear(term))),
        };
      case 'prefix':
        return (isLight ? await this.#listed(term) : undefined) ?? this.#entriesWithPrefix(term);
    }
  }

  /** A term with its positions, which only phrases ask for; undefined when the index does not hold it. */
  async readPositions(
    term: string,
    isLight = false,
  ): Promise<{entry: TermEntry; positions: TermPositions} | undefined> {
    const isOutlined = isLight && this.isFrequent(term);
    const found = await (isOutlined ? this.#findOutlined(term) : this.#find(term));
    if (!found) return undefined;
    const {number, at, entry} = found;
    const shard = await this.#store.read('positions', number, (bytes) => new PositionsShard(bytes));
    return {entry, positions: this.#store.decode('positions', number, () => shard.at(at))};
  }

  /** Whether the manifest knows a term to be frequent, or one like it that stands nowhere. */
  isFrequent(term: string): boolean {
    return this.#outlined.has(rangeOf(this.#store.manifest.shards, term));
  }

  /** Those of the terms that the index holds, told by its vocabulary. */
  async known(terms: readonly string[]): Promise<string[]> {
    const {vocabulary} = this.#store.manifest;
    const numbers = new Set(terms.map((term) => rangeOf(vocabulary, term)));
    numbers.delete(-1);
    const reading = [...numbers].map((number) => this.#store.read('vocabulary', number, decodeVocabulary));
    const read = await Promise.all(reading);
    return terms.filter((term) => read.some((held) => held[rangeOf(held, term)] === term));
  }

  /** Terms one edit from a word, most frequent first; the word itself is not among them. */
  async findSimilar(word: string): Promise<string[]> {
    const near = await this.termsNear(word, MOST_ENDINGS);
    const found = await this.#entriesOf(near.filter((term) => term !== word && isWithinOneEdit(word, term)));
    return found.sort((a, b) => frequencyOf(b) - frequencyOf(a)).map(({term}) => term);
  }

  /**
   * Every term that has the first or the last half of a word: one edit leaves one of them whole, so all that are one
   * edit away are among them.
   *
   * @param mostFiles Most files to read for the last half; where it would take more, only words that are wrong there are
   *   found. In a large index two letters end thousands of words.
   */
  async termsNear(word: string, mostFiles = Infinity): Promise<string[]> {
    const whole = wholeLetters(word);
    const start = word.slice(0, whole);
    const end = word.slice(word.length - whole);
    const [beginning, ending] = await Promise.all([
      this.#beginningWith(start, 'vocabulary'),
      this.#beginningWith(reversed(end), 'endings', mostFiles),
    ]);
    return [...new Set([...beginning, ...ending.map(reversed)])];
  }

  /**
   * In how many sections each of the terms stands, counted for each field; terms that stand nowhere are left out. What
   * the manifest knows to be frequent is not read, and its forms, which lie in large files, count as nothing.
   */
  async frequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const {shards} = this.#store.manifest;
    const counts = new Map<string, number>();
    const rare: string[] = [];
    for (const term of terms) {
      const count = this.#outlined.get(rangeOf(shards, term));
      if (count !== undefined) counts.set(term, count);
      else if (!this.isFrequent(stemOf(term))) rare.push(term);
    }
    for (const entry of await this.#entriesOf(rare)) counts.set(entry.term, frequencyOf(entry));
    return counts;
  }

  /** The forms of a stem as the texts write them, with their frequencies; those equal to the stem are not among them. */
  async formsOf(stem: string): Promise<Map<string, number>> {
    const beginning = stem + EXACT_MARK;
    const {entries} = await this.#entriesWithPrefix(beginning);
    return new Map(entries.map((entry) => [entry.term.slice(beginning.length), frequencyOf(entry)]));
  }

  /** Entries of those terms that the index holds, in the order of the terms. */
  async #entriesOf(terms: readonly string[]): Promise<TermEntry[]> {
    const found = await Promise.all(terms.map((term) => this.#find(term)));
    return found.flatMap((each) => (each ? [each.entry] : []));
  }

  async #find(term: string): Promise<FoundTerm | undefined> {
    const number = rangeOf(this.#store.manifest.shards, term);
    if (number === -1) return undefined;
    const shard = await this.#shard(number);
    const at = shard.terms.indexOf(term);
    if (at === -1) return undefined;
    return {number, at, entry: await this.#entryAt(shard, number, at)};
  }

  async #entryAt(shard: Shard, number: number, at: number): Promise<TermEntry> {
    const outerStem = shard.outerStemOf(at);
    const stem = outerStem === undefined ? undefined : await this.#find(outerStem);
    // A stem that is missing is missing from its own file.
    const blamed = outerStem === undefined || stem ? number : rangeOf(this.#store.manifest.shards, outerStem);
    return this.#store.decode('postings', blamed, () => shard.entry(at, stem?.entry));
  }

  /** The list of a short beginning, as if it were one term. */
  async #listed(prefix: string): Promise<Expansion | undefined> {
    const {shards, termCount, sectionCount} = this.#store.manifest;
    this.#prefixes ??= listedPrefixes(shards);
    const number = this.#prefixes.indexOf(prefix);
    if (number === -1) return undefined;
    const fields = await this.#store.read('prefixes', number, (bytes) =>
      decodePrefixList(bytes, sectionCount),
    );
    return {entries: [{term: `${prefix}*`, index: termCount + number, fields}], isCut: true};
  }

  async #entriesWithPrefix(prefix: string): Promise<Expansion> {
    const [from, to] = shardsOf(this.#store.manifest.shards, prefix);
    const numbers: number[] = [];
    for (let number = from; number <= to && numbers.length < PREFIX_SHARDS; number += 1) numbers.push(number);
    const read = await Promise.all(
      numbers.map(async (number) => {
        const shard = await this.#shard(number);
        const places = Array.from(shard.terms.keys()).filter((at) => shard.terms[at]!.startsWith(prefix));
        return Promise.all(places.map((at) => this.#entryAt(shard, number, at)));
      }),
    );
    const entries = read.flat().sort((a, b) => compareAsTokenSet(a.term, b.term));
    return {
      entries: entries.slice(0, PREFIX_TERMS),
      isCut: to - from + 1 > PREFIX_SHARDS || entries.length > PREFIX_TERMS,
    };
  }

  /** Terms, or terms from their ends, that begin with some letters; none where it would take more files. */
  async #beginningWith(
    letters: string,
    kind: 'vocabulary' | 'endings',
    mostFiles = Infinity,
  ): Promise<string[]> {
    const firsts = this.#store.manifest[kind];
    const from = Math.max(0, rangeOf(firsts, letters));
    const to = rangeOf(firsts, `${letters}\uffff`);
    if (to - from + 1 > mostFiles) return [];
    const reading: Promise<readonly string[]>[] = [];
    for (let number = from; number <= to; number += 1)
      reading.push(this.#store.read(kind, number, decodeVocabulary));
    return (await Promise.all(reading)).flatMap((terms) => {
      const first = rangeOf(terms, letters);
      return terms.slice(
        terms[first] === letters ? first : first + 1,
        rangeOf(terms, `${letters}\uffff`) + 1,
      );
    });
  }

  /** A frequent term from its outline; undefined for another that would stand in the same place. */
  async #findOutlined(term: string): Promise<FoundTerm | undefined> {
    const {shards, sectionCount} = this.#store.manifest;
    const number = rangeOf(shards, term);
    const entry = await this.#store.read('outlines', number, (bytes) => decodeOutline(bytes, sectionCount));
    return entry.term === term ? {number, at: 0, entry} : undefined; // it has a shard of its own
  }

  #shard(number: number): Promise<Shard> {
    return this.#store.read(
      'postings',
      number,
      (bytes) => new Shard(bytes, this.#store.manifest.sectionCount),
    );
  }
}

function frequencyOf({fields}: TermEntry): number {
  return fields.reduce((sum, {refs}) => sum + refs.length, 0);
}
