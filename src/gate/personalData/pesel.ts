import {isCalendarDate} from '../../cases/calendarDate';
import {digitsOf, GROUP_SEPARATOR, NUMBER_END, NUMBER_START, weightedSum} from './digits';
import {findBehind, findMatching, type Detector} from './match';

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Centuries by what was added to the month: nothing, 20, 40, 60, 80. */
const CENTURIES = ['19', '20', '21', '22', '18'];

// Set in groups or digit by digit, the sign between them is the same throughout.
const NUMBER = new RegExp(
  `${NUMBER_START}(?:\\d{11}|\\d{1,9}(${GROUP_SEPARATOR})(?:\\d\\1?){0,9}\\d)${NUMBER_END}`,
  'gu',
);

const LABEL = /\bPESEL\b/gi;
const ANY_NUMBER = new RegExp(
  `^([ :=]{0,3}(?:nr\\.? ?)?)(\\d(?:${GROUP_SEPARATOR}?\\d){10})${NUMBER_END}`,
  'u',
);

/** Whether eleven digits are a possible Polish personal number: a date of birth that exists and the right checksum. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const codedMonth = Number(digits.slice(2, 4));
  const century = CENTURIES[Math.floor(codedMonth / 20)]!;
  const month = String(codedMonth % 20).padStart(2, '0');
  if (!isCalendarDate(`${century}${digits.slice(0, 2)}-${month}-${digits.slice(4, 6)}`)) return false;
  return Number(digits[10]) === (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10;
}

/** Polish personal numbers (PESEL). */
export const pesel: Detector = {
  kind: 'polish-pesel',
  findSpans: ({text}) => {
    const valid = findMatching(text, NUMBER, ([found]) => isPesel(digitsOf(found)));
    const mistyped = findBehind(text, LABEL, ANY_NUMBER).map((span) => ({
      ...span,
      finding:
        'stands where a Polish personal number (PESEL) would: mistyped, it still shows a day of birth.',
    }));
    return [...valid, ...mistyped.filter(({start}) => valid.every((other) => other.start !== start))];
  },
  finding: 'looks like a Polish personal number (PESEL): its checksum is right.',
  hint: 'Replace it by the person’s role or initials.',
};
