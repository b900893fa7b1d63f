/** The terms of the index that a prefix or a misspelling stands for, in the order in which lunr lists them. */
import type {TokenSet} from 'lunr';

/** Order in which lunr's TokenSet lists terms: shorter first, then by letter, the last first and digits last. */
export function compareAsTokenSet(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    if (a[i] === b[i]) continue;
    const isDigitA = isDigit(a[i]!);
    if (isDigitA !== isDigit(b[i]!)) return isDigitA ? 1 : -1; // property names that are numbers come first in an object, and lunr lists from the last
    return a[i]! < b[i]! ? 1 : -1;
  }
  return a.length - b.length;
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

/** Whether one letter more, less, other or changed with its neighbour makes one word the other; equal words are. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  while (from < shorter.length && shorter[from] === longer[from]) from += 1;
  const isTailEqual = (inShorter: number, inLonger: number): boolean => {
    const ahead = inLonger - inShorter;
    for (let i = from + inShorter; i < shorter.length; i += 1)
      if (shorter[i] !== longer[i + ahead]) return false;
    return true;
  };
  if (shorter.length < longer.length) return isTailEqual(0, 1);
  const isSwapped = shorter[from] === longer[from + 1] && shorter[from + 1] === longer[from];
  return isTailEqual(1, 1) || (isSwapped && isTailEqual(2, 2));
}

/**
 * Those of the candidates that are one edit from the word, or equal to it, in lunr's order.
 *
 * lunr's own automaton decides, on a tree of the candidates alone: its set of all terms would be unsound,
 * since its minimiser takes digits for the ids of nodes. Few readers ask for this, so lunr is loaded for them only.
 */
export async function withinOneEdit(word: string, candidates: readonly string[]): Promise<string[]> {
  const near = candidates.filter((candidate) => isWithinOneEdit(word, candidate)).sort(byCodeUnit);
  if (near.length < 2) return near;
  const {default: lunr} = await import('lunr');
  const root = new lunr.TokenSet() as Node;
  for (const candidate of near) {
    let node = root;
    for (let i = 0; i < candidate.length; i += 1)
      node = node.edges[candidate[i]!] ??= new lunr.TokenSet() as Node;
    node.final = true;
  }
  return root.intersect((lunr.TokenSet as unknown as FuzzySets).fromFuzzyString(word, 1)).toArray();
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** lunr's TokenSet with the members that its types leave out. */
type Node = TokenSet & {edges: Record<string, Node>; final: boolean};

/** What lunr’s types leave out of TokenSet. */
interface FuzzySets {
  fromFuzzyString(word: string, edits: number): TokenSet;
}

/** How many letters at the start, or else at the end, stay whole when one edit is made anywhere in a word. */
export function wholeLetters(word: string): number {
  return Math.max(0, Math.floor((word.length - 1) / 2));
}
