import {allMatches} from '../allMatches';
import type {Span} from './match';
import {isFirstName} from './names';
import type {Reading} from './reading';
import {PERSON_WORDS, RELATIVE_WORDS, ROLE_WORDS} from './roleWords';
import {comparable} from './wordList';

const SLUG = /(?<![a-z0-9-])[a-z0-9]+(?:[-_][a-z0-9]+)+(?![a-z0-9])/g;

const ROLES: ReadonlySet<string> = new Set(
  [...ROLE_WORDS, ...PERSON_WORDS, ...RELATIVE_WORDS].flatMap((phrase) => comparable(phrase).split(' ')),
);

/** Too short, or as likely another word when it is written without a capital. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  [
    'dan',
    'dana',
    'jan',
    'jana',
    'bas',
    'els',
    'tine',
    'thi',
    'anh',
    'kim',
    'tom',
    'noor',
    'rosa',
    'luz',
    'marine',
    'maxime',
  ]
    .concat([
      'gloria',
      'pilar',
      'esperanza',
      'rosario',
      'mercedes',
      'precious',
      'blessing',
      'linde',
      'iris',
      'florence',
    ])
    .concat([
      'victoria',
      'kinga',
      'wanda',
      'ilie',
      'ane',
      'ani',
      'any',
      'dane',
      'dany',
      'alba',
      'clara',
      'roos',
      'lies',
      'arta',
    ]),
);

/** Names as file names and addresses hold them: a first name and a role in one slug, “ana-exemplu-victim”. */
export function findSlugNames({lower, folded}: Reading): Span[] {
  const spans: Span[] = [];
  for (const {index, 0: slug} of allMatches(lower, SLUG)) {
    const words = slug.split(/[-_]/);
    if (words.length < 2 || slug !== folded.slice(index, index + slug.length)) continue;
    if (!words.some((word) => ROLES.has(word) && word.length > 3)) continue;
    if (
      words.some((word) => word.length > 2 && !AMBIGUOUS.has(word) && !ROLES.has(word) && isFirstName(word))
    )
      spans.push({start: index, end: index + slug.length});
  }
  return spans;
}
