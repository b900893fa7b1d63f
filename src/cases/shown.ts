/** Which cases readers see: a case may be kept back until a day, or held with a reason. */
import type {CaseRecord} from './schema';

/** Why a case is kept out of every output. */
export type KeptBack =
  | {readonly kind: 'embargo'; readonly until: string}
  | {readonly kind: 'hold'; readonly since: string; readonly reason: string};

/**
 * Why a case is kept back; undefined when readers may see it. A hold counts before an embargo, since no day ends it.
 *
 * @param today Like `2026-11-30`. On the day of `embargoUntil` the case is shown.
 */
export function keptBack(
  {hold, embargoUntil}: Pick<CaseRecord, 'hold' | 'embargoUntil'>,
  today: string,
): KeptBack | undefined {
  if (hold) return {kind: 'hold', ...hold};
  return embargoUntil !== undefined && embargoUntil > today
    ? {kind: 'embargo', until: embargoUntil}
    : undefined;
}

/** Whether readers may see a case on a day. */
export function isShown(record: Pick<CaseRecord, 'hold' | 'embargoUntil'>, today: string): boolean {
  return keptBack(record, today) === undefined;
}
