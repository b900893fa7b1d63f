import {digitsOf, GROUP_SEPARATOR, modulo97, NUMBER_END, NUMBER_START} from './digits';
import {findMatching, type Detector} from './match';

// Printed 85.07.30-033.28, or without any sign between.
const NUMBER = new RegExp(`${NUMBER_START}\\d(?:(?:${GROUP_SEPARATOR}|/)?\\d){10}${NUMBER_END}`, 'gu');

/**
 * Whether eleven digits are a possible Belgian national number, or a BIS number of a person who is not in the
 * national register: date, serial number and check of 97. Who was born from 2000 has a 2 before the nine digits
 * when the check is computed.
 */
export function isBelgianNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  // Month and day are 00 when unknown; BIS numbers add 20 or 40 to the month.
  const month = Number(digits.slice(2, 4));
  if (month > 52 || month % 20 > 12 || Number(digits.slice(4, 6)) > 31) return false;
  const serial = Number(digits.slice(6, 9));
  if (serial === 0 || serial === 999) return false;
  const base = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  return check === 97 - modulo97(base) || check === 97 - modulo97(`2${base}`);
}

/** Belgian national numbers (rijksregisternummer, numéro de registre national). */
export const belgianNumber: Detector = {
  kind: 'belgian-national-number',
  findSpans: ({text}) => findMatching(text, NUMBER, ([found]) => isBelgianNumber(digitsOf(found))),
  finding: 'looks like a Belgian national number: its check digits are right.',
  hint: 'Replace it by the person’s role or initials.',
};
