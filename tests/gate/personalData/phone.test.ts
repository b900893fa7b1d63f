import {phone} from '../../../src/gate/personalData/phone';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(phone);

// Made up: of zeros, or from the ranges that the British and French regulators keep for fiction.
describe('phone', () => {
  test.each([
    ['a Romanian number with calling code', '+40 700 000 000'],
    ['the same in one piece', '+40700000000'],
    ['a calling code with 00', '0040 700 000 000'],
    ['00 and the number in one piece', '0040700000000'],
    ['a British number with the national 0', '+44 (0)20 7946 0000'],
    ['a Polish number with calling code', '+48 600 000 000'],
    ['a Spanish number with calling code', '+34 600 00 00 00'],
    ['a Romanian mobile number', '0700 000 000'],
    ['one with dots', '0700.000.000'],
    ['one with hyphens', '0700-000-000'],
    ['one with hyphens that do not break', '0700\u2011000\u2011000'],
    ['one with spaces that do not break', '0700\u00a0000\u00a0000'],
    ['one in one piece', '0700000000'],
    ['an area code in brackets', '(021) 000 00 00'],
    ['a Belgian number', '02/000.00.00'],
    ['a Belgian mobile number', '0470 00 00 00'],
    ['a French number', '01 99 00 00 00'],
    ['a French number with dots', '01.99.00.00.00'],
    ['a Dutch number', '020-0000000'],
    ['a Dutch mobile number', '06-00000000'],
    ['a British number', '020 7946 0000'],
    ['a British mobile number', '07700 900000'],
  ])('finds %s', (_, number) => {
    expect(found(`She called ${number}, twice.`)).toEqual([number]);
    expect(found(number)).toEqual([number]);
  });

  test.each([
    ['tel. 22 000 00 00', '22 000 00 00'],
    ['telefon: (22) 000 00 00', '(22) 000 00 00'],
    ['Telefon nr.: 600-000-000', '600-000-000'],
    ['teléfono 600 000 000', '600 000 000'],
    ['tel:+40700000000', '+40700000000'],
    ['la nr. 0700 000 000', '0700 000 000'],
    ['Pokrzywdzona podała 600 000 001, a potem', '600 000 001'],
    ['la víctima, 600-000-001, llamó', '600-000-001'],
    ['pod numerem 22 000 00 01', '22 000 00 01'],
    ['She called the hotline from 0700 000 000.', '0700 000 000'],
    ['tel. ０７００ ０００ ０００', '０７００ ０００ ０００'],
    ['tel. 0700&nbsp;000&#8203;000', '0700&nbsp;000&#8203;000'],
    ['05.12.2019 0700 000 000', '0700 000 000'],
  ])('finds the number in “%s”', (text, number) => expect(found(text)).toEqual([number]));

  test.each([
    ['a freephone number', '0800 000 000'],
    ['a freephone number with calling code', '+40 800 000 000'],
    ['a national helpline', 'helpline: +40 21 000 00 00'],
    ['a Polish one', 'Infolinia dla ofiar: 22 000 00 01'],
    ['a Dutch one', 'CoMensha, 033 000 00 00'],
    ['a large amount', '600 000 000 and 650.000.001 euro'],
    ['a European helpline', '116 000'],
    ['an application number', '73316/01'],
    ['an application number with leading zeros', '0073316/01'],
    ['a Romanian docket number', 'dosar nr. 1234/85/2017'],
    ['a Dutch prosecutor’s file', '09/123456-19'],
    ['a Dutch prosecutor’s file with hyphens', '09-123456-19'],
    ['a Belgian docket number', 'P.12.0107.F'],
    ['a Spanish general number', '08019-43-2-2016-1234567'],
    ['a date with dots', '01.02.2019'],
    ['a date and a number', '01.02.2019 12'],
    ['a span of dates', '01/02/2019-03/04/2020'],
    ['hours', '09.00-17.00 21.10'],
    ['an ECLI', 'ECLI:CE:ECHR:2005:0726JUD007331601'],
    ['a CELEX number', '32012L0029'],
    ['an item number of HUDOC', '001-146540'],
    ['a long item number of HUDOC', '001-1465401'],
    ['paragraphs', '§§ 0123 456 789'],
    ['a range of pages', 'pp. 012-034'],
    ['years', '2019 2020 2021'],
    ['a DOI', '10.1016/0277-9536'],
    ['an ISBN', 'ISBN 978-0-00-000000-2'],
    ['an ISBN of ten digits', 'ISBN 0000000000'],
    ['an ISSN', 'ISSN 0277-9536'],
    ['an identifier of an author', '0000-0002-0000-0000'],
    ['an address with a number', 'https://example.org/0700000000/a'],
    ['an amount', '350 829 euro'],
    ['an increase', '+40 000 000 000 euro'],
    ['an amount after its currency', 'EUR 0123 456 789'],
    ['the number of a Belgian company', 'BE 0123.456.789'],
    ['a directive', '2011/36/EU'],
    ['a paragraph of the portal', 'HT 11.2.4'],
    ['a postal code', '00-450 Warszawa'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));

  it('stays fast on a long column of figures', () => {
    expect(found('012 3 '.repeat(20_000).trim())).toEqual([]);
  });
});
