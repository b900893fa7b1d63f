/** Sections and pages to the files of an index. Compressing them and naming the build is the caller's. */
import type {Analyser} from './analyser';
import {memoised} from './analyser';
import type {Boosts} from './field';
import {IndexBuilder, type BuiltTerm} from './indexBuilder';
import {FORMAT_VERSION, type FileKind, type Manifest} from './format/manifest';
import {encodePages} from './format/pages';
import {encodePhrases, mergePhrases, type PhraseEntry} from './format/phrases';
import {encodePositions} from './format/positions';
import {encodeShard, sharedLength} from './format/postings';
import {encodeSections, type ShownSection} from './format/sections';
import {encodeVocabulary, reversed} from './format/vocabulary';
import type {Page, Section} from './section';

export interface IndexSizes {
  /** Postings of a shard, in bytes before compression. Larger: fewer files, more bytes a query. */
  readonly shardBytes: number;
  /** Terms of a range of the vocabulary. Larger: fewer files, more bytes for a misspelling. */
  readonly vocabularyTerms: number;
  /** Shown sections of a file, in letters. Larger: fewer files, more bytes for the hits on the screen. */
  readonly sectionLetters: number;
  /** Letters of a body that are kept for excerpts. */
  readonly shownBody: number;
  /** Phrases of a file, in bytes before compression. Larger: fewer files, more bytes for each word of a query. */
  readonly phraseBytes: number;
}

export const SIZES: IndexSizes = {
  shardBytes: 8192,
  vocabularyTerms: 1024,
  sectionLetters: 3000,
  shownBody: 1500,
  phraseBytes: 5000,
};

/** Takes a file of the index, not compressed. */
export type StoreFile = (kind: FileKind, number: number, bytes: Uint8Array) => void;

export interface IndexSource {
  readonly pages: readonly Page[];
  /** In the order of their pages. */
  readonly sections: Iterable<Section>;
  readonly analyser: Analyser;
  readonly boosts: Boosts;
  /** What is understood beyond words, in any order; a phrase may stand in it more than once. */
  readonly phrases?: readonly PhraseEntry[];
  readonly sizes?: IndexSizes;
}

/**
 * Makes the files of an index, in an order that depends on the sections alone: same sections, same bytes.
 *
 * @returns The manifest but for the name of the build, to be stored last.
 */
export function makeIndexFiles(
  {pages, sections, analyser, boosts, phrases = [], sizes = SIZES}: IndexSource,
  store: StoreFile,
): Omit<Manifest, 'build'> {
  const builder = new IndexBuilder(memoised(analyser), boosts);
  const firstSections = new Int32Array(pages.length);
  const shown = new SectionFiles(sizes, store);
  let page = -1;
  for (const section of sections) {
    while (page < section.page) {
      page += 1;
      firstSections[page] = builder.sectionCount;
    }
    builder.add(section, section.boost);
    shown.add(section);
  }
  while (page < pages.length - 1) {
    page += 1;
    firstSections[page] = builder.sectionCount;
  }
  const shards = new ShardFiles(sizes, store);
  const terms: string[] = [];
  for (const built of builder.build()) {
    shards.add(built);
    terms.push(built.term);
  }
  store('pages', 0, encodePages({pages, firstSections}));
  return {
    format: FORMAT_VERSION,
    language: analyser.language,
    sectionCount: builder.sectionCount,
    termCount: terms.length,
    shards: shards.finish(),
    vocabulary: storeRanges('vocabulary', terms, sizes, store),
    endings: storeRanges(
      'endings',
      terms.map(reversed).sort((a, b) => (a < b ? -1 : 1)),
      sizes,
      store,
    ),
    sections: shown.finish(),
    phrases: storePhrases(mergePhrases(phrases), sizes, store),
  };
}

/** Cuts the sorted terms into shards of about the same size; a term that is larger than one has its own. */
class ShardFiles {
  /** First term of each shard so far. */
  readonly #firsts: string[] = [];
  readonly #store: StoreFile;
  readonly #limit: number;
  #terms: BuiltTerm[] = [];
  #size = 0;

  constructor({shardBytes}: IndexSizes, store: StoreFile) {
    this.#limit = shardBytes;
    this.#store = store;
  }

  add(built: BuiltTerm): void {
    // About two bytes a posting: a gap and a score, most of them small.
    const size = built.term.length + built.fields.reduce((sum, {refs}) => sum + 3 * refs.length, 0);
    if (this.#terms.length > 0 && this.#size + size > this.#limit) this.#close();
    this.#terms.push(built);
    this.#size += size;
  }

  finish(): string[] {
    if (this.#terms.length > 0) this.#close();
    return this.#firsts;
  }

  #close(): void {
    const number = this.#firsts.length;
    this.#firsts.push(this.#terms[0]!.term);
    this.#store('postings', number, encodeShard(this.#terms));
    this.#store('positions', number, encodePositions(this.#terms.map(({positions}) => positions)));
    this.#terms = [];
    this.#size = 0;
  }
}

class SectionFiles {
  /** First section of each file so far. */
  readonly #firsts: number[] = [];
  readonly #store: StoreFile;
  readonly #sizes: IndexSizes;
  #sections: ShownSection[] = [];
  #letters = 0;
  #first = 0;

  constructor(sizes: IndexSizes, store: StoreFile) {
    this.#sizes = sizes;
    this.#store = store;
  }

  add({id, url, label, title, path, body}: Section): void {
    const shown = {id, url, label, title, path, body: body.slice(0, this.#sizes.shownBody)};
    const letters = Object.values(shown).reduce((sum, text) => sum + text.length, 0);
    if (this.#sections.length > 0 && this.#letters + letters > this.#sizes.sectionLetters) this.#close();
    this.#sections.push(shown);
    this.#letters += letters;
  }

  finish(): number[] {
    if (this.#sections.length > 0) this.#close();
    return this.#firsts;
  }

  #close(): void {
    this.#store('sections', this.#firsts.length, encodeSections(this.#sections));
    this.#firsts.push(this.#first);
    this.#first += this.#sections.length;
    this.#sections = [];
    this.#letters = 0;
  }
}

/** @returns First value of each range. */
function storeRanges(
  kind: FileKind,
  sorted: readonly string[],
  {vocabularyTerms}: IndexSizes,
  store: StoreFile,
): string[] {
  const firsts: string[] = [];
  for (let i = 0; i < sorted.length; i += vocabularyTerms) {
    const range = sorted.slice(i, i + vocabularyTerms);
    store(kind, firsts.length, encodeVocabulary(range));
    firsts.push(range[0]!);
  }
  return firsts;
}

/** @returns First phrase of each file. */
function storePhrases(
  entries: readonly PhraseEntry[],
  {phraseBytes}: IndexSizes,
  store: StoreFile,
): string[] {
  const firsts: string[] = [];
  let range: PhraseEntry[] = [];
  let size = 0;
  const close = (): void => {
    store('phrases', firsts.length, encodePhrases(range));
    firsts.push(range[0]!.phrase);
    range = [];
    size = 0;
  };
  entries.forEach((entry, i) => {
    const shared = range.length > 0 ? sharedLength(entries[i - 1]!.phrase, entry.phrase) : 0;
    const added = entry.additions.reduce(
      (sum, {words, term = ''}) => sum + words.length + term.length + 5,
      0,
    );
    const bytes = entry.phrase.length - shared + 4 + 2 * entry.targets.length + added;
    if (range.length > 0 && size + bytes > phraseBytes) close();
    range.push(entry);
    size += bytes;
  });
  if (range.length > 0) close();
  return firsts;
}
