import {splitWords, type Analyser} from '../../src/search/core/analyser';

/** The raw tokens of a text, as an index is built of them. */
export function tokensOf(text: string, analyser: Analyser): string[] {
  return splitWords(analyser.readText?.(text) ?? text);
}
