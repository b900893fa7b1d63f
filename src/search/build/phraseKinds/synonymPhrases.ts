/** Words of practitioners: each adds the words of the texts. */
import type {Synonym} from '../../../publications/synonym';
import type {PhraseEntry} from '../../core/format/phrases';
import {normalisePhrase} from '../../core/normalise';

export function* synonymPhrases(synonyms: Iterable<Synonym>): Generator<PhraseEntry> {
  for (const {word, forms, texts, both, idiom} of synonyms) {
    for (const typed of [word, ...forms]) yield entryOf(typed, texts, idiom);
    if (!both) continue;
    for (const typed of texts) yield entryOf(typed, [word, ...texts.filter((other) => other !== typed)]);
  }
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
