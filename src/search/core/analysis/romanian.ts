import type {LanguageRules} from './makeAnalyser';
import {derivationsOf, rootOf} from './romanianDerivations';
import {readRomanianQuestion, readRomanianText, readRomanianWord} from './romanianSpelling';
import {stemRomanian} from './romanianStemmer';
import {ROMANIAN_STOP_WORDS} from './romanianStopWords';

/** Romanian: our own stemmer, and what lawyers write short. */
export const ROMANIAN: LanguageRules = {
  language: 'ro',
  stem: stemRomanian,
  stopWords: ROMANIAN_STOP_WORDS,
  readWord: readRomanianWord,
  readText: readRomanianText,
  readQuestion: readRomanianQuestion,
  derivationsOf,
  rootOf,
  synonyms: async () => (await import('./romanianSynonyms')).ROMANIAN_SYNONYMS,
};
