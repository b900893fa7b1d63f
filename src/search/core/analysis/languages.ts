/**
 * Which language is analysed how. Each is read when it is first asked for, so that a page pays for its own language only.
 */
import {PortalError} from '../../../errors';
import type {Analyser} from '../analyser';
import {makeAnalyser, type LanguageRules} from './makeAnalyser';

/** Older codes of lunr-languages. */
const ALIASES: Readonly<Record<string, string>> = {du: 'nl', jp: 'ja'};

/** Every code that `analyserFor` takes, sorted. */
export const LANGUAGES: readonly string[] =
  'ar da de du el en es fi fr he hi hu hy it ja jp kn ko nl no none pl pt ro ru sa sv ta te th tr vi zh'.split(
    ' ',
  );

const analysers = new Map<string, Promise<Analyser>>();

/**
 * The analyser of a language; one for all who ask.
 *
 * @throws {PortalError} The code is not known. Rejects, too, when the language's module cannot be loaded.
 */
export async function analyserFor(language: string): Promise<Analyser> {
  if (!LANGUAGES.includes(language))
    throw new PortalError(`Search knows no language “${language}”. It knows ${LANGUAGES.join(', ')}.`);
  const code = ALIASES[language] ?? language;
  const known = analysers.get(code);
  if (known) return known;
  const made = rulesOf(code).then((rules) => makeAnalyser(rules));
  analysers.set(code, made);
  made.catch(() => analysers.delete(code)); // the next query tries again
  return made;
}

async function rulesOf(code: string): Promise<LanguageRules> {
  switch (code) {
    case 'en':
      return (await import('./english')).ENGLISH;
    case 'none':
      return {language: 'none', stem: (folded) => folded, stopWords: new Set()};
    case 'ro':
      return (await import('./romanian')).ROMANIAN;
    default:
      return (await import('./otherLanguages')).otherRules(code);
  }
}
