/** What search understands beyond words, made from the content of the portal. */
import {collectionOf} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import type {ForeignWord} from '../../publications/foreignWord';
import {LANGUAGES, type Language} from '../../publications/language';
import type {Synonym} from '../../publications/synonym';
import type {Analyser} from '../core/analyser';
import type {PhraseEntry} from '../core/format/phrases';
import {casePhrases} from './phraseKinds/casePhrases';
import {foreignWordPhrases} from './phraseKinds/foreignWordPhrases';
import {glossaryPhrases, readTerm, definitionPhrases} from './phraseKinds/glossaryPhrases';
import {ownWords} from './phraseKinds/ownWords';
import {paragraphPhrases} from './phraseKinds/paragraphPhrases';
import type {SectionRefs} from './phraseKinds/phrase';
import {provisionPhrases} from './phraseKinds/provisionPhrases';
import {spellingPhrases} from './phraseKinds/spellingPhrases';
import {synonymPhrases} from './phraseKinds/synonymPhrases';
import {formsOfTerm} from './phraseKinds/termForms';

export interface PhraseSource {
  readonly content: EditionContent;
  /** Numbers of the sections of the index by their ids. */
  readonly refs: SectionRefs;
  readonly synonyms: readonly Synonym[];
  readonly foreignWords: readonly ForeignWord[];
  /** Of the index. */
  readonly analyser: Analyser;
}

/** Every phrase of an edition; those that may stand in the table several times are put together there. */
export function* phrasesOf({
  content,
  refs,
  synonyms,
  foreignWords,
  analyser,
}: PhraseSource): Generator<PhraseEntry> {
  yield* paragraphPhrases(refs);
  yield* casePhrases(collectionOf(content).newestFirst, refs);
  yield* provisionPhrases(content, refs);
  const language = LANGUAGES.find((code) => code === analyser.language);
  if (!language) return;
  const own = ownWords(content);
  const isOwnWord = (word: string): boolean => own.has(word) || analyser.analyse(word).length === 0;
  yield* definitionPhrases(content.glossary.values(), language, refs);
  yield* glossaryPhrases(content.glossary.values(), {language, isOwnWord, formsOf: formsOfTerm});
  if (language !== TEXTS) return;
  const terms = [...content.glossary.values()].map(({term}) => readTerm(term.en, 'en').names[0]!);
  yield* spellingPhrases(
    own,
    terms.filter((term) => term.includes(' ')),
  );
  yield* synonymPhrases(synonyms);
  yield* foreignWordPhrases(foreignWords, isOwnWord);
}

/** Language of the texts, whose spellings and synonyms we know, and to which foreign words are led. */
const TEXTS: Language = 'en';
