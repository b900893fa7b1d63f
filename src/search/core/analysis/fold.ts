/** Spellings that are the same to a reader made the same, letter by letter. */

/** Letters that Unicode does not take apart into a base and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
  ħ: 'h',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ς: 'σ',
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Marks of Latin and Greek letters: elsewhere they are part of the letter, as in й, が or हि. */
const MARKS = /([\p{Script=Latin}\p{Script=Greek}])\p{Mn}+/gu;

/** What a reader does not see: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Most words in any of our languages: nothing about them can be otherwise. */
const IS_PLAIN = /^[a-z0-9 .,/()=-]*$/;

const APOSTROPHES = /[‘’‛ʼ′`´＇]/g;

/**
 * Lower case, marks off (ș, ş and s are one letter), stroked and joined letters in plain ones, all apostrophes `'`.
 *
 * Idempotent. The result can be longer (ß → ss, æ → ae) or shorter (marks typed apart, unseen characters) than the
 * text, but each letter with its marks is folded by itself: who needs places in the text folds it piece by piece.
 */
export function fold(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(UNSEEN, '')
    .replace(MARKS, '$1')
    .replace(/е\u0308+/g, 'е') // Russian ё is printed with or without its dots
    .normalize('NFC')
    .replace(UNPLAIN, (letter) => PLAIN[letter]!)
    .replace(APOSTROPHES, "'");
}

/** Lower case with diacritics kept: the form that a reader typed, in the spelling that we compare by. */
export function normaliseForm(token: string): string {
  if (IS_PLAIN.test(token)) return token;
  return token
    .toLowerCase()
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/ş/g, 'ș')
    .replace(/ţ/g, 'ț')
    .replace(APOSTROPHES, "'");
}
