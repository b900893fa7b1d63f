import {isEcli, parseEcli} from '../../src/citations/ecli';

const RIGHT = [
  ['ECLI:EU:C:2005:386', {country: 'EU', court: 'C', year: 2005, ordinal: '386'}],
  [
    'ECLI:CE:ECHR:2005:0726JUD007331601',
    {country: 'CE', court: 'ECHR', year: 2005, ordinal: '0726JUD007331601'},
  ],
  ['ECLI:NL:HR:2009:BI7099', {country: 'NL', court: 'HR', year: 2009, ordinal: 'BI7099'}],
  ['ECLI:BE:CASS:2012:ARR.20120605.2', {country: 'BE', court: 'CASS', year: 2012, ordinal: 'ARR.20120605.2'}],
  [
    'ECLI:XX:A1B2C3D:2024:1234567890123456789012345',
    {country: 'XX', court: 'A1B2C3D', year: 2024, ordinal: '1234567890123456789012345'},
  ],
] as const;

const WRONG = [
  ['small letters', 'ecli:eu:c:2005:386'],
  ['a part too few', 'ECLI:EU:C:2005'],
  ['a part too many', 'ECLI:EU:C:2005:386:1'],
  ['an empty part', 'ECLI:EU::2005:386'],
  ['a country of three letters', 'ECLI:EUR:C:2005:386'],
  ['a court that begins with a figure', 'ECLI:EU:1C:2005:386'],
  ['a court of more than seven signs', 'ECLI:EU:ABCDEFGH:2005:386'],
  ['a year of two figures', 'ECLI:EU:C:05:386'],
  ['a number of more than 25 signs', 'ECLI:XX:A:2024:12345678901234567890123456'],
  ['a hyphen in the number', 'ECLI:EU:C:2005:C-105'],
  ['a space behind it', 'ECLI:EU:C:2005:386 '],
  ['text around it', 'see ECLI:EU:C:2005:386'],
  ['another prefix', 'EULI:EU:C:2005:386'],
  ['nothing at all', ''],
] as const;

describe('isEcli', () => {
  test.each(RIGHT)('knows %s', (text) => expect(isEcli(text)).toBe(true));
  test.each(WRONG)('does not take for one what has %s: %j', (_, text) => expect(isEcli(text)).toBe(false));
});

describe('parseEcli', () => {
  test.each(RIGHT)('reads %s', (text, ecli) => expect(parseEcli(text)).toEqual(ecli));

  test.each(WRONG)('refuses what has %s: %j', (_, text) =>
    expect(() => parseEcli(text)).toThrow(
      new RangeError(`ECLI is "${text}"; expected a form like ECLI:EU:C:2026:1.`),
    ),
  );
});
