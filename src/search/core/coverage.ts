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
  /** The number of the last word that a section was found to answer. */
  const lastWord = new Uint16Array(sectionCount);
  let total = 0;
  asked.forEach((answers, place) => {
    const weight = /\p{N}/u.test(answers[0] ?? '') ? NUMBER_WEIGHT : 1;
    total += weight;
    for (const answer of answers) {
      const terms = answer.split(' ').map((term) => entries.get(term));
      if (!terms.every((entry) => entry !== undefined)) continue;
      const lists = terms.length === 1 ? refsOf(terms[0]!) : [sectionsWithAll(terms, sectionCount)];
      for (const refs of lists) countWord(answered, lastWord, refs, place + 1, weight);
    }
  });
  const factors = Float64Array.from({length: total + 1}, (_, count) => (count / total) ** power);
  const raised = new Float64Array(refs.length);
  for (let i = 0; i < refs.length; i += 1) raised[i] = scores[i]! * factors[answered[refs[i]!]!]!;
  return {refs, scores: raised};
}

/** Adds the weight of a word to each section that was not found to answer it yet. */
function countWord(
  answered: Uint8Array,
  lastWord: Uint16Array,
  refs: Int32Array,
  word: number,
  weight: number,
): void {
  for (let i = 0; i < refs.length; i += 1) {
    const ref = refs[i]!;
    if (lastWord[ref] === word) continue;
    lastWord[ref] = word;
    answered[ref]! += weight;
  }
}

/** The sections that hold all of the terms, in whatever fields. */
function sectionsWithAll(terms: readonly TermEntry[], sectionCount: number): Int32Array {
  const held = new Uint8Array(sectionCount); // how many of the terms, in their order
  terms.forEach((term, place) => {
    for (const refs of refsOf(term))
      for (let i = 0; i < refs.length; i += 1) if (held[refs[i]!] === place) held[refs[i]!] = place + 1;
  });
  const all: number[] = [];
  held.forEach((count, ref) => {
    if (count === terms.length) all.push(ref);
  });
  return Int32Array.from(all);
}

function refsOf({fields}: TermEntry): Int32Array[] {
  return fields.map(({refs}) => refs);
}
