/** Which edition is named when the law of a day is asked for, and what came between its law and that day. */
import type {Certainty} from '../citations/certainty';

/** An edition that can be named for a day. */
export interface DatedEdition {
  readonly number: number;
  readonly lawStatedAs: string;
  readonly sourcesSeenUpTo: string;
  /** The first day for which it is named. */
  readonly from: string;
  /** Whether its law is that of this one day; else it comes from sources of varying age. */
  readonly isLawDate: boolean;
}

export type LawEventKind =
  | 'adopted'
  | 'in-force'
  | 'application'
  | 'transposition'
  | 'amended'
  | 'repealed'
  /** An act that is known by a sentence only. */
  | 'change'
  | 'rule-from'
  | 'rule-until'
  | 'judgment'
  /** What became of a case after its decision. */
  | 'later-history';

/** Something that happened to the law on a day, or in a month or year of which the day is not known. */
export interface LawEvent {
  /** Day, month or year. */
  readonly date: string;
  readonly kind: LawEventKind;
  /** The act or the case, as printed; absent where a sentence names it. */
  readonly name?: string;
  /** Where the portal holds it. */
  readonly url?: string;
  /** Court of a judgment. */
  readonly court?: string;
  /** Locators of rules. */
  readonly at?: readonly string[];
  /** What it changed or held, in a sentence. */
  readonly what?: string;
  /** Of an act that was adopted: the recorded day of its entry into force. */
  readonly inForce?: string;
  /** How far the record was checked; of acts and rules. */
  readonly certainty?: Certainty;
  /** Whether the date of a judgment was not confirmed. */
  readonly isDateOpen?: true;
}

/** What the law of a day is told from. */
export interface LawByDay {
  /** Oldest law first. */
  readonly editions: readonly DatedEdition[];
  /** As the dates rise; a year stands before its months, a month before its days. */
  readonly events: readonly LawEvent[];
}

export type EditionOnDay<E> =
  | {readonly state: 'not-a-day'}
  /** No edition names a day. */
  | {readonly state: 'no-edition'}
  /** The day lies before the law of every edition. */
  | {readonly state: 'too-early'; readonly earliest: E}
  | {
      readonly state: 'edition';
      readonly edition: E;
      /** Whether the day is the very one whose law the edition states. */
      readonly isItsDay: boolean;
      /** The edition of the later law; absent where there is none, and nothing later was checked. */
      readonly next?: E;
    };

/** Whether a text is a day that exists, as `2024-02-29` is. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The latest edition whose law is not of after the day; of two for the same day the one with the higher number. */
export function editionOnDay<E extends DatedEdition>(editions: readonly E[], day: string): EditionOnDay<E> {
  if (!isDay(day)) return {state: 'not-a-day'};
  const sorted = [...editions].sort(compareEditions);
  const [earliest] = sorted;
  if (!earliest) return {state: 'no-edition'};
  const edition = sorted.filter(({from}) => from <= day).at(-1);
  if (!edition) return {state: 'too-early', earliest};
  const next = sorted.find(({from}) => from > day);
  return {
    state: 'edition',
    edition,
    isItsDay: edition.isLawDate && edition.from === day,
    ...(next && {next}),
  };
}

/** By the day from which they are named, then by number. */
export function compareEditions(a: DatedEdition, b: DatedEdition): number {
  return a.from === b.from ? a.number - b.number : a.from < b.from ? -1 : 1;
}

/**
 * What came after a day, up to and including another.
 *
 * @returns `between` for what certainly did; `open` for what has only a month or a year, on either side of one of
 *   the two days.
 */
export function eventsBetween<T extends {readonly date: string}>(
  events: readonly T[],
  after: string,
  upTo: string,
): {between: T[]; open: T[]} {
  const between: T[] = [];
  const open: T[] = [];
  for (const event of events) {
    const first = firstDayOf(event.date);
    const last = lastDayOf(event.date);
    if (last <= after || first > upTo) continue;
    (first > after && last <= upTo ? between : open).push(event);
  }
  return {between, open};
}

/** Whether all of a day, month or year lies on or before a day. */
export function isOver(date: string, day: string): boolean {
  return lastDayOf(date) <= day;
}

function firstDayOf(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

function lastDayOf(date: string): string {
  if (date.length === 10) return date;
  const [year, month = '12'] = date.split('-');
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The fragment that asks for a day, with `#`: it is never sent to a server. */
export function fragmentOfDay(day: string): string {
  return `#on=${day}`;
}

/** The day that a fragment asks for, as it stands there; undefined where it asks for none. */
export function dayOfFragment(fragment: string): string | undefined {
  const typed = /^#?on=([^&]*)/.exec(fragment)?.[1];
  if (typed === undefined) return undefined;
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}
