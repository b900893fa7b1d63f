/**
 * How much it counts that a section answers all that was asked. Higher: a section with every word, each once,
 * outranks one with a single rare word many times; at 0 the score is lunr's.
 */
export const COVERAGE_POWER = 2;

/** How many words a number counts for. Higher: more than by its words, an act or article is told from others by it. */
const NUMBER_WEIGHT = 2;

/** Most words that count: beside its four fields, a section's notes have a bit for each. Longer questions are pasted text. */
const MOST_WORDS = 27;

/** What of a question a section answers, and what that makes of its score. Words are bits of a number. */
export interface Coverage {
  /** The words that a term answers by itself. */
  readonly wordsOf: (term: string) => number;
  /** Terms that answer words together only. One of *situații financiare* is no answer to *bilanț*. */
  readonly together: readonly {readonly terms: readonly string[]; readonly words: number}[];
  /** The share of the words, numbers counted twice, to the power of COVERAGE_POWER. */
  readonly factorOf: (words: number) => number;
}

/** @param asked For each word what answers it: a term, or terms with spaces between that answer it together only. */
export function coverageOf(asked: readonly (readonly string[])[], power = COVERAGE_POWER): Coverage {
  const counted = asked.slice(0, MOST_WORDS);
  const weights = counted.map(([term = '']) => (/\p{N}/u.test(term) ? NUMBER_WEIGHT : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byTerm = new Map<string, number>();
  const together: {terms: readonly string[]; words: number}[] = [];
  counted.forEach((answers, place) => {
    for (const answer of answers) {
      const terms = answer.split(' ');
      if (terms.length > 1) together.push({terms, words: 1 << place});
      else byTerm.set(answer, (byTerm.get(answer) ?? 0) | (1 << place));
    }
  });
  const factors = new Map<number, number>();
  return {
    wordsOf: (term) => byTerm.get(term) ?? 0,
    together,
    factorOf(words) {
      let factor = factors.get(words);
      if (factor === undefined) {
        const answered = weights.reduce((sum, weight, place) => sum + ((words >> place) & 1) * weight, 0);
        factor = (answered / total) ** power;
        factors.set(words, factor);
      }
      return factor;
    },
  };
}
