/** Running text: its signs, sentences and paragraphs. */

/** Straight quotation marks and apostrophes made typographic. */
export function typographic(text: string): string {
  return text
    .replace(/(^|[\s(\[“])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(\[“])'/g, '$1‘')
    .replace(/'/g, '’');
}

const ABBREVIATION =
  /(?:\b(?:v|cf|No|no|nos|Art|Arts|EUR|Mr|Mrs|Ms|St|p|pp|s|ss)|(?:^|[\s(])[A-Z](?:\.[A-Z])*)\.$/;

/** Sentences of a text. A full stop after an initial or `v.` ends none, unless white space is the text’s end. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?][”’)]*\s+(?=[“(]?[A-ZÅØ])/g)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATION.test(text.slice(start, match.index + 1))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest ? [...sentences, rest] : sentences;
}

/** Sentences gathered into paragraphs of two to four, as even as can be; one sentence stays alone. */
export function groupSentences(sentences: readonly string[]): string[] {
  const paragraphs = Math.ceil(sentences.length / 3);
  let from = 0;
  return Array.from({length: paragraphs}, (_, index) => {
    const length = Math.ceil((sentences.length - from) / (paragraphs - index));
    const paragraph = sentences.slice(from, from + length).join(' ');
    from += length;
    return paragraph;
  });
}

/** The beginning of a text up to a number of characters; whole words only, an ellipsis shows the cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  return `${head.slice(0, head.lastIndexOf(' '))}…`;
}

/** `one`, `one and two`, `one, two and three`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
