/** A language’s list of words that are typed for what texts call otherwise, as phrases of an index. */
import {splitWords, type AnalysedWord} from '../analyser';
import {mergePhrases, type PhraseEntry} from '../format/phrases';

export interface SynonymAnalysis {
  readonly analyse: (token: string) => readonly AnalysedWord[];
  /** What a stem has in common with those of words from the same root. */
  readonly rootOf: (stem: string) => string;
}

/** Stands before the key of synonyms; no phrase that is typed begins with it. */
const MARK = '~';

/**
 * What an index holds of a list: the phrases by the roots of their words, and what is looked for beside them.
 *
 * @param list Records, one a line: what may be typed `=` what texts say, alternatives with commas between; without
 *   `=` each of them may be typed for each other. `!` before all of it: the words typed mean this only together.
 */
export function readSynonyms(list: string, analysis: SynonymAnalysis): PhraseEntry[] {
  const entries: PhraseEntry[] = [];
  for (const line of list.trim().split('\n')) {
    const [, idiom, typed, texts = typed] = /^\s*(!?)(.+?)(?: = (.+?))?\s*$/.exec(line)!;
    for (const phrase of typed!.split(', ')) {
      const key = synonymKey(phrase, analysis);
      if (key === undefined)
        throw new RangeError(`“${phrase}” in the list of synonyms is made of stop words.`);
      const isIdiom = idiom !== '' && phrase.includes(' ');
      const additions = texts!
        .split(', ')
        .map((words) => ({words, why: 'synonym' as const, isDoubtful: false, ...(isIdiom && {isIdiom})}));
      entries.push({phrase: key, targets: [], isName: true, additions});
    }
  }
  return mergePhrases(entries);
}

/**
 * The key of a phrase, in whatever forms its words stand; undefined where it begins or ends with a stop word, which
 * belongs to the words around it.
 */
export function synonymKey(phrase: string, {analyse, rootOf}: SynonymAnalysis): string | undefined {
  const words = splitWords(phrase).map(analyse);
  if (words.length === 0 || words[0]!.length === 0 || words.at(-1)!.length === 0) return undefined;
  const roots = words
    .flat()
    .filter(({isBeside}) => !isBeside)
    .map(({term}) => rootOf(term));
  return MARK + roots.join(' ');
}
