/** Spaces that people type or that typography puts between groups of digits. */
const SPACES = ' \\u00a0\\u202f';

/** One separator between groups of digits, as a character class; U+2011 is the hyphen that does not break. */
export const GROUP_SEPARATOR = `[${SPACES}.\\-\\u2011]`;

/** One space or hyphen, as a character class. */
export const SPACE_OR_HYPHEN = `[${SPACES}\\-\\u2011]`;

/**
 * Nothing that would make the following digits part of something longer: a word, a longer number, a decimal.
 * A number glued to its own label (`CNP1…`) is still that number.
 */
export const BEFORE_NUMBER = '(?:(?<=CNP|PESEL|NISS|INSZ|DNI|NIE)|(?<![\\p{L}\\p{N}]|\\p{N}[.,]))';

/** The same for a number that begins with a digit: that is looked for first, which makes a long text cheap. */
export const NUMBER_START = `(?=\\d)${BEFORE_NUMBER}`;

/** The number ends here. A full stop or comma may follow, but no digit after it. */
export const NUMBER_END = '(?![\\p{L}\\p{N}]|[.,]\\p{N})';

/** The digits of a text, without what stands between them. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** The sum of digit times weight, place by place; digits beyond the last weight do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}

/** The rest of a division by 97 of a number of any length, given as digits. */
export function modulo97(digits: string): number {
  // Digit by digit: thirty digits are more than a number can hold exactly.
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
