/**
 * Answers queries from the files of an index. It asks for files by name and does not know where they come
 * from: a worker on the web, a folder in Node, scripts in an offline copy.
 */
import {EXACT_MARK} from './analyser';
import type {Clause} from './clause';
import {IndexFormatError} from './errors';
import {bestOf, evaluate, type ExpandedClause, type Scored} from './evaluate';
import {compareAsTokenSet, wholeLetters, withinOneEdit} from './expand';
import {countFacets, type FacetChoice, type FacetCount} from './facets';
import {FIELDS, type Field} from './field';
import {raiseWhole} from './coverage';
import {decodePages} from './format/pages';
import {decodePhrases, type PhraseEntry} from './format/phrases';
import {decodePositions, type TermPositions} from './format/positions';
import {decodeShard, type TermEntry} from './format/postings';
import {
  fileName,
  MANIFEST_FILE,
  parseManifest,
  rangeOf,
  type FileKind,
  type Manifest,
} from './format/manifest';
import {decodeSections, type ShownSection} from './format/sections';
import {decodeVocabulary, reversed} from './format/vocabulary';
import {holdsPhrase} from './phrase';
import type {Page, SectionRef} from './section';

/** Gives the files of an index by their names from its folder; rejects when it cannot. */
export interface IndexReader {
  /** The manifest: it must come fresh, since all else is named by it. */
  readText(name: string): Promise<string>;
  /** Any other file, inflated. It never changes under its name. */
  readBytes(name: string): Promise<Uint8Array>;
}

/** Words that follow one another. */
export interface Phrase {
  /** Stems with their places, counted from the first word; places of stop words are left out. */
  readonly words: readonly {readonly term: string; readonly place: number}[];
  readonly fields: readonly Field[];
  readonly isExcluded: boolean;
}

export interface SearchQuery {
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
}

export interface SearchOptions {
  /** Most hits to return. */
  readonly limit: number;
  /** Choices by facet: any of a facet's values, all of the facets. */
  readonly chosen?: FacetChoice;
  /**
   * What was asked, word by word: the terms that answer each word. Sections that answer more of the words
   * rise; without it the score is lunr's alone.
   */
  readonly asked?: readonly (readonly string[])[];
  /** Sections that stand first, in this order, whether they match or not; choices narrow them too. */
  readonly first?: readonly SectionRef[];
}

export interface Hit {
  readonly ref: SectionRef;
  readonly score: number;
  readonly page: Page;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How many sections match, shown or not. */
  readonly total: number;
  readonly facets: readonly FacetCount[];
  /** Terms of exact clauses that the index does not hold. */
  readonly missing: readonly string[];
  /** Whether a prefix stands for more terms than are looked at. */
  readonly isCapped: boolean;
}

/** Most terms that one prefix stands for: beyond it a prefix is no help and costs megabytes. */
const PREFIX_TERMS = 2000;
/** Most files that are read for one prefix. */
const PREFIX_SHARDS = 24;

/** @throws {IndexFormatError} The manifest is damaged or of another format. Rejects when it cannot be read. */
export async function openIndex(reader: IndexReader): Promise<Searcher> {
  return new Searcher(parseManifest(await reader.readText(MANIFEST_FILE)), reader);
}

interface PagesOfIndex {
  readonly pages: readonly Page[];
  /** Number of its page for each section. */
  readonly pageOf: Int32Array;
}

interface Shard {
  readonly entries: readonly TermEntry[];
  readonly byTerm: ReadonlyMap<string, number>;
}

export class Searcher {
  readonly manifest: Manifest;
  readonly #reader: IndexReader;
  readonly #files = new Map<string, Promise<unknown>>();

  constructor(manifest: Manifest, reader: IndexReader) {
    this.manifest = manifest;
    this.#reader = reader;
  }

  /** @throws {IndexFormatError} A file is damaged. Rejects when one cannot be read. */
  async search(
    {clauses, phrases}: SearchQuery,
    {limit, chosen = {}, asked = [], first = []}: SearchOptions,
  ): Promise<SearchResult> {
    let isCapped = false;
    const missing: string[] = [];
    const [expanded, table] = await Promise.all([
      Promise.all(
        clauses.map(async (clause): Promise<ExpandedClause> => {
          const {entries, isCut} = await this.#expand(clause);
          isCapped ||= isCut;
          if (entries.length === 0 && clause.match === 'exact') missing.push(clause.term);
          return {...clause, entries};
        }),
      ),
      this.#pages(),
    ]);
    let scored = evaluate(expanded, this.manifest.sectionCount);
    if (asked.length > 1) scored = raiseWhole(scored, asked, expanded, this.manifest.sectionCount);
    for (const phrase of phrases) scored = await this.#keepPhrase(scored, phrase);
    if (first.length > 0) scored = withSections(scored, first);
    const {pages, pageOf} = table;
    const {facets, isChosen} = countFacets(pages, scored.refs, pageOf, chosen);
    if (isChosen) scored = keep(scored, (ref) => isChosen[pageOf[ref]!] === 1);
    const {refs, scores} = scored;
    const leading = first.map((ref) => refs.indexOf(ref)).filter((place) => place !== -1);
    const others = bestOf(scores, limit + leading.length).filter((place) => !leading.includes(place));
    const best = [...leading, ...others].slice(0, limit);
    return {
      hits: best.map((place) => ({
        ref: refs[place]!,
        score: scores[place]!,
        page: pages[pageOf[refs[place]!]!]!,
      })),
      total: refs.length,
      facets,
      missing,
      isCapped,
    };
  }

  /** What is shown of sections, in the order asked for. */
  async readSections(refs: readonly SectionRef[]): Promise<ShownSection[]> {
    return Promise.all(
      refs.map(async (ref) => {
        const number = rangeOf(this.manifest.sections, ref);
        const first = this.manifest.sections[number] ?? 0;
        const shown = (await this.#read('sections', Math.max(0, number), decodeSections))[ref - first];
        if (!shown) {
          const file = fileName(this.manifest, 'sections', number);
          throw new IndexFormatError(file, `lacks section ${ref}. Reload the page.`);
        }
        return shown;
      }),
    );
  }

  /** Terms one edit from a word, most frequent first; the word itself is not among them. */
  async findSimilar(word: string): Promise<string[]> {
    const found = await this.#entriesOf((await this.#fuzzyTerms(word)).filter((term) => term !== word));
    return found.sort((a, b) => frequencyOf(b) - frequencyOf(a)).map(({term}) => term);
  }

  /** Every term that has the first or the last half of a word: all that are one edit away are among them. */
  async termsNear(word: string): Promise<string[]> {
    const whole = wholeLetters(word);
    const {vocabulary, endings} = this.manifest;
    const [beginning, ending] = await Promise.all([
      this.#termsWithPrefix('vocabulary', vocabulary, word.slice(0, whole)),
      this.#termsWithPrefix('endings', endings, reversed(word).slice(0, whole)),
    ]);
    return [...new Set([...beginning, ...ending.map(reversed)])];
  }

  /** In how many sections each of the terms stands, counted for each field; terms that stand nowhere are left out. */
  async frequencies(terms: readonly string[]): Promise<Map<string, number>> {
    const entries = await this.#entriesOf(terms);
    return new Map(entries.map((entry) => [entry.term, frequencyOf(entry)]));
  }

  /** The forms of a stem as the texts write them, with their frequencies; those equal to the stem are not among them. */
  async formsOf(stem: string): Promise<Map<string, number>> {
    const beginning = stem + EXACT_MARK;
    const {entries} = await this.#entriesWithPrefix(beginning);
    return new Map(entries.map((entry) => [entry.term.slice(beginning.length), frequencyOf(entry)]));
  }

  /** What the index knows of a normalised phrase. */
  async findPhrase(phrase: string): Promise<PhraseEntry | undefined> {
    const number = rangeOf(this.manifest.phrases, phrase);
    if (number === -1) return undefined;
    const entries = await this.#read('phrases', number, (bytes) => {
      const decoded = decodePhrases(bytes, this.manifest.sectionCount);
      return new Map(decoded.map((entry) => [entry.phrase, entry]));
    });
    return entries.get(phrase);
  }

  /** Every page of the index, in order. */
  async pages(): Promise<readonly Page[]> {
    return (await this.#pages()).pages;
  }

  async #expand({term, match}: Clause): Promise<{entries: readonly TermEntry[]; isCut: boolean}> {
    switch (match) {
      case 'exact':
        return {entries: await this.#entriesOf([term]), isCut: false};
      case 'fuzzy':
        return {entries: await this.#entriesOf(await this.#fuzzyTerms(term)), isCut: false};
      case 'prefix':
        return this.#entriesWithPrefix(term);
    }
  }

  /** Entries of those terms that the index holds, in the order of the terms. */
  async #entriesOf(terms: readonly string[]): Promise<TermEntry[]> {
    const entries = await Promise.all(
      terms.map(async (term) => {
        const number = rangeOf(this.manifest.shards, term);
        if (number === -1) return undefined;
        const shard = await this.#shard(number);
        return shard.entries[shard.byTerm.get(term) ?? -1];
      }),
    );
    return entries.filter((entry) => entry !== undefined);
  }

  async #entriesWithPrefix(prefix: string): Promise<{entries: TermEntry[]; isCut: boolean}> {
    const {shards} = this.manifest;
    const from = Math.max(0, rangeOf(shards, prefix));
    const to = rangeOf(shards, `${prefix}\uffff`);
    const numbers: number[] = [];
    for (let number = from; number <= to && numbers.length < PREFIX_SHARDS; number += 1) numbers.push(number);
    const read = await Promise.all(numbers.map((number) => this.#shard(number)));
    const entries = read
      .flatMap((shard) => shard.entries.filter(({term}) => term.startsWith(prefix)))
      .sort((a, b) => compareAsTokenSet(a.term, b.term));
    return {
      entries: entries.slice(0, PREFIX_TERMS),
      isCut: to - from + 1 > PREFIX_SHARDS || entries.length > PREFIX_TERMS,
    };
  }

  /** One edit leaves the first or the last part of a word whole: the ranges of both hold every candidate. */
  async #fuzzyTerms(word: string): Promise<string[]> {
    const near = await this.termsNear(word);
    const isNear = (term: string): boolean => Math.abs(term.length - word.length) <= 1;
    return withinOneEdit(word, near.filter(isNear));
  }

  async #termsWithPrefix(
    kind: 'vocabulary' | 'endings',
    firsts: readonly string[],
    prefix: string,
  ): Promise<string[]> {
    const from = Math.max(0, rangeOf(firsts, prefix));
    const to = rangeOf(firsts, `${prefix}\uffff`);
    const reading: Promise<string[]>[] = [];
    for (let number = from; number <= to; number += 1)
      reading.push(this.#read(kind, number, decodeVocabulary));
    return (await Promise.all(reading)).flat().filter((term) => term.startsWith(prefix));
  }

  /** Leaves the sections in which the words follow one another, or those in which they do not. */
  async #keepPhrase(scored: Scored, phrase: Phrase): Promise<Scored> {
    const words = await Promise.all(
      phrase.words.map(async ({term, place}) => {
        const number = rangeOf(this.manifest.shards, term);
        if (number === -1) return undefined;
        const shard = await this.#shard(number);
        const at = shard.byTerm.get(term);
        if (at === undefined) return undefined;
        const positions: readonly TermPositions[] = await this.#read('positions', number, decodePositions);
        return {entry: shard.entries[at]!, positions: positions[at], place};
      }),
    );
    const isHeld = (ref: number): boolean =>
      words.every((word) => word !== undefined) &&
      phrase.fields.some((field) => holdsPhrase(words, FIELDS.indexOf(field), ref));
    return keep(scored, (ref) => isHeld(ref) !== phrase.isExcluded);
  }

  #shard(number: number): Promise<Shard> {
    return this.#read('postings', number, (bytes) => {
      const entries = decodeShard(bytes, this.manifest.sectionCount);
      return {entries, byTerm: new Map(entries.map(({term}, i) => [term, i]))};
    });
  }

  #pages(): Promise<PagesOfIndex> {
    return this.#read('pages', 0, (bytes) => {
      const {pages, firstSections} = decodePages(bytes, this.manifest.sectionCount);
      const pageOf = new Int32Array(this.manifest.sectionCount);
      firstSections.forEach((first, page) => pageOf.fill(page, first));
      return {pages, pageOf};
    });
  }

  /** A file, read and decoded once; a failure is forgotten, so that the next query tries again. */
  #read<T>(kind: FileKind, number: number, decode: (bytes: Uint8Array) => T): Promise<T> {
    const file = fileName(this.manifest, kind, number);
    const known = this.#files.get(file) as Promise<T> | undefined;
    if (known) return known;
    const reading = this.#reader.readBytes(file).then((bytes) => {
      try {
        return decode(bytes);
      } catch (cause) {
        throw new IndexFormatError(file, `is damaged: ${(cause as Error).message} Reload the page.`, {cause});
      }
    });
    this.#files.set(file, reading);
    reading.catch(() => this.#files.delete(file));
    return reading;
  }
}

function frequencyOf({fields}: TermEntry): number {
  return fields.reduce((sum, {refs}) => sum + refs.length, 0);
}

/** The sections with those behind them that are not among them yet, at a score of 0. */
function withSections({refs, scores}: Scored, more: readonly SectionRef[]): Scored {
  const known = new Set(refs);
  const added = more.filter((ref) => !known.has(ref));
  const allScores = new Float64Array(scores.length + added.length);
  allScores.set(scores);
  return {refs: Int32Array.from([...refs, ...added]), scores: allScores};
}

/** The sections that fit, in their order. */
function keep({refs, scores}: Scored, fits: (ref: number) => boolean): Scored {
  let count = 0;
  const keptRefs = new Int32Array(refs.length);
  const keptScores = new Float64Array(refs.length);
  refs.forEach((ref, i) => {
    if (!fits(ref)) return;
    keptRefs[count] = ref;
    keptScores[count] = scores[i]!;
    count += 1;
  });
  return {refs: keptRefs.subarray(0, count), scores: keptScores.subarray(0, count)};
}
