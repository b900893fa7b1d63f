import {fold} from './reading';

/** The words or phrases of a list that is set in lines, parted by commas and line ends. */
export function phrases(lines: string): string[] {
  return lines
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** A word as words are compared: without diacritics, in lower case. */
export function comparable(word: string): string {
  return fold(word.replaceAll('œ', 'oe')).toLowerCase();
}

/** A pattern for any of some words, without diacritics, the longest first, so that “martorului” is not read as “martor”. */
export function alternatives(words: readonly string[], blank = ' '): string {
  return [...new Set(words.map(comparable))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.()+*?]/g, '\\$&').replaceAll(' ', blank))
    .join('|');
}
