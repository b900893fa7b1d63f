import type {Problem} from '../../publications/problem';
import {findPersonalData, type PersonalDataKind, type PersonalDataMatch} from '../personalData';
import {lineAt} from '../prose';

/** A text to be looked through, with the path under which it is kept. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The name of the rule that reports a kind of personal data: `personal-data-email`. */
export function personalDataRule(kind: PersonalDataKind): `personal-data-${PersonalDataKind}` {
  return `personal-data-${kind}`;
}

/**
 * Personal data in a text or in its path. What git keeps, it keeps for ever: this runs before a commit.
 * The message says what was found without repeating it in full; `match` holds it.
 */
export function findPersonalDataProblems({file, text}: TextFile): Problem[] {
  return [
    ...findInName(file).map(({kind, message, hint, match}): Problem => ({
      file,
      line: 0,
      rule: personalDataRule(kind),
      message: `File name: ${message}`,
      hint: `${hint} Rename the file.`,
      match,
    })),
    ...findPersonalData(text).map(({start, kind, message, hint, match}): Problem => ({
      file,
      line: lineAt({file, text}, start),
      rule: personalDataRule(kind),
      message,
      hint,
      match,
    })),
  ];
}

/** As typed, as a slug, and with every sign as a blank: a name hides in the second, a number in the third. */
function findInName(file: string): PersonalDataMatch[] {
  const words = `${file}\n\n${file.toLowerCase().replace(/\s+/g, '-')}\n\n`;
  const found = new Map<PersonalDataKind, PersonalDataMatch>();
  for (const match of findPersonalData(words + file.replace(/[-_/.]/g, ' '))) {
    // With blanks for signs, a path is a row of words that make no name.
    if (match.start >= words.length && NEEDS_WORDS.has(match.kind)) continue;
    if (!found.has(match.kind)) found.set(match.kind, match);
  }
  return [...found.values()];
}

/** What is found by the words around it, which a path has not. */
const NEEDS_WORDS: ReadonlySet<PersonalDataKind> = new Set([
  'named-person',
  'relative',
  'company',
  'school',
  'village',
  'rare-combination',
]);
