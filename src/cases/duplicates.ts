/** Two notes on one decision, as far as their front matter tells. */
import type {CaseRecord} from './schema';

/** What is compared of a case; a file that is not read in full gives as much. */
export type ComparedCase = Pick<CaseRecord, 'id' | 'title' | 'court' | 'date' | 'docket' | 'ecli'>;

/** What two notes share. */
export type SharedTrait = 'ecli' | 'docket' | 'title';

/**
 * Why two notes may be on the same decision; undefined when nothing says so. The same ECLI is one decision always. The
 * same number of the same court, or nearly the same title there on the same day, are: two decisions in one case have
 * different days.
 */
export function sharedTrait(a: ComparedCase, b: ComparedCase): SharedTrait | undefined {
  if (a.ecli !== undefined && a.ecli === b.ecli) return 'ecli';
  if (a.court !== b.court || !isSameDay(a.date, b.date)) return undefined;
  if (a.docket.some((number) => b.docket.some((other) => docketKey(number) === docketKey(other))))
    return 'docket';
  return isNearTitle(a.title, b.title) ? 'title' : undefined;
}

/** Whether two dates may be the same day: a year alone may be any day of it. */
export function isSameDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}

/** `App. no. 73316/01` and `73316/01` are one number. */
export function docketKey(docket: string): string {
  return docket
    .toLowerCase()
    .replace(/^[^\d]*\bnos?\b\.?\s*/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether two titles name the same parties, whatever is written between and around them. */
export function isNearTitle(a: string, b: string): boolean {
  const [left, right] = [titleWords(a), titleWords(b)];
  if (left.size === 0 || right.size === 0) return false;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size) >= NEAR;
}

/** Share of common words from which titles are near: higher tells fewer pairs, lower takes two cases against one State for one. */
const NEAR = 0.75;

const FILLING = /^(?:v|vs|c|and|others|other|the|of|no|nos|application|case|gc|grand|chamber)$/;

function titleWords(title: string): Set<string> {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((words ?? []).filter((word) => !FILLING.test(word)));
}
