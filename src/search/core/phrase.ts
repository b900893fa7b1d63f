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
  let starts: readonly number[] | undefined;
  for (const word of words) {
    if (!word) return false;
    starts = startsOf(word, field, ref, starts);
    if (starts.length === 0) return false;
  }
  return starts !== undefined;
}

/** Where in a field the phrase may begin by one of its words, rising; of `among`, if those before it told. */
function startsOf(
  {entry, positions, place}: PlacedWord,
  field: number,
  ref: number,
  among: readonly number[] | undefined,
): number[] {
  const posting = placeOf(entry.fields[field]!.refs, ref);
  const ofField = positions?.[field];
  if (posting === -1 || !ofField) return [];
  const found: number[] = [];
  let next = 0;
  for (let i = ofField.starts[posting]!; i < ofField.starts[posting + 1]!; i += 1) {
    const start = ofField.positions[i]! - place;
    if (among) {
      while (next < among.length && among[next]! < start) next += 1;
      if (among[next] !== start) continue;
    }
    found.push(start);
  }
  return found;
}

/** By halves; -1: it is not there. */
function placeOf(refs: Int32Array, ref: number): number {
  let low = 0;
  let high = refs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (refs[middle] === ref) return middle;
    if (refs[middle]! < ref) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
