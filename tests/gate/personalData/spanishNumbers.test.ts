import {isDni, isNie, spanishDni, spanishNie} from '../../../src/gate/personalData/spanishNumbers';
import {foundBy} from '../../builders/foundBy';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Completes made-up digits by the letter, computed apart from the code under test. */
function letterOf(digits: string): string {
  return LETTERS[Number(BigInt(digits) % 23n)]!;
}

/** A letter that does not belong to the digits. */
function wrongLetterOf(digits: string): string {
  return LETTERS[(Number(BigInt(digits) % 23n) + 1) % 23]!;
}

const foundDni = foundBy(spanishDni);
const foundNie = foundBy(spanishNie);

// Nobody has number 0 or a number of nines only.
const ZEROS = '00000000';
const NINES = '99999999';

describe('isDni', () => {
  test.each([ZEROS, NINES])('accepts %s with its letter and refuses another', (digits) => {
    expect(isDni(digits + letterOf(digits))).toBe(true);
    expect(isDni(digits + wrongLetterOf(digits))).toBe(false);
  });
});

describe('isNie', () => {
  test.each([
    ['X', '0'],
    ['Y', '1'],
    ['Z', '2'],
  ])('counts %s as %s', (first, value) => {
    expect(isNie(`${first}0000000${letterOf(`${value}0000000`)}`)).toBe(true);
    expect(isNie(`${first}0000000${wrongLetterOf(`${value}0000000`)}`)).toBe(false);
  });

  it('refuses another first letter', () => expect(isNie(`W0000000${letterOf('00000000')}`)).toBe(false));
});

describe('spanishDni', () => {
  const letter = letterOf(NINES);
  test.each([
    `${NINES}${letter}`,
    `${NINES}-${letter}`,
    `${NINES} ${letter}`,
    `99.999.999-${letter}`,
    `${NINES}${letter.toLowerCase()}`,
  ])('finds %s', (number) => expect(foundDni(`con DNI ${number}, declaró`)).toEqual([number]));

  test.each([
    ['a wrong letter', `${NINES}${wrongLetterOf(NINES)}`],
    ['a word after the digits', `${NINES} ${letter.toLowerCase()} word`],
    ['the beginning of a word', `${NINES} ${letter}eality`],
    ['a CELEX number', '32012L0029'],
    ['a case number of the Court of Justice', '62014CJ0317'],
    ['the identifier of a judgment', '28079120012016100538'],
    ['a date', '20120605'],
  ])('passes over %s', (_, text) => expect(foundDni(text)).toEqual([]));
});

describe('spanishNie', () => {
  const letter = letterOf('10000000');
  test.each([`Y0000000${letter}`, `Y-0000000-${letter}`, `y0000000${letter.toLowerCase()}`])(
    'finds %s',
    (number) => expect(foundNie(`NIE ${number}.`)).toEqual([number]),
  );

  test.each([
    ['a wrong letter', `Y0000000${wrongLetterOf('10000000')}`],
    ['a longer code', `AY0000000${letter}`],
  ])('passes over %s', (_, text) => expect(foundNie(text)).toEqual([]));
});
