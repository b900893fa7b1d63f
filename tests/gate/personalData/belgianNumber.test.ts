import {belgianNumber, isBelgianNumber} from '../../../src/gate/personalData/belgianNumber';
import {foundBy} from '../../builders/foundBy';

/**
 * Completes nine digits by the two check digits, computed apart from the code under test.
 * All numbers here have a 31 February, so no person has any of them.
 */
function madeUpNumber(firstNine: string, bornFrom2000 = false): string {
  const base = BigInt(bornFrom2000 ? `2${firstNine}` : firstNine);
  return `${firstNine}${String(97n - (base % 97n)).padStart(2, '0')}`;
}

const found = foundBy(belgianNumber);

const PLAIN = madeUpNumber('850231001');
const DOTTED = PLAIN.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');

describe('isBelgianNumber', () => {
  test.each([
    ['of someone born before 2000', PLAIN],
    ['of someone born from 2000', madeUpNumber('010231001', true)],
    ['of someone outside the register (month plus 20)', madeUpNumber('852231001')],
    ['of someone outside the register (month plus 40)', madeUpNumber('854231001')],
    ['with an unknown day of birth', madeUpNumber('850000001')],
  ])('accepts a number %s', (_, number) => expect(isBelgianNumber(number)).toBe(true));

  test.each([
    [
      'wrong check digits',
      `${PLAIN.slice(0, 9)}${String((Number(PLAIN.slice(9)) + 1) % 97).padStart(2, '0')}`,
    ],
    ['a month 13', madeUpNumber('851331001')],
    ['a month 60', madeUpNumber('856031001')],
    ['a day 32', madeUpNumber('850232001')],
    ['a serial number 000', madeUpNumber('850231000')],
    ['ten digits', PLAIN.slice(0, 10)],
  ])('refuses %s', (_, number) => expect(isBelgianNumber(number)).toBe(false));
});

describe('belgianNumber', () => {
  test.each([PLAIN, DOTTED, DOTTED.replaceAll('.', ' '), DOTTED.replace('-', '\u2011')])(
    'finds %s',
    (number) => expect(found(`The woman (${number}) was heard.`)).toEqual([number]),
  );

  test.each([
    ['a structured payment reference', '+++090/9337/55493+++'],
    ['an ECLI', 'ECLI:BE:CASS:2012:ARR.20120605.1'],
    ['the number of a company', '0123.456.789'],
    ['part of a longer number', `${PLAIN}7`],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));
});
