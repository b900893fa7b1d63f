import type {Analyser} from '../../src/search/core/analyser';
import type {Boosts} from '../../src/search/core/field';
import {makeIndexFiles, type IndexSizes} from '../../src/search/core/indexFiles';
import {fileName, MANIFEST_FILE, type Manifest} from '../../src/search/core/format/manifest';
import type {PhraseEntry} from '../../src/search/core/format/phrases';
import type {IndexReader} from '../../src/search/core/indexStore';
import {openIndex, type Searcher} from '../../src/search/core/searcher';
import type {Page, Section} from '../../src/search/core/section';

export const PLAIN_BOOSTS: Boosts = {title: 3, path: 1.5, body: 1, subjects: 1};

/** Small files, so that a test of some sections reads several of each kind. */
export const SMALL_FILES: IndexSizes = {
  shardBytes: () => 512,
  outlinedPostings: Infinity,
  vocabularyTerms: 32,
  sectionsPerFile: 2,
  shownBody: 300,
  phraseBytes: 100,
};

/** Words as they are: lower case, without what stands around them; no stems, no exact forms. */
export const PLAIN_ANALYSER: Analyser = {
  language: 'none',
  analyse(token) {
    const term = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return term === '' ? [] : [{term, exact: undefined}];
  },
};

/** A section with one page of its own. */
export function aSection(values: Partial<Section> = {}): Section {
  return {id: 'a', url: '/a/', label: '', title: '', path: '', body: '', subjects: '', page: 0, ...values};
}

export interface IndexInMemory {
  readonly files: Map<string, Uint8Array | string>;
  readonly manifest: Manifest;
  readonly reader: IndexReader;
  /** Names of the files read so far, in order. */
  readonly read: string[];
  open(): Promise<Searcher>;
}

/** An index of sections, each on a page of its own unless pages are given. */
export function anIndex(
  sections: readonly Section[],
  {
    analyser = PLAIN_ANALYSER,
    boosts = PLAIN_BOOSTS,
    sizes = SMALL_FILES,
    pages,
    phrases,
  }: {
    readonly analyser?: Analyser;
    readonly boosts?: Boosts;
    readonly sizes?: IndexSizes;
    readonly pages?: readonly Page[];
    readonly phrases?: readonly PhraseEntry[];
  } = {},
): IndexInMemory {
  const files = new Map<string, Uint8Array | string>();
  const own = pages ?? sections.map(({url, title}): Page => ({url, title, note: '', facets: {}}));
  const numbered = pages ? sections : sections.map((section, page) => ({...section, page}));
  const build = 'b0';
  const manifest = {
    ...makeIndexFiles(
      {pages: own, sections: numbered, analyser, boosts, phrases, sizes},
      (kind, number, bytes) => files.set(fileName({build}, kind, number), bytes),
    ),
    build,
  };
  files.set(MANIFEST_FILE, JSON.stringify(manifest));
  const read: string[] = [];
  const reader: IndexReader = {
    async readText(name) {
      read.push(name);
      return files.get(name) as string;
    },
    async readBytes(name) {
      read.push(name);
      const bytes = files.get(name);
      if (!(bytes instanceof Uint8Array)) throw new Error(`No file ${name}.`);
      return bytes;
    },
  };
  return {files, manifest, reader, read, open: () => openIndex(reader)};
}
