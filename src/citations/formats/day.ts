/** Days as the records hold them: an ISO day, or a year alone where the day is not known. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day as far as they are known: `[2005, 7, 26]`, `[2017]`. */
export function partsOfDay(day: string): number[] {
  return day.split('-').map(Number);
}

/** `26 July 2005`; `2017` where only the year is known. */
export function dayInWords(day: string): string {
  const [year, month, date] = partsOfDay(day);
  return [date, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
