import {isPesel, pesel} from '../../../src/gate/personalData/pesel';
import {foundBy} from '../../builders/foundBy';

/** Completes ten made-up digits by the control digit, computed apart from the code under test. */
function madeUpPesel(firstTen: string): string {
  const sum = [...firstTen].reduce(
    (total, digit, place) => total + Number(digit) * Number('1379137913'[place]),
    0,
  );
  return `${firstTen}${(10 - (sum % 10)) % 10}`;
}

const found = foundBy(pesel);

/** Born in 2299: no person has this number. */
const FUTURE = madeUpPesel('9972310000');

describe('isPesel', () => {
  test.each([
    ['the 1800s', madeUpPesel('0081010000')],
    ['the 1900s', madeUpPesel('0001010000')],
    ['the 2000s', madeUpPesel('9932310000')],
    ['29 February 2096', madeUpPesel('9622290000')],
    ['the 2100s', madeUpPesel('9952310000')],
    ['the 2200s', FUTURE],
  ])('accepts a number of someone born in %s', (_, number) => expect(isPesel(number)).toBe(true));

  test.each([
    ['a wrong checksum', `${FUTURE.slice(0, 10)}${(Number(FUTURE[10]) + 1) % 10}`],
    ['a month 13', madeUpPesel('9913010000')],
    ['a month 0', madeUpPesel('9900010000')],
    ['a 30 February', madeUpPesel('9922300000')],
    ['a 29 February 1900', madeUpPesel('0002290000')],
    ['ten digits', FUTURE.slice(0, 10)],
  ])('refuses %s', (_, number) => expect(isPesel(number)).toBe(false));
});

describe('pesel', () => {
  test.each([`PESEL ${FUTURE}`, `PESEL: ${FUTURE}.`, `PESEL${FUTURE}`])('finds the number in %s', (text) =>
    expect(found(text)).toEqual([FUTURE]),
  );

  test.each([
    ['a longer number', `${FUTURE}1`],
    ['a sum of money', '12 345 678 901'],
    ['the number of a company register', 'KRS 0000000000'],
    ['a docket number', 'II K 123/18'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));

  test.each([
    ['digit by digit', [...FUTURE].join(' ')],
    ['in groups', `${FUTURE.slice(0, 6)}-${FUTURE.slice(6)}`],
    ['mistyped behind its label', `PESEL ${FUTURE.slice(0, 10)}9`],
  ])('finds a number %s', (_, text) => expect(found(text)).toEqual([text.replace(/^PESEL /, '')]));
});
