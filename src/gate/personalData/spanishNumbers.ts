import {BEFORE_NUMBER, digitsOf, GROUP_SEPARATOR, NUMBER_END, NUMBER_START, SPACE_OR_HYPHEN} from './digits';
import {findMatching, type Detector} from './match';

/** The letter of a Spanish number, by the rest of its digits divided by 23. */
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

// After a space only a capital is the number’s letter: “12345678 a” goes on with a word.
const LETTER = `(?:-?[A-Za-z]|${SPACE_OR_HYPHEN}[A-Z])`;
const DNI = new RegExp(
  `${NUMBER_START}\\d{2}${GROUP_SEPARATOR}?\\d{3}${GROUP_SEPARATOR}?\\d{3}${LETTER}${NUMBER_END}`,
  'gu',
);
const NIE = new RegExp(
  `(?=[XYZxyz])${BEFORE_NUMBER}[XYZxyz]${SPACE_OR_HYPHEN}?\\d${GROUP_SEPARATOR}?\\d{3}${GROUP_SEPARATOR}?\\d{3}${LETTER}${NUMBER_END}`,
  'gu',
);

/** Whether a text ends in the letter that belongs to its eight digits. Signs between them do not count. */
export function isDni(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 8 && LETTERS[Number(digits) % 23] === text.at(-1)!.toUpperCase();
}

/** Whether a text is X, Y or Z, seven digits and the letter that belongs to them. Signs between them do not count. */
export function isNie(text: string): boolean {
  const first = 'XYZ'.indexOf(text.charAt(0).toUpperCase());
  return first >= 0 && isDni(`${first}${text.slice(1)}`);
}

/** Numbers of Spanish identity cards (DNI). */
export const spanishDni: Detector = {
  kind: 'spanish-dni',
  findSpans: ({text}) => findMatching(text, DNI, ([found]) => isDni(found)),
  finding: 'looks like the number of a Spanish identity card (DNI): its letter is right.',
  hint: 'Replace it by the person’s role or initials.',
};

/** Spanish identity numbers of foreigners (NIE). */
export const spanishNie: Detector = {
  kind: 'spanish-nie',
  findSpans: ({text}) => findMatching(text, NIE, ([found]) => isNie(found)),
  finding: 'looks like a Spanish identity number of a foreigner (NIE): its letter is right.',
  hint: 'Replace it by the person’s role or initials.',
};
