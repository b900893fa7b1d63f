import type {Analyser} from './analyser';
import {SEPARATOR} from './section';

/** A word of a text that answers the query. Offsets are UTF-16 code units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The words of a text whose stem is among the terms, in order; forms and diacritics do not matter. */
export function findMarks(text: string, terms: ReadonlySet<string>, analyser: Analyser): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(/[^\s-]+/g)) {
    if (!analyser.analyse(match[0].toLowerCase()).some(({term}) => terms.has(term))) continue;
    // The mark is the word, without the quotes and brackets around it.
    const [before = ''] = /^[^\p{L}\p{N}]*/u.exec(match[0]) ?? [];
    const [after = ''] = /[^\p{L}\p{N}]*$/u.exec(match[0]) ?? [];
    marks.push({start: match.index + before.length, end: match.index + match[0].length - after.length});
  }
  return marks;
}

/** The part of a text to show: where most marks stand close together, cut at words. */
export interface Excerpt {
  readonly text: string;
  /** Within `text`. */
  readonly marks: readonly Mark[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/**
 * Of a text with a list behind it, the text: the sources of a paragraph and the names of a term in other languages
 * often hold more of the words, and say less. Only where no mark stands in the text does the list count.
 *
 * @param length Most letters to show.
 */
export function makeExcerpt(text: string, marks: readonly Mark[], length: number): Excerpt {
  if (text.length <= length) return {text, marks, isCutBefore: false, isCutAfter: false};
  const end = text.indexOf(SEPARATOR);
  const inText = end === -1 ? [] : marks.filter((mark) => mark.end <= end);
  const bestStart = bestStartOf(inText.length > 0 ? inText : marks, length);
  let from = Math.min(bestStart, text.length - length);
  if (from > 0) {
    // Forward to a word, since the end moves along: no mark that was counted is cut off.
    const gap = text.slice(from - 1, from + Math.floor(length / 4)).search(/[\s-]/);
    if (gap !== -1) from += gap;
  }
  let to = Math.min(text.length, from + length);
  while (to > from && to < text.length && /\S/.test(text[to]!)) to -= 1;
  return {
    text: text.slice(from, to).trimEnd(),
    marks: marks
      .filter(({start, end}) => start >= from && end <= to)
      .map(({start, end}) => ({start: start - from, end: end - from})),
    isCutBefore: from > 0,
    isCutAfter: to < text.length,
  };
}

/** Where most marks stand close together, with some of the text before the first of them. */
function bestStartOf(marks: readonly Mark[], length: number): number {
  let bestStart = 0;
  let most = -1;
  for (const {start} of [{start: 0}, ...marks]) {
    const from = Math.max(0, start - Math.floor(length / 4));
    const held = marks.filter((mark) => mark.start >= from && mark.end <= from + length).length;
    if (held > most) {
      most = held;
      bestStart = from;
    }
  }
  return bestStart;
}
