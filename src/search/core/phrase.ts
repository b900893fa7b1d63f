import type {TermPositions} from './format/positions';
import type {TermEntry} from './format/postings';

export interface PlacedWord {
  readonly entry: TermEntry;
  readonly positions: TermPositions | undefined;
  /** Place in the phrase, counted from its first word. */
  readonly place: number;
}

/** Whether a field of a section holds the words one after another, each at its place. */
export function holdsPhrase(words: readonly (PlacedWord | undefined)[], field: number, ref: number): boolean {
  let starts: Set<number> | undefined;
  for (const word of words) {
    const positions = word && positionsIn(word, field, ref);
    if (!word || !positions) return false;
    const possible = new Set<number>();
    for (const position of positions) {
      const start = position - word.place;
      if (!starts || starts.has(start)) possible.add(start);
    }
    if (possible.size === 0) return false;
    starts = possible;
  }
  return starts !== undefined;
}

function positionsIn({entry, positions}: PlacedWord, field: number, ref: number): Int32Array | undefined {
  const {refs} = entry.fields[field]!;
  let low = 0;
  let high = refs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (refs[middle] === ref) return positions?.[field]?.[middle];
    if (refs[middle]! < ref) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
