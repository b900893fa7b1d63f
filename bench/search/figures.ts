/** What is measured, as plain numbers. */

/** The middle, and what one in twenty exceeds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

export interface BuildFigures {
  readonly cpuSeconds: number;
  /** Most memory held at once, with that of a program run beside it. */
  readonly peakBytes: number;
  /** The index on disk. */
  readonly index: FolderFigures;
}

export interface FolderFigures {
  readonly files: number;
  readonly bytes: number;
  readonly kinds: Readonly<Record<string, {readonly files: number; readonly bytes: number}>>;
}

export interface AskFigures {
  /** Code, compressed. */
  readonly codeBytes: number;
  /** Everything fetched until the first list of hits, code included. */
  readonly firstBytes: Spread;
  /** Then, to show ten of them. */
  readonly shownBytes: Spread;
  /** A question after one other. */
  readonly furtherBytes: Spread;
  /** CPU of a question whose files are there, early in a visit: the compiler is at work beside it, and counted. */
  readonly earlyMs: Spread;
  /** The same when all questions were asked many times. */
  readonly warmMs: Spread;
  /** Questions with at least one hit, by kind. */
  readonly answered: Readonly<Record<string, readonly [answered: number, asked: number]>>;
  /** Bytes until the first list of hits by kind of question. */
  readonly firstByKind: Readonly<Record<string, Spread>>;
  /** Bytes of the first answer by kind of file, on the average and for one in twenty. */
  readonly firstByFile: Readonly<Record<string, {readonly mean: number; readonly p95: number}>>;
  /** A question of two words typed letter by letter, code left out. */
  readonly typedBytes?: Spread;
}

export interface FirstFigures {
  /** Fresh process: loading code and index, and answering. */
  readonly cpuMs: Spread;
}

export interface MemoryFigures {
  /** Held after the first answer. */
  readonly firstBytes: number;
  /** Held after all questions. */
  readonly allBytes: number;
}

export interface EngineFigures {
  readonly build: BuildFigures;
  readonly ask: AskFigures;
  readonly first: FirstFigures;
  readonly memory: MemoryFigures;
}

/** One collection of texts. */
export interface CollectionFigures {
  readonly name: string;
  readonly sections: number;
  readonly textBytes: number;
  readonly language: string;
  readonly engines: Readonly<Record<string, EngineFigures>>;
  /** What an engine other than ours said when it gave up, by engine. */
  readonly failures: Readonly<Record<string, string>>;
}

export interface RunFigures {
  readonly date: string;
  readonly command: string;
  readonly machine: string;
  readonly load: readonly [before: number, after: number];
  readonly questions: number;
  readonly collections: readonly CollectionFigures[];
}

/** @throws {RangeError} There are no values. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('There is nothing to spread.');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
  return {p50: at(0.5), p95: at(0.95), most: sorted.at(-1)!};
}
