/** Words to terms, the same for building an index and for asking it. */
import type {PhraseEntry} from './format/phrases';

/** What a word is indexed and looked for under. */
export interface AnalysedWord {
  /** The stem, folded: what all forms of the word have in common. */
  readonly term: string;
  /** The stem with the form as typed behind it, `hotar=hotărârii`; undefined where the form is the stem. */
  readonly exact: string | undefined;
  /** Whether it is another name for what the token’s other words say: a section lacks nothing that lacks it. */
  readonly isBeside?: true;
}

export interface Analyser {
  /** ISO 639-1, or `none` for folding alone. */
  readonly language: string;
  /** A raw token as `splitWords` gives it; empty for stop words and what is no word. */
  analyse(token: string): readonly AnalysedWord[];
  /**
   * A text, or a question, with what the words around a token say of it written into that token. White space and
   * hyphens stay as they are, so tokens keep their places.
   */
  readText?(text: string): string;
  /** A question as the texts would write it, where that takes more than one token to tell. */
  readQuestion?(text: string): string;
  /** Terms that words made from the same root may have: *notifica*, *notificare*. Not all of them are words. */
  derivationsOf?(term: string): readonly string[];
  /** The phrase of an index that holds the language's synonyms for a normalised phrase; undefined: it has none. */
  synonymKey?(phrase: string): string | undefined;
  /** The language's synonyms, for an index to hold; for those who build one. */
  readSynonyms?(): Promise<PhraseEntry[]>;
}

/** Stands between stem and form. It sorts before letters, so that a stem and its forms share a shard. */
export const EXACT_MARK = '=';

/** What stands between words, by lunr's own rule: white space and hyphens. */
export const BETWEEN_WORDS = /[\s-]+/;

/** lunr's own rule: lower case, cut at white space and hyphens. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
}

/** Words that an analyser remembers; then it begins anew, since most words of a large collection are rare. */
const REMEMBERED_WORDS = 20_000;

/** An analysis that remembers: words repeat, and each is analysed by itself. */
export function remembered(analyse: Analyser['analyse']): Analyser['analyse'] {
  const known = new Map<string, readonly AnalysedWord[]>();
  return (token) => {
    const found = known.get(token);
    if (found) return found;
    const words = analyse(token);
    if (known.size === REMEMBERED_WORDS) known.clear();
    known.set(token, words);
    return words;
  };
}
