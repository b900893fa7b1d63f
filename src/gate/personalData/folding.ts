/** A text without diacritics, and the way back to the text it was made from. */
export interface FoldedText {
  readonly folded: string;
  /** Offset in the original of an offset in the folded text, which may also be its end. */
  readonly originalOffset: (foldedOffset: number) => number;
}

/** Letters that Unicode does not take apart into a letter and a mark. */
const UNDIVIDED: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
};

/**
 * Takes the diacritics off, so that “persoana vătămată” is found as it should be written, with the cedillas of old
 * files, with marks as characters of their own (as copied from some PDF files), and typed without any.
 * Typographic and straight apostrophes, and all kinds of blanks within a line, become one.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let i = 0; i < plain.length; i += 1) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  offsets.push(offset);
  return {folded, originalOffset: (foldedOffset) => offsets[foldedOffset]!};
}

function foldCharacter(character: string): string {
  if (character <= '\u007f') return character;
  if (/[’ʼ]/.test(character)) return "'";
  if (/[\u00a0\u2009\u202f]/.test(character)) return ' ';
  return UNDIVIDED[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '');
}
