import {plate} from '../../../src/gate/personalData/plate';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(plate);

describe('plate', () => {
  test.each([
    ['The car, B 000 XYZ, stopped.', 'B 000 XYZ'],
    ['cu numărul CJ-00-XYZ', 'CJ-00-XYZ'],
    ['a condus IS00XYZ', 'IS00XYZ'],
    ['auto cu nr. de înmatriculare TM 00 XYZ', 'TM 00 XYZ'],
    ['a Belgian car, 1-XYZ-000,', '1-XYZ-000'],
    ['nummerplaat 1-XYZ-000', '1-XYZ-000'],
    ['nummerplaat XYZ-000', 'XYZ-000'],
    ['kenteken XX-00-YY', 'XX-00-YY'],
    ['plaque 1 XYZ 000', '1 XYZ 000'],
    ['véhicule immatriculé XX-000-YY', 'XX-000-YY'],
    ['immatriculée sous le numéro 0000 XY 00', '0000 XY 00'],
    ['numer rejestracyjny WX 00000', 'WX 00000'],
    ['o nr rej. WX 0000Y', 'WX 0000Y'],
    ['o numerach rejestracyjnych WXY 00000', 'WXY 00000'],
    ['matrícula 0000 XYZ', '0000 XYZ'],
    ['furgoneta 0000-XYZ', '0000-XYZ'],
    ['registration number XY00 XYZ', 'XY00 XYZ'],
    ['reg. no. XY00 XYZ', 'XY00 XYZ'],
    ['a van with number plate XY00XYZ', 'XY00XYZ'],
  ])('finds the plate in “%s”', (text, number) => expect(found(text)).toEqual([number]));

  test.each([
    'In 2005 CPS guidance changed.',
    'Directive 2011/36/EU, art. 2(1)(a)',
    'The fine was 5000 GBP, or 5000 PLN.',
    'C-105/03 and T-123/19',
    'application no. 12345/67',
    'registration of 12 victims',
    'the registration of HT 11.2',
    'dosarul nr. 1234/2/2019',
    'a plate of 12 euros',
    'matrícula de honor',
    'ECHR 2010 XYZ v Romania',
    'OJ L 101, p. 1; JO L 315',
    'DIN 12 MAR 2009',
    'A/HRC/20/18 and CM/Rec(2000)11',
    'EWCA Crim 2013, 994',
    'B 12 AND C 13',
    'ISO-8859-2 and RFC-123-AB1',
  ])('lets “%s” be', (text) => expect(found(text)).toEqual([]));
});
