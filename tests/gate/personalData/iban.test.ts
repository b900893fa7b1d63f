import {iban, isIban} from '../../../src/gate/personalData/iban';
import {foundBy} from '../../builders/foundBy';

/** Puts the check digits into a made-up account, computed apart from the code under test. */
function madeUpIban(country: string, account: string): string {
  const digits = [...`${account}${country}00`]
    .map((sign) => ('A' <= sign ? sign.charCodeAt(0) - 55 : sign))
    .join('');
  return `${country}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`;
}

/** The same number with check digits one higher or lower. */
function spoilt(number: string): string {
  const check = Number(number.slice(2, 4));
  return `${number.slice(0, 2)}${String(check > 50 ? check - 1 : check + 1).padStart(2, '0')}${number.slice(4)}`;
}

const inFours = (number: string) => number.replace(/(.{4})(?=.)/g, '$1 ');
const found = foundBy(iban);

// No bank has a code of zeros, or one of the letter A only.
const ACCOUNTS = [
  madeUpIban('RO', `AAAA${'0'.repeat(16)}`),
  madeUpIban('BE', '0'.repeat(12)),
  madeUpIban('PL', '0'.repeat(24)),
  madeUpIban('ES', '0'.repeat(20)),
  madeUpIban('FR', '0'.repeat(23)),
  madeUpIban('DE', '0'.repeat(18)),
  madeUpIban('NL', `AAAA${'0'.repeat(10)}`),
  madeUpIban('GB', `AAAA${'0'.repeat(14)}`),
];

describe('isIban', () => {
  test.each(ACCOUNTS)('accepts %s', (number) => expect(isIban(number)).toBe(true));
  test.each(ACCOUNTS)('refuses %s with other check digits', (number) =>
    expect(isIban(spoilt(number))).toBe(false),
  );

  it('refuses a length that the country does not use', () => {
    expect(isIban(madeUpIban('RO', `AAAA${'0'.repeat(15)}`))).toBe(false);
  });

  it('refuses a country that is not known', () =>
    expect(isIban(madeUpIban('QQ', '0'.repeat(16)))).toBe(false));
});

describe('iban', () => {
  test.each(ACCOUNTS)('finds %s in one piece, in fours and in small letters', (number) => {
    expect(found(`to ${number}, in March`)).toEqual([number]);
    expect(found(`to ${inFours(number)} in March`)).toEqual([inFours(number)]);
    expect(found(number.toLowerCase())).toEqual([number.toLowerCase()]);
  });

  it('finds two that follow each other', () => {
    const [first, second] = ACCOUNTS.map(inFours);
    expect(found(`${first} and ${second}`)).toEqual([first, second]);
    expect(found(`${first} ${second}`)).toEqual([first, second]);
  });

  test.each([
    ['other check digits', spoilt(ACCOUNTS[0]!)],
    ['part of a longer code', `X${ACCOUNTS[0]}`],
    ['a code that goes on', `${ACCOUNTS[0]}9`],
    ['a Dutch ECLI', 'ECLI:NL:HR:2009:BI7097'],
    ['an article', 'RO 12 of the list says that the child was heard in the room'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));
});
