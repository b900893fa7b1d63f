/**
 * Whether the text is a day that exists, written `YYYY-MM-DD`, or a year alone.
 *
 * Dates stay strings in the whole portal: YAML's own dates turn 2005-02-31 into 3 March.
 */
export function isCalendarDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
