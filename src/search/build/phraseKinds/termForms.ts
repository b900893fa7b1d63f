/** Forms in which a term of the glossary may be typed, made by rule; wrong ones are never typed and cost a line. */
import type {Language} from '../../../publications/language';

type FormRule = (term: string) => readonly string[];

/**
 * The term, its definite forms in Romanian, its plural in English, French and Spanish, in French what is written together
 * with an article or a preposition. Letters are folded later: *victima* is *victimă* then. Other languages change more
 * than an ending.
 */
export function formsOfTerm(term: string, language: Language): readonly string[] {
  return [...new Set([term, ...(RULES[language]?.(term) ?? [])])];
}

const RULES: Readonly<Partial<Record<Language, FormRule>>> = {
  en: (term) => [term.replace(/(?<![sy])$/, 's').replace(/(?<=[^aeiou])y$/, 'ies')],
  ro: (term) => {
    const [noun = '', ...others] = term.split(' ');
    return definiteForms(noun).map((form) => [form, ...others].join(' '));
  },
  fr: (term) => {
    const plural = eachWord(term, (word) => (/[sxz]$/.test(word) ? word : `${word}s`));
    return BEGINS_WITH_VOWEL.test(term) ? [plural, `l’${term}`, `d’${term}`, `d’${plural}`] : [plural];
  },
  es: (term) => [eachWord(term, (word) => (/[aeiou]$/.test(word) ? `${word}s` : word))],
};

const BEGINS_WITH_VOWEL = /^[aeiouyhàâéèêîôûœ]/i;

/** *audiere*: audierea, audierii; *martor*: martorul, martorului. The article stands at the noun, which comes first. */
function definiteForms(noun: string): string[] {
  if (noun.endsWith('re')) return [`${noun}a`, `${noun.slice(0, -1)}ii`];
  if (noun.endsWith('ție')) return [`${noun.slice(0, -1)}a`, `${noun.slice(0, -1)}ei`];
  if (/[bcdfglmnprstvz]$/.test(noun) && !noun.endsWith('ul')) return [`${noun}ul`, `${noun}ului`];
  return [];
}

/** Of a noun and its adjectives; what hangs on them with a preposition stays. */
function eachWord(term: string, change: (word: string) => string): string {
  const words = term.split(' ');
  const end = words.findIndex((word) =>
    /^(?:d|d’.*|de|du|des|del|à|au|aux|en|para|por|con|l’.*|sur|par)$/.test(word),
  );
  const head = end === -1 ? words : words.slice(0, end);
  return [...head.map(change), ...words.slice(head.length)].join(' ');
}
