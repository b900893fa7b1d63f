/** What an engine must do to be measured. Each is used as its manual says, with its defaults where it has some. */
import type {BenchQuestion} from './questions';
import type {BenchSection} from './sections';

/** The files of a built index, as a browser would fetch them. */
export interface IndexFiles {
  /** As they lie on disk. */
  raw(name: string): Promise<Uint8Array>;
  /** Without the compression that the file or the host put on it. */
  inflated(name: string): Promise<Uint8Array>;
}

/** A page that has loaded an engine’s code. */
export interface Client {
  /** @returns Ids or addresses of the first ten hits. */
  ask(question: BenchQuestion): Promise<readonly string[]>;
  /** Reads what is shown of the hits of the last question. */
  show(): Promise<void>;
}

/** The module that a page loads: bundled, minified, measured in bytes and run as it is. */
export interface ClientModule {
  /** @param importCode Loads code that lies in the index. */
  open(files: IndexFiles, language: string, importCode: (name: string) => Promise<unknown>): Promise<Client>;
  /** Names of files that are fetched to show hits, not to find them. */
  readonly SHOWN: RegExp;
  /** Asks at each letter, as a box does that answers while a reader types. */
  typeLetterByLetter?(files: IndexFiles, question: BenchQuestion): Promise<void>;
}

export interface BuildInput {
  /** JSON Lines of sections. */
  readonly sectionsFile: string;
  readonly sections: () => Iterable<BenchSection>;
  readonly language: string;
  /** Where the index goes; empty and there. */
  readonly outDir: string;
}

/** The module that makes an index. */
export interface BuildModule {
  build(input: BuildInput): Promise<void>;
}

export const ENGINES = ['ours', 'lunr', 'minisearch', 'flexsearch', 'pagefind', 'pagefind-pages'] as const;
export type EngineName = (typeof ENGINES)[number];

export interface EngineTraits {
  /** As tables name it. */
  readonly title: string;
  /** The whole index is one download: each question costs the same bytes, further ones none. */
  readonly isOneFile: boolean;
  /** Code that comes with the index rather than with our bundle; files in the index. */
  readonly codeFiles: (language: string) => readonly string[];
  /** Folder below engines/. */
  readonly folder: string;
}

const NO_FILES = (): readonly string[] => [];

export const TRAITS: Readonly<Record<EngineName, EngineTraits>> = {
  ours: {title: 'ours', isOneFile: false, codeFiles: NO_FILES, folder: 'ours'},
  lunr: {title: 'lunr 2.3.9', isOneFile: true, codeFiles: NO_FILES, folder: 'lunr'},
  minisearch: {title: 'minisearch 7.2.0', isOneFile: true, codeFiles: NO_FILES, folder: 'minisearch'},
  flexsearch: {title: 'flexsearch 0.8.212', isOneFile: true, codeFiles: NO_FILES, folder: 'flexsearch'},
  pagefind: {
    title: 'Pagefind 1.6.0, a page a section',
    isOneFile: false,
    codeFiles: pagefindCode,
    folder: 'pagefind',
  },
  'pagefind-pages': {
    title: 'Pagefind 1.6.0, pages with sections',
    isOneFile: false,
    codeFiles: pagefindCode,
    folder: 'pagefindPages',
  },
};

/** The program, the same again for its worker, and the part that is compiled. */
function pagefindCode(language: string): readonly string[] {
  return ['pagefind.js', 'pagefind-worker.js', `wasm.${language}.pagefind`];
}
