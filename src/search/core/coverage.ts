import type {ExpandedClause, Scored} from './evaluate';
import type {TermEntry} from './format/postings';

/**
 * How much it counts that a section answers all that was asked. Higher: a section with every word, each once,
 * outranks one with a single rare word many times; at 0 the score is lunr's.
 */
export const COVERAGE_POWER = 2;

/** How many words a number counts for. Higher: more than by its words, an act or article is told from others by it. */
const NUMBER_WEIGHT = 2;

/**
 * The scores times the share of the words that a section answers, to the power of COVERAGE_POWER.
 *
 * @param asked For each word what answers it: a term, or terms with spaces between that answer it together only.
 *   One word of *situații financiare* is no answer to *bilanț*.
 */
export function raiseWhole(
  {refs, scores}: Scored,
  asked: readonly (readonly string[])[],
  clauses: readonly ExpandedClause[],
  sectionCount: number,
  power = COVERAGE_POWER,
): Scored {
  const entries = new Map(clauses.flatMap((clause) => clause.entries.map((entry) => [entry.term, entry])));
  const answered = new Uint8Array(sectionCount);
  let total = 0;
  for (const answers of asked) {
    const holds = new Uint8Array(sectionCount);
    for (const answer of answers) {
      const terms = answer.split(' ').map((term) => entries.get(term));
      if (terms.every((entry) => entry !== undefined)) markSections(holds, terms);
    }
    const weight = /\p{N}/u.test(answers[0] ?? '') ? NUMBER_WEIGHT : 1;
    total += weight;
    for (let ref = 0; ref < sectionCount; ref += 1) answered[ref]! += weight * holds[ref]!;
  }
  const factors = Float64Array.from({length: total + 1}, (_, count) => (count / total) ** power);
  return {refs, scores: scores.map((score, i) => score * factors[answered[refs[i]!]!]!)};
}

/** Sets 1 for each section that holds all of the terms, in whatever fields. */
function markSections(holds: Uint8Array, terms: readonly TermEntry[]): void {
  const held = new Uint8Array(holds.length); // how many of the terms, in their order
  terms.forEach(({fields}, place) => {
    for (const {refs} of fields)
      for (let i = 0; i < refs.length; i += 1) {
        const ref = refs[i]!;
        if (held[ref] !== place) continue;
        held[ref] = place + 1;
        if (place + 1 === terms.length) holds[ref] = 1;
      }
  });
}
