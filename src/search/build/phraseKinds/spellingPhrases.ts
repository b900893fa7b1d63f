/** Words of the texts in ways of writing that the texts do not use; each adds the word as they write it. */
import type {PhraseEntry} from '../../core/format/phrases';
import {normalisePhrase} from '../../core/normalise';

/** Letters of the shortest word, and of the shortest part of it, that is taken apart. */
const WHOLE_LETTERS = 8;
const PART_LETTERS = 3;

/** British endings with the American ones. What comes out wrong (*promize*) is never typed, and costs a line. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ations?)$/, 'iz$1'],
  [/(?<=[a-z]{3})our(s|ed|ing|al|able|ers?)?$/, 'or$1'],
  [/(?<=[a-z]{3})tre(s?)$/, 'ter$1'],
  [/(?<=[a-z]{3})tred$/, 'tered'],
  [/(?<=def|off|lic|pret)ence(s|less)?$/, 'ense$1'],
  [/(?<=[a-z]{2}e)ll(ed|ing|ers?)$/, 'l$1'],
  [/judgment(s?)$/, 'judgement$1'],
  [/programme(s?)$/, 'program$1'],
];

/**
 * @param words Folded words of the texts, some with hyphens.
 * @param terms Terms of several words.
 */
export function* spellingPhrases(
  words: ReadonlySet<string>,
  terms: Iterable<string>,
): Generator<PhraseEntry> {
  for (const text of new Set([...words, ...terms])) {
    for (const typed of [...spellingsOf(text), ...partsOf(text, words)])
      if (!words.has(typed)) yield entryOf(typed, text);
  }
}

/** Other ways in which a word or a phrase may be written: as one word, and the American way. */
export function spellingsOf(phrase: string): string[] {
  const words = normalisePhrase(phrase).split(' ');
  const joined = words.length === 2 ? [words.join('')] : [];
  const american = words.map(toAmerican).join(' ');
  return american === words.join(' ') ? joined : [...joined, american];
}

function toAmerican(word: string): string {
  return AMERICAN.reduce((spelt, [british, american]) => spelt.replace(british, american), word);
}

/** *videoconference*: video conference. Each part is a word of the texts too. */
function partsOf(word: string, words: ReadonlySet<string>): string[] {
  if (word.length < WHOLE_LETTERS || /[- ]/.test(word)) return [];
  const parts: string[] = [];
  for (let at = PART_LETTERS; at <= word.length - PART_LETTERS; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (words.has(first) && words.has(second)) parts.push(`${first} ${second}`);
  }
  return parts;
}

function entryOf(typed: string, words: string): PhraseEntry {
  const addition = {words, why: 'synonym', isDoubtful: false} as const;
  return {phrase: normalisePhrase(typed), targets: [], isName: true, additions: [addition]};
}
