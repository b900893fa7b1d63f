/** How easily running text reads, as far as counting words tells. */

export interface Passage {
  readonly label: string;
  /** Words alone: no citations. */
  readonly text: string;
}

export interface Sentence {
  /** The passage it stands in. */
  readonly label: string;
  readonly words: number;
  readonly text: string;
}

export interface Readability {
  readonly passages: number;
  readonly sentences: number;
  /** Words a sentence, on average; 0 where there is none. */
  readonly meanWords: number;
  /** Most words first. */
  readonly longest: readonly Sentence[];
  /** Passages of more than `LONG_PASSAGE` words. */
  readonly longPassages: readonly string[];
}

/** Words from which a passage is long on a phone, and in a court room. */
export const LONG_PASSAGE = 150;

const LISTED_SENTENCES = 10;

/** @returns Counts over all passages, and the longest sentences. */
export function measureReadability(passages: readonly Passage[]): Readability {
  const sentences = passages.flatMap(({label, text}) =>
    splitSentences(text).map((sentence) => ({label, words: countWords(sentence), text: sentence})),
  );
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return {
    passages: passages.length,
    sentences: sentences.length,
    meanWords: sentences.length === 0 ? 0 : words / sentences.length,
    longest: [...sentences].sort((a, b) => b.words - a.words).slice(0, LISTED_SENTENCES),
    longPassages: passages.filter(({text}) => countWords(text) > LONG_PASSAGE).map(({label}) => label),
  };
}

/**
 * Ends of sentences: full stop, question or exclamation mark, with quotes and brackets behind it, before a
 * capital or a digit. A semicolon ends one too: it stands between items of a list, and where a full stop could.
 * The full stop of an abbreviation ends none: `Chowdury v. Greece`, `art. 20`, `S.M.`, `No. 9`.
 */
const SENTENCE_END =
  /(?<!\b(?:v|vs|[Aa]rts?|[Pp]aras?|pp?|Nos?|e\.g|i\.e|cf|ed|eds|\p{Lu})\.)(?<=[.!?][”’")]*)\s+(?=[“‘(]*[\p{Lu}\d])|(?<=;)\s+/u;

function splitSentences(text: string): string[] {
  return text
    .trim()
    .split(SENTENCE_END)
    .filter((sentence) => countWords(sentence) > 0);
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
