import {allMatches} from '../allMatches';
import type {Reading} from './reading';

/** What the check for personal data knows about. */
export const PERSONAL_DATA_KINDS = [
  'email',
  'iban',
  'romanian-cnp',
  'belgian-national-number',
  'polish-pesel',
  'spanish-dni',
  'spanish-nie',
  'payment-card',
  'passport',
  'identity-card',
  'plate',
  'phone',
  'ip-address',
  'profile-link',
  'birth-date',
  'street-address',
  'coordinates',
  'named-person',
  'relative',
  'company',
  'school',
  'village',
  'rare-combination',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** One place in a text that looks like personal data. */
export interface PersonalDataMatch extends Span {
  readonly kind: PersonalDataKind;
  /** The value as it stands in the text. The only field that holds it whole. */
  readonly match: string;
  /** A sentence for an editor, with the value masked, so that it may be logged and shown. */
  readonly message: string;
  readonly hint: string;
}

/** A piece of a text, in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece that was found; `finding` where the detector’s own words do not say enough. */
export interface FoundSpan extends Span {
  readonly finding?: string;
}

/** Finds one kind of personal data. */
export interface Detector {
  readonly kind: PersonalDataKind;
  /** In the order of the text, without overlaps. */
  readonly findSpans: (reading: Reading) => FoundSpan[];
  /** The rest of the message after the masked value: “looks like …”. */
  readonly finding: string;
  readonly hint: string;
}

/** More would make a message long and say nothing. */
const SHOWN_CHARACTERS = 24;

/**
 * A value that may be shown: all but its first two characters hidden, and not longer than a word.
 *
 * @example maskValue('RO49AAAA'); // 'RO••••••'
 */
export function maskValue(value: string): string {
  const characters = [...value].slice(0, SHOWN_CHARACTERS);
  return characters.map((character, index) => (index < 2 ? character : '•')).join('');
}

/**
 * What follows the matches of a label: `value` begins with `^`, takes what may stand between as its first group, and
 * what is looked for as its second. Cheaper than a pattern that looks back for the label at every character.
 */
export function findBehind(
  text: string,
  label: RegExp,
  value: RegExp,
  isValid: (value: string, label: string) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const {index, 0: word} of allMatches(text, label)) {
    const labelEnd = index + word.length;
    const [, gap, found] = value.exec(text.slice(labelEnd, labelEnd + 160)) ?? [];
    if (gap === undefined || found === undefined || !isValid(found, word)) continue;
    const start = labelEnd + gap.length;
    spans.push({start, end: start + found.length});
  }
  return spans;
}

/** The spans of all matches of a pattern that pass the test; `pattern` needs the flag `g`. */
export function findMatching(
  text: string,
  pattern: RegExp,
  isValid: (groups: RegExpMatchArray) => boolean,
): Span[] {
  return allMatches(text, pattern)
    .filter(isValid)
    .map((found) => ({start: found.index, end: found.index + found[0].length}));
}

/** Spans of several searches in the order of the text; of two that overlap, the one that begins first stays. */
export function mergeSpans(...lists: readonly (readonly Span[])[]): Span[] {
  const merged: Span[] = [];
  for (const span of lists.flat().sort((a, b) => a.start - b.start || b.end - a.end))
    if ((merged.at(-1)?.end ?? 0) <= span.start) merged.push(span);
  return merged;
}
