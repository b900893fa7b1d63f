import {
  identityCard,
  isBelgianIdentityCard,
  isPolishIdentityCard,
} from '../../../src/gate/personalData/identityCard';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(identityCard);

// Made up; the check digits of the Polish and the Belgian one are right.
describe('identityCard', () => {
  test.each([
    ['posiadająca CI seria XX nr. 000001', 'XX nr. 000001'],
    ['C.I. seria XX, nr. 000001', 'XX, nr. 000001'],
    ['carte de identitate seria XX nr 000001', 'XX nr 000001'],
    ['legitimată cu buletin XX 000001', 'XX 000001'],
    ['seria XX nr. 000001', 'XX nr. 000001'],
    ['dowód osobisty nr ABA300000', 'ABA300000'],
    ['legitymująca się dowodem osobistym ABA 300000', 'ABA 300000'],
    ['dokument ABA300000 okazano', 'ABA300000'],
    ['numéro 592-0000001-82 de la carte', '592-0000001-82'],
    ['identiteitskaart nr. 592-0000001-99', '592-0000001-99'],
    ['carte d’identité n° 000000000001', '000000000001'],
    ['DNI 00000000', '00000000'],
    ['DNI nº 00.000.000', '00.000.000'],
    ['identity card no. AX000001', 'AX000001'],
  ])('finds the number in “%s”', (text, number) => expect(found(text)).toEqual([number]));

  test.each([
    'factura seria AB nr. 000001',
    'chitanța de plată seria AB nr. 000001',
    'ABA300001 is a code',
    'EUR 300000 and ISO 300000',
    'identity card (art. 12)',
    'Legea nr. 123456',
    'The identity card was taken on 12.03.2009.',
    'II AKa 123/17, KRS 0000123456',
    'seria de articole',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});

describe('isPolishIdentityCard', () => {
  it('counts the letters from A = 10', () => {
    expect(isPolishIdentityCard('ABA300000')).toBe(true);
    expect(isPolishIdentityCard('aba 300000')).toBe(true);
    expect(isPolishIdentityCard('ABA300001')).toBe(false);
    expect(isPolishIdentityCard('ABA30000')).toBe(false);
  });
});

describe('isBelgianIdentityCard', () => {
  it('has the rest by 97 at its end, 97 where there is none', () => {
    expect(isBelgianIdentityCard('592000000182')).toBe(true);
    expect(isBelgianIdentityCard('000000009797')).toBe(true);
    expect(isBelgianIdentityCard('592000000157')).toBe(false);
    expect(isBelgianIdentityCard('59200000015')).toBe(false);
  });
});
