/** A text as the scanner reads it: without marks on letters, with one kind of space and hyphen; case stays. */
export interface PlainText {
  readonly text: string;
  /** The place in the original of a place in the text. */
  startOf(offset: number): number;
  /** The place in the original behind the character before a place in the text. */
  endOf(offset: number): number;
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
};
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const HYPHEN = /[\u2010\u2011\u2212]/;
const DASH = /[\u2013\u2014\u2015\u2012]/;
const APOSTROPHE = /[\u2018\u2019\u02bc\u02b9\u0060\u00b4]/;
/** Marks that stand on the letter before them, and characters without width. */
const NOTHING = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/u;
const MARK = /\p{M}/u;

/** Reads a text once; every offset is in UTF-16 code units. */
export function plainText(original: string): PlainText {
  const known = new Map<string, string>();
  const starts = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < original.length; i += 1) {
    const character = original[i]!;
    let plain = character;
    if (character > '\u007f' || character === '\u0060') {
      plain = known.get(character) ?? fold(character);
      known.set(character, plain);
    }
    if (plain === '') continue;
    starts[length] = i;
    length += 1;
    parts.push(plain);
  }
  return {
    text: parts.join(''),
    startOf: (offset) => (offset < length ? starts[offset]! : original.length),
    endOf(offset) {
      let end = offset === 0 ? 0 : starts[offset - 1]! + 1;
      while (end < original.length && MARK.test(original[end]!)) end += 1;
      return end;
    },
  };
}

function fold(character: string): string {
  if (NOTHING.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (HYPHEN.test(character)) return '-';
  if (DASH.test(character)) return '–';
  if (APOSTROPHE.test(character)) return "'";
  const letter = LETTERS[character];
  if (letter !== undefined) return letter;
  const base = character.normalize('NFD')[0]!;
  return /[A-Za-z]/.test(base) ? base : character;
}
