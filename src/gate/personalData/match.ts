/** What the check for personal data knows about. */
export type PersonalDataKind =
  | 'email'
  | 'iban'
  | 'romanian-cnp'
  | 'belgian-national-number'
  | 'polish-pesel'
  | 'spanish-dni'
  | 'spanish-nie'
  | 'named-person'
  | 'phone';

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

/** Finds one kind of personal data. */
export interface Detector {
  readonly kind: PersonalDataKind;
  /** In the order of the text, without overlaps. */
  readonly findSpans: (text: string) => Span[];
  /** The rest of the message after the masked value: “looks like …”. */
  readonly finding: string;
  readonly hint: string;
}

/**
 * A value that may be shown: all but its first two characters hidden.
 *
 * @example maskValue('RO49AAAA'); // 'RO••••••'
 */
export function maskValue(value: string): string {
  const characters = [...value];
  return characters.map((character, index) => (index < 2 ? character : '•')).join('');
}

/** The spans of all matches of a pattern that pass the test; `pattern` needs the flag `g`. */
export function findMatching(
  text: string,
  pattern: RegExp,
  isValid: (groups: RegExpMatchArray) => boolean,
): Span[] {
  return [...text.matchAll(pattern)]
    .filter(isValid)
    .map((found) => ({start: found.index, end: found.index + found[0].length}));
}
