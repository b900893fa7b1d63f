/** Words of practitioners: each adds the words of the texts. */
import type {Synonym} from '../../../publications/synonym';
import type {PhraseEntry} from '../../core/format/phrases';
import {normalisePhrase} from '../../core/normalise';
import {spellingsOf} from './spellingPhrases';
import {formsOfTerm} from './termForms';

export function* synonymPhrases(synonyms: Iterable<Synonym>): Generator<PhraseEntry> {
  for (const {word, forms, texts, both, idiom} of synonyms) {
    for (const typed of waysToWrite([word, ...forms], texts)) yield entryOf(typed, texts, idiom);
    if (!both) continue;
    for (const typed of texts) yield entryOf(typed, [word, ...texts.filter((other) => other !== typed)]);
  }
}

/** With plurals of several words and other spellings; a single word may mean something else in the plural. */
function waysToWrite(typed: readonly string[], texts: readonly string[]): Set<string> {
  const phrases = typed.flatMap((words) => (words.includes(' ') ? formsOfTerm(words, 'en') : [words]));
  const ways = new Set([...phrases, ...phrases.flatMap(spellingsOf)]);
  for (const words of texts) ways.delete(words);
  return ways;
}

function entryOf(typed: string, texts: readonly string[], isIdiom = false): PhraseEntry {
  const phrase = normalisePhrase(typed);
  return {
    phrase,
    targets: [],
    isName: true,
    additions: texts.map((words) => ({
      words,
      why: 'synonym',
      isDoubtful: false,
      ...(isIdiom && phrase.includes(' ') && {isIdiom}),
    })),
  };
}
