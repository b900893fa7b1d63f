import {cnp, isCnp} from '../../../src/gate/personalData/cnp';
import {foundBy} from '../../builders/foundBy';

/**
 * Completes twelve digits by the control digit, computed apart from the code under test.
 * County 99 does not exist, so no person has any of these numbers.
 */
function madeUpCnp(firstTwelve: string): string {
  const sum = [...firstTwelve].reduce(
    (total, digit, place) => total + Number(digit) * Number('279146358279'[place]),
    0,
  );
  return `${firstTwelve}${sum % 11 === 10 ? 1 : sum % 11}`;
}

/** The same number with a wrong last digit. */
function spoilt(number: string): string {
  return `${number.slice(0, -1)}${(Number(number.at(-1)) + 5) % 10}`;
}

const found = foundBy(cnp);

const MAN = madeUpCnp('185013199001');
/** A sum that leaves 10, for which the control digit is 1. */
const REST_TEN = Array.from({length: 999}, (_, serial) => `285013199${String(serial).padStart(3, '0')}`).find(
  (digits) =>
    [...digits].reduce((sum, digit, place) => sum + Number(digit) * Number('279146358279'[place]), 0) % 11 ===
    10,
)!;

describe('isCnp', () => {
  test.each([
    ['a man born in the 1900s', MAN],
    ['a woman born in the 1900s', madeUpCnp('260022999001')],
    ['someone born in the 1800s', madeUpCnp('399123199001')],
    ['someone born on 29 February 2004', madeUpCnp('504022999001')],
    ['a woman born in the 2000s', madeUpCnp('610010199001')],
    ['a resident', madeUpCnp('785013199001')],
    ['a foreigner', madeUpCnp('985013199001')],
    ['a rest of ten, which gives 1', `${REST_TEN}1`],
  ])('accepts a number of %s', (_, number) => expect(isCnp(number)).toBe(true));

  test.each([
    ['a wrong checksum', spoilt(MAN)],
    ['a month 13', madeUpCnp('185133199001')],
    ['a 31 April', madeUpCnp('185043199001')],
    ['a 29 February 2001', madeUpCnp('501022999001')],
    ['a first digit 0', madeUpCnp('085013199001')],
    ['twelve digits', MAN.slice(0, 12)],
  ])('refuses %s', (_, number) => expect(isCnp(number)).toBe(false));
});

describe('cnp', () => {
  test.each([
    ['in a sentence', `born as ${MAN}, in Iași`],
    ['at the end of a sentence', `His number is ${MAN}.`],
    ['glued to its label', `CNP${MAN}`],
    ['emphasised in Markdown', `_${MAN}_`],
    ['behind its label, mistyped or not', `CNP: ${MAN}`],
  ])('finds a number %s', (_, text) => expect(found(text)).toEqual([MAN]));

  it('finds a number in groups', () => {
    const grouped = `${MAN[0]} ${MAN.slice(1, 7)} ${MAN.slice(7)}`;
    expect(found(`CNP ${grouped}`)).toEqual([grouped]);
  });

  test.each([
    ['a wrong checksum', spoilt(MAN)],
    ['part of a longer number', `${MAN}0`],
    ['the decimals of a number', `0.${MAN}`],
    ['part of a hash', `a${MAN}f`],
    ['the number of a book', `ISBN ${madeUpCnp('978013199001')}`],
    ['an ECLI', 'ECLI:CE:ECHR:2005:0726JUD007331601'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));

  test.each([
    ['digit by digit', [...MAN].join(' ')],
    ['with dots', `${MAN.slice(0, 1)}.${MAN.slice(1, 7)}.${MAN.slice(7)}`],
    ['with characters without width', `${MAN.slice(0, 6)}\u200b${MAN.slice(6)}`],
    ['with an entity', `&#${MAN.charCodeAt(0)};${MAN.slice(1)}`],
    ['with emphasis within', `${MAN.slice(0, 6)}**${MAN.slice(6, 9)}**${MAN.slice(9)}`],
    ['mistyped behind its label', `CNP ${spoilt(MAN)}`],
  ])('finds a number %s', (_, text) => expect(found(text)).toEqual([text.replace(/^CNP /, '')]));

  it('passes over a number that is wrong where no label says what it is', () =>
    expect(found(`no. ${spoilt(MAN)}`)).toEqual([]));
});
