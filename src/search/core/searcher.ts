/**
 * Answers queries from the files of an index. It does not know where they come from: a worker on the web, a
 * folder in Node, scripts in an offline copy.
 */
import type {Clause} from './clause';
import {coverageOf} from './coverage';
import {IndexFormatError} from './errors';
import {bestOf, evaluate, ScoreSheet, type ExpandedClause, type Scored} from './evaluate';
import {countFacets, type FacetChoice, type FacetCount} from './facets';
import {FIELDS, type Field} from './field';
import {fileName, rangeOf, type Manifest} from './format/manifest';
import {decodePages, type PageTable} from './format/pages';
import {decodePhrases, type PhraseEntry} from './format/phrases';
import {decodeSections, type ShownSection} from './format/sections';
import {openStore, type IndexReader, type IndexStore} from './indexStore';
import {holdsPhrase} from './phrase';
import type {Page, SectionRef} from './section';
import {TermReader} from './termReader';

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
   * What was asked, word by word: what answers each word, a term or several with spaces between. Sections that answer
   * more of the words rise; without it the score is lunr's alone.
   */
  readonly asked?: readonly (readonly string[])[];
  /** Whether frequent terms may be read from their outlines, and short beginnings from their lists. */
  readonly isLight?: boolean;
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

/** @throws {IndexFormatError} The manifest is damaged or of another format. Rejects when it cannot be read. */
export async function openIndex(reader: IndexReader): Promise<Searcher> {
  return new Searcher(await openStore(reader));
}

export class Searcher {
  readonly terms: TermReader;
  readonly #store: IndexStore;
  #sheet: ScoreSheet | undefined;

  constructor(store: IndexStore) {
    this.#store = store;
    this.terms = new TermReader(store);
  }

  get manifest(): Manifest {
    return this.#store.manifest;
  }

  /** @throws {IndexFormatError} A file is damaged. Rejects when one cannot be read. */
  async search(
    {clauses, phrases}: SearchQuery,
    {limit, chosen = {}, asked = [], first = [], isLight = false}: SearchOptions,
  ): Promise<SearchResult> {
    let isCapped = false;
    const missing: string[] = [];
    const [expanded, table] = await Promise.all([
      Promise.all(
        clauses.map(async (clause): Promise<ExpandedClause> => {
          const {entries, isCut = false, isLeftOut} = await this.terms.expand(clause, isLight);
          isCapped ||= isCut;
          if (entries.length === 0 && clause.match === 'exact' && !isLeftOut) missing.push(clause.term);
          return {...clause, entries};
        }),
      ),
      this.#pages(),
    ]);
    this.#sheet ??= new ScoreSheet(this.manifest.sectionCount);
    let scored = evaluate(expanded, this.#sheet, asked.length > 1 ? coverageOf(asked) : undefined);
    for (const phrase of phrases) scored = await this.#keepPhrase(scored, phrase, isLight);
    if (first.length > 0) scored = withSections(scored, first);
    const {pages, firstSections} = table;
    const pageOf = (ref: SectionRef): number => rangeOf(firstSections, ref);
    const {facets, isChosen} = countFacets(pages, scored.refs, firstSections, chosen);
    if (isChosen) scored = keep(scored, (ref) => isChosen[pageOf(ref)] === 1);
    const {refs, scores} = scored;
    const leading = first.map((ref) => refs.indexOf(ref)).filter((place) => place !== -1);
    const others = bestOf(scores, limit + leading.length).filter((place) => !leading.includes(place));
    const best = [...leading, ...others].slice(0, limit);
    return {
      hits: best.map((place) => ({
        ref: refs[place]!,
        score: scores[place]!,
        page: pages[pageOf(refs[place]!)]!,
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
        const {sectionsPerFile} = this.manifest;
        const number = Math.floor(ref / sectionsPerFile);
        const shown = (await this.#store.read('sections', number, decodeSections))[ref % sectionsPerFile];
        if (!shown) {
          const file = fileName(this.manifest, 'sections', number);
          throw new IndexFormatError(file, `lacks section ${ref}. Reload the page.`);
        }
        return shown;
      }),
    );
  }

  /** What the index knows of a normalised phrase. */
  async findPhrase(phrase: string): Promise<PhraseEntry | undefined> {
    const number = rangeOf(this.manifest.phrases, phrase);
    if (number === -1) return undefined;
    const entries = await this.#store.read('phrases', number, (bytes) => {
      const decoded = decodePhrases(bytes, this.manifest.sectionCount);
      return new Map(decoded.map((entry) => [entry.phrase, entry]));
    });
    return entries.get(phrase);
  }

  /** Leaves the sections in which the words follow one another, or those in which they do not. */
  async #keepPhrase(scored: Scored, phrase: Phrase, isLight: boolean): Promise<Scored> {
    const words = await Promise.all(
      phrase.words.map(async ({term, place}) => {
        const word = await this.terms.readPositions(term, isLight);
        return word && {...word, place};
      }),
    );
    const isHeld = (ref: number): boolean =>
      words.every((word) => word !== undefined) &&
      phrase.fields.some((field) => holdsPhrase(words, FIELDS.indexOf(field), ref));
    return keep(scored, (ref) => isHeld(ref) !== phrase.isExcluded);
  }

  #pages(): Promise<PageTable> {
    return this.#store.read('pages', 0, (bytes) => decodePages(bytes, this.manifest.sectionCount));
  }
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
  for (let i = 0; i < refs.length; i += 1) {
    if (!fits(refs[i]!)) continue;
    keptRefs[count] = refs[i]!;
    keptScores[count] = scores[i]!;
    count += 1;
  }
  return {refs: keptRefs.subarray(0, count), scores: keptScores.subarray(0, count)};
}
