import type {Span} from './match';
import type {Reading} from './reading';
import {ORIGIN_WORDS, PERSON_WORDS, PRONOUNS, RELATIVE_WORDS, ROLE_WORDS} from './roleWords';
import {comparable} from './wordList';

/**
 * - `part`: what a person is in a case, such as “victim”.
 * - `person`: age and sex only, such as “girl”.
 * - `relative`: what a person is to another, such as “mother”.
 * - `origin`: where a person comes from, such as “Rumunka”.
 * - `pronoun`: says only that a person is spoken of.
 */
export type RoleKind = 'part' | 'person' | 'relative' | 'origin' | 'pronoun';

/** A word for a person, where it stands in a reading. */
export interface Role extends Span {
  readonly kind: RoleKind;
}

interface Entry {
  readonly phrase: string;
  readonly kind: RoleKind;
}

/** By their first word, the longest phrase first; a phrase on two lists has the kind of the later one. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const lists = [
    ['pronoun', PRONOUNS],
    ['origin', ORIGIN_WORDS],
    ['relative', RELATIVE_WORDS],
    ['person', PERSON_WORDS],
    ['part', ROLE_WORDS],
  ] as const;
  const kinds = new Map(
    lists.flatMap(([kind, words]) => words.map((word) => [comparable(word), kind] as const)),
  );
  const entries = new Map<string, Entry[]>();
  for (const [phrase, kind] of [...kinds].sort(([a], [b]) => b.length - a.length)) {
    const [first = ''] = phrase.match(/^[a-z]+/) ?? [];
    entries.set(first, [...(entries.get(first) ?? []), {phrase, kind}]);
  }
  return entries;
})();

const KEY_SUFFIX = /^[_-]?(?:(?:full_?)?name|nume|nom|naam|imie|nombre|\d{1,2})(?=["']?\s?[:=|])/;

const found = new WeakMap<Reading, readonly Role[]>();

/** The words for persons in a reading, in its order; found once for all that ask. */
export function findRoles(reading: Reading): readonly Role[] {
  const known = found.get(reading);
  if (known) return known;
  const roles: Role[] = [];
  const {lower} = reading;
  const word = /[a-z]+/g;
  for (let match = word.exec(lower); match; match = word.exec(lower)) {
    const entries = ENTRIES.get(match[0]);
    if (!entries) continue;
    const start = match.index;
    if (/[\p{L}\p{N}-]/u.test(lower[start - 1] ?? ' ')) continue;
    const entry = entries.find(({phrase}) => isPhraseAt(lower, start, phrase));
    if (!entry) continue;
    const end = start + entry.phrase.length + keySuffix(lower, start + entry.phrase.length);
    roles.push({start, end, kind: entry.kind});
    word.lastIndex = end;
  }
  found.set(reading, roles);
  return roles;
}

/** How much a key of a record adds to a word: `victim_name:`, `witness_1:`. */
function keySuffix(lower: string, end: number): number {
  const [suffix = ''] = KEY_SUFFIX.exec(lower.slice(end, end + 14)) ?? [];
  return suffix.length;
}

function isPhraseAt(lower: string, start: number, phrase: string): boolean {
  const end = start + phrase.length;
  const here = lower.slice(start, end);
  if (here !== phrase && (!phrase.includes(' ') || here.replace(/\s/g, ' ') !== phrase)) return false;
  return !/^(?:[\p{L}\p{N}_]|-\p{L})/u.test(lower.slice(end, end + 2)) || keySuffix(lower, end) > 0;
}

/** Whether a piece of a reading holds a role of one of some kinds, in a word that is meant. */
export function hasRole(
  reading: Reading,
  {start, end}: Span,
  kinds: readonly RoleKind[],
  isMeant: (word: string) => boolean = () => true,
): boolean {
  const roles = findRoles(reading);
  // The first role from `start` on, by halving: long texts have thousands.
  let low = 0;
  let high = roles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (roles[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < roles.length && roles[index]!.start < end; index += 1)
    if (
      kinds.includes(roles[index]!.kind) &&
      isMeant(reading.folded.slice(roles[index]!.start, roles[index]!.end))
    )
      return true;
  return false;
}
