/** Texts that say nearly the same: a copy that nobody finished, or boilerplate. */

export interface OwnedText {
  /** What the text belongs to, such as the id of a case; it may repeat itself. */
  readonly owner: string;
  /** Which text it is: `description`, `[3]`. */
  readonly place: string;
  readonly text: string;
}

export interface Repeat {
  readonly first: OwnedText;
  readonly second: OwnedText;
  /** Share of the shorter text’s word runs that the other holds too, 0 to 1. */
  readonly share: number;
}

/** Length of the runs of words that are compared. */
const RUN = 4;
/** Shorter texts are left out: which article was violated, or which act has since been replaced, is rightly told alike. */
const MIN_WORDS = 25;

/**
 * Pairs of texts of different owners that share most of their word runs, in the order of the texts.
 *
 * Two texts that share half the runs of the shorter share one of its rarer half; so only those are looked up, and a
 * collection of ten thousand notes is compared in seconds.
 *
 * @param limit From which share of common runs up a pair is told.
 */
export function findRepeats(texts: readonly OwnedText[], limit = 0.5): Repeat[] {
  const runs = texts.map(({text}) => Uint32Array.from(new Set(runHashes(text))).sort());
  const index = indexRuns(runs);
  const repeats: [first: number, second: number][] = [];
  runs.forEach((own, at) => {
    const rareFirst = [...own].sort((a, b) => index.frequency(a) - index.frequency(b));
    const needed = Math.ceil(limit * own.length);
    const seen = new Set<number>();
    for (const run of rareFirst.slice(0, own.length - needed + 1)) {
      for (const other of index.holders(run)) {
        const others = runs[other]!;
        const isShorter = own.length < others.length || (own.length === others.length && at < other);
        if (!isShorter || seen.has(other) || texts[at]!.owner === texts[other]!.owner) continue;
        seen.add(other);
        if (countCommon(own, others) >= needed) repeats.push([Math.min(at, other), Math.max(at, other)]);
      }
    }
  });
  return repeats
    .sort(([a, b], [c, d]) => a - c || b - d)
    .map(([first, second]) => {
      const [shorter, longer] = [runs[first]!, runs[second]!].sort((a, b) => a.length - b.length);
      const share = countCommon(shorter!, longer!) / shorter!.length;
      return {first: texts[first]!, second: texts[second]!, share};
    });
}

/** A number for each run of words of a text; none for a text that is too short to compare. */
export function runHashes(text: string): Uint32Array {
  const words = wordHashes(text);
  if (words.length < MIN_WORDS) return new Uint32Array(0);
  const runs = new Uint32Array(words.length - RUN + 1);
  for (let start = 0; start < runs.length; start += 1) {
    let run = 0;
    for (let i = start; i < start + RUN; i += 1) run = Math.imul(run ^ words[i]!, 0x9e3779b1) ^ (run >>> 15);
    runs[start] = run ^ (run >>> 16);
  }
  return runs;
}

/** Room for the words of a text; there is at most one for every two letters begun. */
let room = new Int32Array(0x10000);

/**
 * A number for each word, capitals not told apart (FNV-1a: two runs of a collection have the same number once in some
 * billions). Letter by letter, since cutting a large collection into words takes ten times as long.
 */
function wordHashes(text: string): Int32Array {
  if (2 * room.length <= text.length) room = new Int32Array(text.length);
  let count = 0;
  let hash = EMPTY;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    let letter = letters[code]!;
    if (letter === UNKNOWN) letter = letters[code] = letterOf(code);
    if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
    else if (hash !== EMPTY) {
      room[count++] = hash ^ (hash >>> 13);
      hash = EMPTY;
    }
  }
  if (hash !== EMPTY) room[count++] = hash ^ (hash >>> 13);
  return room.subarray(0, count);
}

const EMPTY = 0x811c9dc5 | 0;
const UNKNOWN = -1;
/** By code unit, as they are met. */
const letters = new Int32Array(0x10000).fill(UNKNOWN);

/** The small letter or digit of a code unit; 0 for anything else. */
function letterOf(code: number): number {
  const typed = String.fromCharCode(code);
  return /[\p{L}\p{N}\ud800-\udfff]/u.test(typed) ? typed.toLowerCase().charCodeAt(0) : 0;
}

interface RunIndex {
  /** Numbers of the texts that hold a run. */
  readonly holders: (run: number) => Iterable<number>;
  /** How many do, or a few more: enough to tell a rare run from a common one. */
  readonly frequency: (run: number) => number;
}

/** All runs of all texts in a few long arrays: as a map of lists they would take gigabytes. */
function indexRuns(runs: readonly Uint32Array[]): RunIndex {
  const total = runs.reduce((sum, {length}) => sum + length, 0);
  const mask = 2 ** Math.max(4, Math.ceil(Math.log2(total + 1)) + 1) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const counts = new Uint32Array(mask + 1);
  const next = new Int32Array(total);
  const values = new Uint32Array(total);
  const owners = new Uint32Array(total);
  let at = 0;
  runs.forEach((own, owner) => {
    for (const run of own) {
      const slot = run & mask;
      values[at] = run;
      owners[at] = owner;
      next[at] = first[slot]!;
      first[slot] = at;
      counts[slot]! += 1;
      at += 1;
    }
  });
  return {
    frequency: (run) => counts[run & mask]!,
    *holders(run) {
      for (let i = first[run & mask]!; i >= 0; i = next[i]!) if (values[i] === run) yield owners[i]!;
    },
  };
}

/** How many numbers two sorted lists have in common. */
function countCommon(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      count += 1;
      i += 1;
      j += 1;
    } else if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return count;
}
