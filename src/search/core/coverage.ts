import type {ExpandedClause, Scored} from './evaluate';

/**
 * How much it counts that a section answers all that was asked. Higher: a section with every word, each once,
 * outranks one with a single rare word many times; at 0 the score is lunr's.
 */
export const COVERAGE_POWER = 2;

/** The scores times the share of the words that a section answers, to the power of COVERAGE_POWER. */
export function raiseWhole(
  {refs, scores}: Scored,
  asked: readonly (readonly string[])[],
  clauses: readonly ExpandedClause[],
  sectionCount: number,
  power = COVERAGE_POWER,
): Scored {
  const entries = new Map(clauses.flatMap((clause) => clause.entries.map((entry) => [entry.term, entry])));
  const answered = new Uint8Array(sectionCount);
  for (const terms of asked) {
    const holds = new Uint8Array(sectionCount);
    for (const term of terms)
      for (const {refs: sections} of entries.get(term)?.fields ?? [])
        for (const ref of sections) holds[ref] = 1;
    for (let ref = 0; ref < sectionCount; ref += 1) answered[ref]! += holds[ref]!;
  }
  return {refs, scores: scores.map((score, i) => score * (answered[refs[i]!]! / asked.length) ** power)};
}
