import {isCalendarDate} from '../../cases/calendarDate';
import {digitsOf, NUMBER_END, NUMBER_START, GROUP_SEPARATOR, weightedSum} from './digits';
import {findBehind, findMatching, type Detector} from './match';

/** The control weights of the CNP, one a place. */
const WEIGHTS = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/**
 * Centuries of birth by the first digit. Residents (7, 8) and foreigners (9) have one digit for every century,
 * so a date counts that exists in either.
 */
const CENTURIES: Readonly<Record<string, readonly string[]>> = {
  1: ['19'],
  2: ['19'],
  3: ['18'],
  4: ['18'],
  5: ['20'],
  6: ['20'],
  7: ['19', '20'],
  8: ['19', '20'],
  9: ['19', '20'],
};

// Book numbers have 13 digits too, and one in eleven of those with a possible date has a right CNP checksum.
// Only the label tells them apart: foreigners born in 1978 and 1979 also begin with 978 and 979.
const NUMBER = new RegExp(
  `${NUMBER_START}(?<!ISBN(?:-13)?:?\\s{0,2})\\d(?:${GROUP_SEPARATOR}?\\d){12}${NUMBER_END}`,
  'gu',
);

const LABEL = /\bC\.?N\.?P\b\.?/g;
const ANY_NUMBER = new RegExp(
  `^([ :=]{0,3}(?:nr\\.? ?)?)([1-9](?:${GROUP_SEPARATOR}?\\d){12})${NUMBER_END}`,
  'u',
);

/**
 * Whether thirteen digits are a possible Romanian personal number: a date of birth that exists and the right
 * checksum. Codes of counties are not tested, since newer numbers also carry codes that belong to none.
 */
export function isCnp(digits: string): boolean {
  if (!/^\d{13}$/.test(digits)) return false;
  const monthAndDay = `${digits.slice(3, 5)}-${digits.slice(5, 7)}`;
  const centuries = CENTURIES[digits[0]!] ?? [];
  if (!centuries.some((century) => isCalendarDate(`${century}${digits.slice(1, 3)}-${monthAndDay}`)))
    return false;
  const rest = weightedSum(digits, WEIGHTS) % 11;
  return Number(digits[12]) === (rest === 10 ? 1 : rest);
}

/** Romanian personal numbers (cod numeric personal). */
export const cnp: Detector = {
  kind: 'romanian-cnp',
  findSpans: ({text}) => {
    const valid = findMatching(text, NUMBER, ([found]) => isCnp(digitsOf(found)));
    const mistyped = findBehind(text, LABEL, ANY_NUMBER).map((span) => ({
      ...span,
      finding:
        'stands where a Romanian personal number (CNP) would: mistyped, it still shows a day of birth.',
    }));
    return [...valid, ...mistyped.filter(({start}) => valid.every((other) => other.start !== start))];
  },
  finding: 'looks like a Romanian personal number (CNP): its checksum is right.',
  hint: 'Replace it by the person’s role or initials.',
};
