/** A language’s list of words that are typed for what texts call otherwise, looked up by stems. */
import {splitWords, type AnalysedWord, type Analyser} from '../analyser';
import type {PhraseAddition} from '../format/phrases';

/**
 * @param list Records, one a line: what may be typed `=` what texts say, alternatives with commas between; without
 *   `=` each of them may be typed for each other. `!` before all of it: the words typed mean this only together.
 * @param analysis Phrases are alike where the roots of their words are.
 * @returns What is looked for beside a phrase, in whatever forms its words stand.
 */
export function readSynonyms(list: string, analysis: SynonymAnalysis): NonNullable<Analyser['additionsFor']> {
  let known: ReadonlyMap<string, readonly PhraseAddition[]> | undefined;
  return (phrase) => {
    const key = keyOf(phrase, analysis);
    known ??= makeTable(list, analysis); // few who load a language ask for it at once
    return key === undefined ? [] : (known.get(key) ?? []);
  };
}

export interface SynonymAnalysis {
  readonly analyse: (token: string) => readonly AnalysedWord[];
  /** What a stem has in common with those of words from the same root. */
  readonly rootOf: (stem: string) => string;
}

function makeTable(list: string, analysis: SynonymAnalysis): ReadonlyMap<string, readonly PhraseAddition[]> {
  const table = new Map<string, PhraseAddition[]>();
  for (const line of list.trim().split('\n')) {
    const [, idiom, typed, texts = typed] = /^\s*(!?)(.+?)(?: = (.+?))?\s*$/.exec(line)!;
    for (const phrase of typed!.split(', ')) {
      const key = keyOf(phrase, analysis);
      if (key === undefined)
        throw new RangeError(`“${phrase}” in the list of synonyms is made of stop words.`);
      const additions = table.get(key) ?? [];
      table.set(key, additions);
      for (const words of texts!.split(', ')) {
        if (additions.some((addition) => addition.words === words)) continue;
        const isIdiom = idiom !== '' && phrase.includes(' ');
        additions.push({words, why: 'synonym', isDoubtful: false, ...(isIdiom && {isIdiom})});
      }
    }
  }
  return table;
}

/** The roots of a phrase; undefined where it begins or ends with a stop word, which belongs to the words around it. */
function keyOf(phrase: string, {analyse, rootOf}: SynonymAnalysis): string | undefined {
  const words = splitWords(phrase).map(analyse);
  if (words.length === 0 || words[0]!.length === 0 || words.at(-1)!.length === 0) return undefined;
  return words
    .flat()
    .filter(({isBeside}) => !isBeside)
    .map(({term}) => rootOf(term))
    .join(' ');
}
