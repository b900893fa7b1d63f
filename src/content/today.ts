/**
 * The day by the clock, like `2026-11-30`: the one place that reads it. In universal time, so that no machine east of
 * it shows a case before its day has begun everywhere the portal is published from.
 */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
