import {stemmer} from 'stemmer';
import {derivationsOf} from './englishDerivations';
import type {LanguageRules} from './makeAnalyser';

/** lunr's list. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a able about across after all almost also am among an and any are as at be because been but by can cannot could
  dear did do does either else ever every for from get got had has have he her hers him his how however i if in into
  is it its just least let like likely may me might most must my neither no nor not of off often on only or other our
  own rather said say says she should since so some than that the their them then there these they this tis to too
  twas us wants was we were what when where which while who whom why will with would yet you your
  `
    .trim()
    .split(/\s+/),
);

/**
 * Little words of the languages that terms and names are quoted in. Readers type them between words that search knows
 * (*audition de la victime*), and in an English text they stand in what is quoted alone. Folded; none is a word or a usual
 * abbreviation in English.
 */
const QUOTED_STOP_WORDS = [
  ...['cu', 'din', 'pentru', 'si'],
  ...['de', 'des', 'du', 'en', 'la', 'les', 'sur', 'une'],
  ...['del', 'el', 'las', 'los', 'por', 'una'],
  ...['een', 'het'],
  'dla',
];

/** English: Porter's stemmer, as in lunr but without the other nine tenths of lunr, which a page would load for it. */
export const ENGLISH: LanguageRules = {
  language: 'en',
  stem: stemmer,
  stopWords: new Set([...ENGLISH_STOP_WORDS, ...QUOTED_STOP_WORDS]),
  clean: withoutPossessive,
  derivationsOf,
  readQuestion: withoutAsking,
};

/** *Victim’s* → *victim*. */
export function withoutPossessive(word: string): string[] {
  return [word.replace(/'s$/, '')];
}

/** A question begins so; whatever else is typed is words to find. */
const ASKS =
  /^\s*(?:what|when|who|whom|where|why|how|which|can|may|must|should|do|does|did|is|are|will|would)\s/i;

/** Words that ask, and are in no answer: *what happens if the victim starts crying*, *do I need to*. */
const ASKING =
  /(?<![\p{L}"'’-])(?:starts|starting|started|begins|happens|happened|needs?|needed|wants?|wanted|goes|going|know|many|much|altogether|really|best way to|right away|supposed|allowed|somebody|someone)(?![\p{L}"'’-])/giu;

/** Prepositions that are in few texts, so that they would count as rare words. */
const LINKING = /(?<![\p{L}'’-])(?:during|upon|whilst)(?![\p{L}'’-])/giu;

/** A question without the words that only ask or link; one with quotes is left as it is. */
export function withoutAsking(question: string): string {
  if (question.includes('"')) return question;
  const found = question.replace(LINKING, ' ');
  return ASKS.test(question) ? found.replace(ASKING, ' ') : found;
}
