/** Everyday words of other languages: each adds the words of the texts. */
import {FOREIGN_LANGUAGES, type ForeignWord} from '../../../publications/foreignWord';
import {SEVERAL_LANGUAGES} from '../../../publications/language';
import type {PhraseEntry} from '../../core/format/phrases';
import {normalisePhrase} from '../../core/normalise';
import {formsOfTerm} from './termForms';

/** @param isOwnWord Whether a word is one of the texts’ language too, so that it may be meant as that. */
export function* foreignWordPhrases(
  foreignWords: Iterable<ForeignWord>,
  isOwnWord: (word: string) => boolean,
): Generator<PhraseEntry> {
  for (const {texts, ...record} of foreignWords) {
    const languages = new Map<string, string>();
    for (const language of FOREIGN_LANGUAGES)
      for (const typed of record[language].flatMap((word) => formsOfTerm(word, language))) {
        const phrase = normalisePhrase(typed);
        const known = languages.get(phrase) ?? language;
        languages.set(phrase, known === language ? language : SEVERAL_LANGUAGES);
      }
    for (const [phrase, language] of languages) {
      if (texts.includes(phrase)) continue;
      const isDoubtful = !phrase.includes(' ') && isOwnWord(phrase);
      yield {
        phrase,
        targets: [],
        isName: true,
        additions: texts.map((words) => ({words, why: 'synonym', language, isDoubtful})),
      };
    }
  }
}
