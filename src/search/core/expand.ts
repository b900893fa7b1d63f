/** The terms of the index that a prefix or a misspelling stands for, in the order in which lunr lists them. */
import lunr from 'lunr';

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

/**
 * Those of the candidates that are one edit from the word, or equal to it, in lunr's order.
 *
 * lunr's own automaton decides, on a tree of the candidates alone: its set of all terms would be unsound,
 * since its minimiser takes digits for the ids of nodes.
 */
export function withinOneEdit(word: string, candidates: readonly string[]): string[] {
  const root = new lunr.TokenSet() as Node;
  for (const candidate of [...candidates].sort((a, b) => (a < b ? -1 : 1))) {
    let node = root;
    for (let i = 0; i < candidate.length; i += 1)
      node = node.edges[candidate[i]!] ??= new lunr.TokenSet() as Node;
    node.final = true;
  }
  return root.intersect((lunr.TokenSet as unknown as FuzzySets).fromFuzzyString(word, 1)).toArray();
}

/** lunr's TokenSet with the members that its types leave out. */
type Node = lunr.TokenSet & {edges: Record<string, Node>; final: boolean};

/** How many letters at the start, or else at the end, stay whole when one edit is made anywhere in a word. */
export function wholeLetters(word: string): number {
  return Math.max(0, Math.floor((word.length - 1) / 2));
}

/** What lunr’s types leave out of TokenSet. */
interface FuzzySets {
  fromFuzzyString(word: string, edits: number): lunr.TokenSet;
}
