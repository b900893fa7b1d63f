/** Sections and pages to the files of an index. Compressing them and naming the build is the caller's. */
import {EXACT_MARK, type Analyser} from './analyser';
import type {Boosts} from './field';
import {IndexBuilder, type BuiltTerm} from './indexBuilder';
import {FORMAT_VERSION, separator, type FileKind, type Manifest} from './format/manifest';
import {encodeOutline} from './format/outlines';
import {encodePages} from './format/pages';
import {isListed, listedPrefixes} from './format/prefixes';
import {encodePhrases, mergePhrases, type PhraseEntry} from './format/phrases';
import {encodePositions} from './format/positions';
import {encodeShard, sharedLength} from './format/postings';
import {encodeSections, type ShownSection} from './format/sections';
import {encodeVocabulary, reversed} from './format/vocabulary';
import {PrefixLists} from './prefixLists';
import type {Page, Section} from './section';

export interface IndexSizes {
  /** Postings of a shard, in bytes after compression, by estimate, for an index of so many postings. */
  readonly shardBytes: (postingCount: number) => number;
  /** From how many postings on a term has an outline. Lower: more terms are read without their scores. */
  readonly outlinedPostings: number;
  /** Terms of a range of the vocabulary. Larger: fewer files, more bytes for a misspelling. */
  readonly vocabularyTerms: number;
  /** Shown sections of a file. Larger: fewer files, more bytes for the hits on the screen. */
  readonly sectionsPerFile: number;
  /** Letters of a body that are kept for excerpts. */
  readonly shownBody: number;
  /** Phrases of a file, in bytes before compression. Larger: fewer files, more bytes for each word of a query. */
  readonly phraseBytes: number;
}

export const SIZES: IndexSizes = {
  shardBytes: shardBytesFor,
  outlinedPostings: 1500,
  vocabularyTerms: 1024,
  sectionsPerFile: 2,
  shownBody: 1500,
  phraseBytes: 1200,
};

/** About what a posting takes, compressed: a gap and a score; of an exact form, what differs from its stem. */
const STEM_BYTES = 1.5;
const FORM_BYTES = 0.9;

/**
 * A query pays for the list of all shards once and for one shard a word: larger shards make the list shorter and
 * each word dearer, and the sum is least where their size grows with the root of the whole.
 */
function shardBytesFor(postingCount: number): number {
  return Math.max(LEAST_SHARD_BYTES, Math.round(SHARD_GROWTH * Math.sqrt(postingCount)));
}
const LEAST_SHARD_BYTES = 1000;
/** Chosen by measurement at 10,000 and 100,000 sections. */
const SHARD_GROWTH = 1.6;

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
  const builder = new IndexBuilder(analyser, boosts);
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
  shown.finish();
  const {postingCount, terms: builtTerms} = builder.build();
  const shards = new ShardFiles({postingCount, sectionCount: builder.sectionCount}, sizes, store);
  const terms: string[] = [];
  for (const built of builtTerms) {
    shards.add(built);
    terms.push(built.term);
  }
  shards.finish();
  store('pages', 0, encodePages({pages, firstSections}));
  return {
    format: FORMAT_VERSION,
    language: analyser.language,
    sectionCount: builder.sectionCount,
    termCount: terms.length,
    shards: shards.separators,
    ...shards.outlines(),
    vocabulary: storeRanges('vocabulary', terms, sizes, store),
    endings: storeRanges(
      'endings',
      terms.map(reversed).sort((a, b) => (a < b ? -1 : 1)),
      sizes,
      store,
    ),
    phrases: storePhrases(mergePhrases(phrases), sizes, store),
    sectionsPerFile: sizes.sectionsPerFile,
  };
}

/**
 * Cuts the sorted terms into shards of about the same size. A stem and its forms stay together, unless they are
 * larger than a shard: then the stem has one of its own, and its forms follow, since a query asks for one of them.
 */
class ShardFiles {
  /** Where each shard so far begins. */
  readonly separators: string[] = [];
  readonly #store: StoreFile;
  readonly #limit: number;
  readonly #outlined: {readonly number: number; readonly count: number}[] = [];
  readonly #sectionCount: number;
  readonly #outlinedPostings: number;
  readonly #prefixLists: PrefixLists;
  #terms: BuiltTerm[] = [];
  #size = 0;
  /** The stem, in a shard before, of the first forms. */
  #outerStem: BuiltTerm | undefined;
  /** A stem and those of its forms that have come. */
  #group: BuiltTerm[] = [];
  /** Last term of the shard before. */
  #last: string | undefined;

  constructor(
    {postingCount, sectionCount}: {readonly postingCount: number; readonly sectionCount: number},
    sizes: IndexSizes,
    store: StoreFile,
  ) {
    this.#limit = sizes.shardBytes(postingCount);
    this.#sectionCount = sectionCount;
    this.#outlinedPostings = sizes.outlinedPostings;
    this.#prefixLists = new PrefixLists(sectionCount, (prefix) => isListed(this.separators, prefix));
    this.#store = store;
  }

  add(built: BuiltTerm): void {
    if (!isFormOf(built, this.#group[0])) this.#addGroup();
    this.#group.push(built);
  }

  finish(): void {
    this.#addGroup();
    this.#close();
    const lists = this.#prefixLists.finish();
    listedPrefixes(this.separators).forEach((prefix, number) =>
      this.#store('prefixes', number, lists.get(prefix)!),
    );
  }

  /** As the manifest tells them. */
  outlines(): Pick<Manifest, 'outlines' | 'outlineHundreds'> {
    const numbers = this.#outlined.map(({number}) => number);
    return {
      outlines: numbers.map((number, i) => number - (numbers[i - 1] ?? 0)),
      outlineHundreds: this.#outlined.map(({count}) => Math.round(count / 100)),
    };
  }

  #addGroup(): void {
    const [stem, ...forms] = this.#group;
    if (!stem) return;
    this.#group = [];
    const formSizes = forms.map((form) => sizeOf(form, FORM_BYTES));
    const size = formSizes.reduce((sum, each) => sum + each, sizeOf(stem, STEM_BYTES));
    const isOutlined = postingCountOf(stem) >= this.#outlinedPostings;
    if (isOutlined || this.#size + size > this.#limit) this.#close();
    this.#terms.push(stem);
    this.#size += size;
    if (size <= this.#limit && !isOutlined) {
      this.#terms.push(...forms);
      return;
    }
    if (isOutlined) this.#addOutline(stem);
    this.#close();
    this.#outerStem = stem;
    forms.forEach((form, i) => {
      if (this.#size + formSizes[i]! > this.#limit) {
        this.#close();
        this.#outerStem = stem;
      }
      this.#terms.push(form);
      this.#size += formSizes[i]!;
    });
  }

  #addOutline(stem: BuiltTerm): void {
    const number = this.separators.length;
    this.#outlined.push({number, count: postingCountOf(stem)});
    this.#store('outlines', number, encodeOutline(stem, this.#sectionCount));
  }

  #close(): void {
    if (this.#terms.length > 0) {
      const number = this.separators.length;
      this.separators.push(separator(this.#last, this.#terms[0]!.term));
      this.#last = this.#terms.at(-1)!.term;
      this.#prefixLists.addFile(this.#terms);
      this.#store('postings', number, encodeShard(this.#terms, this.#outerStem));
      this.#store('positions', number, encodePositions(this.#terms.map(({positions}) => positions)));
    }
    this.#terms = [];
    this.#size = 0;
    this.#outerStem = undefined;
  }
}

/** Estimated, compressed. */
function sizeOf({term, fields}: BuiltTerm, bytesOfPosting: number): number {
  return term.length + bytesOfPosting * postingCountOf({fields});
}

function postingCountOf({fields}: Pick<BuiltTerm, 'fields'>): number {
  return fields.reduce((sum, {refs}) => sum + refs.length, 0);
}

function isFormOf({term}: BuiltTerm, stem: BuiltTerm | undefined): boolean {
  return stem !== undefined && term.startsWith(stem.term + EXACT_MARK);
}

class SectionFiles {
  readonly #store: StoreFile;
  readonly #sizes: IndexSizes;
  #sections: ShownSection[] = [];
  #count = 0;

  constructor(sizes: IndexSizes, store: StoreFile) {
    this.#sizes = sizes;
    this.#store = store;
  }

  add({id, url, label, title, path, body, subjects = ''}: Section): void {
    const shownBody = body.slice(0, this.#sizes.shownBody);
    this.#sections.push({id, url, label, title, path, body: shownBody, subjects});
    if (this.#sections.length === this.#sizes.sectionsPerFile) this.finish();
  }

  finish(): void {
    if (this.#sections.length === 0) return;
    this.#store('sections', this.#count, encodeSections(this.#sections));
    this.#count += 1;
    this.#sections = [];
  }
}

/** @returns Where each range begins. */
function storeRanges(
  kind: FileKind,
  sorted: readonly string[],
  {vocabularyTerms}: IndexSizes,
  store: StoreFile,
): string[] {
  const separators: string[] = [];
  for (let i = 0; i < sorted.length; i += vocabularyTerms) {
    store(kind, separators.length, encodeVocabulary(sorted.slice(i, i + vocabularyTerms)));
    separators.push(separator(sorted[i - 1], sorted[i]!));
  }
  return separators;
}

/** @returns Where each file begins. */
function storePhrases(
  entries: readonly PhraseEntry[],
  {phraseBytes}: IndexSizes,
  store: StoreFile,
): string[] {
  const separators: string[] = [];
  let range: PhraseEntry[] = [];
  let size = 0;
  let last: string | undefined;
  const close = (): void => {
    store('phrases', separators.length, encodePhrases(range));
    separators.push(separator(last, range[0]!.phrase));
    last = range.at(-1)!.phrase;
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
  return separators;
}
