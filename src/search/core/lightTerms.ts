/** Which terms of a query are read without their scores. */
import type {Clause} from './clause';
import {rangeOf, type Manifest} from './format/manifest';
import {stemOf} from './query';

/**
 * The frequent terms of a query that has a rarer one to rank by, with the number of the outline of each. Where all
 * are frequent, the least frequent is read in full.
 */
export function lightTerms(
  clauses: readonly Clause[],
  {shards, outlines}: Pick<Manifest, 'shards' | 'outlines'>,
): ReadonlyMap<string, number> {
  const light = new Map<string, number>();
  let rarest: {term: string; size: number} | undefined;
  for (const {term, match, presence, boost} of clauses) {
    if (match !== 'exact' || stemOf(term) !== term) continue;
    const number = rangeOf(shards, term);
    const size = outlines[number] ?? 0;
    if (size > 0) light.set(term, number);
    // What was added counts less, and need not stand anywhere: it is not what to rank by.
    if (presence !== 'prohibited' && boost >= 1 && (!rarest || size < rarest.size)) rarest = {term, size};
  }
  if (rarest) light.delete(rarest.term);
  return light;
}
