import {bodyStart} from '../../content/frontMatter';
import {changeRunningText} from './typedText';

/**
 * Typewriter signs become those of print: the apostrophe within a word, and pairs of quotation marks in a paragraph of
 * the text. Where it is not plain which mark opens, they stay, and so does the front matter, where they are YAML’s.
 */
export function withCurlyQuotes(text: string): string {
  const start = bodyStart(text);
  const head = changeRunningText(text.slice(0, start), curlyApostrophes);
  const body = text
    .slice(start)
    .split(/(\n\s*\n)/)
    .map((paragraph) => changeRunningText(curlyPairs(paragraph), curlyApostrophes))
    .join('');
  return head + body;
}

function curlyApostrophes(piece: string): string {
  return piece.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

function curlyPairs(paragraph: string): string {
  const marks: {readonly index: number; readonly opens: boolean}[] = [];
  let isPlain = true;
  let offset = 0;
  changeRunningText(paragraph, (piece) => {
    const at = paragraph.indexOf(piece, offset);
    offset = at + piece.length;
    for (const {index} of piece.matchAll(/"/g)) {
      const before = paragraph[at + index - 1] ?? ' ';
      const after = paragraph[at + index + 1] ?? ' ';
      const opens = /[\s(\[–—*_]/.test(before) && /[^\s)\],.;:!?]/.test(after);
      const closes = /\S/.test(before) && /[\s)\],.;:!?–—*_]/.test(after);
      if (opens === closes || opens !== (marks.length % 2 === 0)) isPlain = false;
      marks.push({index: at + index, opens});
    }
    return piece;
  });
  if (!isPlain || marks.length % 2 === 1) return paragraph;
  const letters = [...paragraph.split('')];
  for (const {index, opens} of marks) letters[index] = opens ? '“' : '”';
  return letters.join('');
}
