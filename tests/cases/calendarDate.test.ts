import {isCalendarDate} from '../../src/cases/calendarDate';

describe('isCalendarDate', () => {
  test.each(['2005', '2005-07-26', '2005-01-01', '2005-12-31', '2005-02-28', '2004-02-29', '2000-02-29'])(
    '%s is a day that exists, or a year',
    (text) => expect(isCalendarDate(text)).toBe(true),
  );

  test.each([
    ['February never has 31 days', '2005-02-31'],
    ['nor 29, but in a leap year', '2005-02-29'],
    ['a full century is no leap year', '1900-02-29'],
    ['April has 30 days', '2005-04-31'],
    ['there is no day 0', '2005-07-00'],
    ['nor a day 32', '2005-07-32'],
    ['there is no month 0', '2005-00-26'],
    ['nor a month 13', '2005-13-01'],
  ])('%s: %s is refused', (_, text) => expect(isCalendarDate(text)).toBe(false));

  test.each([
    '26.7.2005',
    '26/07/2005',
    '2005-7-26',
    '05-07-26',
    '2005-07',
    '20050726',
    '2005-07-26T00:00:00Z',
    ' 2005-07-26',
    '2005-07-26\n',
    '205',
    '',
  ])('%j has not the form of a date', (text) => expect(isCalendarDate(text)).toBe(false));

  test('of every year it knows as many days as the calendar has', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    for (const [year, days] of [
      [1999, 365],
      [2000, 366],
      [2023, 365],
      [2024, 366],
      [2100, 365],
    ] as const) {
      const texts = Array.from(
        {length: 100 * 100},
        (_, i) => `${year}-${two(Math.floor(i / 100))}-${two(i % 100)}`,
      );
      expect([year, texts.filter(isCalendarDate).length]).toEqual([year, days]);
    }
  });
});
