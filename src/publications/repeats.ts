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
 * Pairs of texts of different owners that share most of their word runs.
 *
 * @param limit From which share of common runs up a pair is told.
 */
export function findRepeats(texts: readonly OwnedText[], limit = 0.5): Repeat[] {
  const runs = texts.map(({text}) => runsOf(text));
  const holders = new Map<string, number[]>();
  runs.forEach((set, index) => {
    for (const run of set) {
      const list = holders.get(run) ?? [];
      list.push(index);
      holders.set(run, list);
    }
  });
  const repeats: Repeat[] = [];
  runs.forEach((set, index) => {
    const common = new Map<number, number>();
    for (const run of set)
      for (const other of holders.get(run)!)
        if (other > index) common.set(other, (common.get(other) ?? 0) + 1);
    for (const [other, count] of common) {
      const share = count / Math.min(set.size, runs[other]!.size);
      if (share >= limit && texts[index]!.owner !== texts[other]!.owner)
        repeats.push({first: texts[index]!, second: texts[other]!, share});
    }
  });
  return repeats;
}

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  if (words.length < MIN_WORDS) return runs;
  for (let i = 0; i + RUN <= words.length; i += 1) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}
