/**
 * The languages beside English and Romanian: stemmers and stop words of lunr-languages, each loaded when first
 * asked for. This table is loaded then, too: the portal's own pages need none of it.
 */
import {withoutPossessive} from './english';
import {fold} from './fold';
import type {LanguageRules} from './makeAnalyser';

type LunrPlugin = (host: object) => void;
type LoadPlugin = () => Promise<{readonly default: LunrPlugin}>;

interface OtherLanguage extends Pick<LanguageRules, 'clean'> {
  /** Loads the module of lunr-languages; without it words are folded and no more. */
  readonly load?: LoadPlugin;
  /** Endings of folded words whose accents the stemmer waits for. */
  readonly restored?: readonly (readonly [RegExp, string])[];
}

const OTHERS: Readonly<Record<string, OtherLanguage>> = {
  // lunr-languages does not stem Hebrew, and its module would break the one for Arabic: both keep their state in globals.
  he: {},
  // Written without spaces. A dictionary would cut words in one way here and in another in a browser.
  ja: {clean: pairsOfLetters},
  th: {clean: pairsOfLetters},
  zh: {clean: pairsOfLetters},
  ar: {load: () => import('lunr-languages/lunr.ar')},
  da: {load: () => import('lunr-languages/lunr.da'), clean: withoutPossessive},
  de: {load: () => import('lunr-languages/lunr.de')},
  el: {load: () => import('lunr-languages/lunr.el')},
  es: {load: () => import('lunr-languages/lunr.es'), restored: [[/([cs])ion$/, '$1ión']]},
  fi: {load: () => import('lunr-languages/lunr.fi')},
  fr: {
    load: () => import('lunr-languages/lunr.fr'),
    restored: [[/ee(s?)$/, 'e$1']], // one stem for condamné, condamnée, condamnées
    clean: (word) => [word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u, '')],
  },
  hi: {load: () => import('lunr-languages/lunr.hi')},
  hu: {load: () => import('lunr-languages/lunr.hu')},
  hy: {load: () => import('lunr-languages/lunr.hy')},
  it: {
    load: () => import('lunr-languages/lunr.it'),
    clean: (word) => [
      word.replace(/^(?:[cdlmnstv]|un|(?:d|n|qu)?ell|(?:d|n)?all|coll|dall|sull|quest|gl)'(?=\p{L})/u, ''),
    ],
  },
  kn: {load: () => import('lunr-languages/lunr.kn')},
  ko: {load: () => import('lunr-languages/lunr.ko')},
  nl: {load: () => import('lunr-languages/lunr.nl'), clean: withoutPossessive},
  no: {load: () => import('lunr-languages/lunr.no'), clean: withoutPossessive},
  pl: {load: () => import('lunr-languages/lunr.pl'), restored: [[/ow$/, 'ów']]},
  pt: {
    load: () => import('lunr-languages/lunr.pt'),
    restored: [
      [/oes$/, 'ao'], // one stem for decisão and decisões
      [/cao$/, 'ção'],
    ],
  },
  ru: {load: () => import('lunr-languages/lunr.ru')},
  sa: {load: () => import('lunr-languages/lunr.sa')},
  sv: {load: () => import('lunr-languages/lunr.sv')},
  ta: {load: () => import('lunr-languages/lunr.ta')},
  te: {load: () => import('lunr-languages/lunr.te')},
  tr: {load: () => import('lunr-languages/lunr.tr')},
  vi: {load: () => import('lunr-languages/lunr.vi')},
};

/** Every code that `otherRules` takes. */
export const OTHER_LANGUAGES: readonly string[] = Object.keys(OTHERS);

/** Rejects when the language's module cannot be loaded. */
export async function otherRules(code: string): Promise<LanguageRules> {
  const {load, restored = [], clean} = OTHERS[code]!;
  const {stemmer = asItIs, stopWordFilter = []} = load ? await readPlugin(code, load) : {};
  return {
    language: code,
    stem: (folded) =>
      fold(stemmer(restored.reduce((word, [ending, accented]) => word.replace(ending, accented), folded))),
    stopWords: new Set(stopWordFilter.map(fold)),
    clean,
  };
}

/** What a module of lunr-languages registers, as the host below lets it. */
interface LunrLanguage {
  /** Takes strings as well as tokens. */
  readonly stemmer?: (word: string) => string;
  readonly stopWordFilter?: readonly string[];
}

/**
 * What lunr-languages takes for lunr. lunr itself would keep every language's functions in a registry of the
 * whole program, and warn when they are registered again; all we need are stemmers and lists of words.
 */
const host: Record<string, unknown> = {
  version: '2.3.9', // its modules ask
  Pipeline: {registerFunction() {}},
  generateStopWordFilter: (words: readonly string[]) => words,
  wordcut: {init() {}}, // the Indian languages ask for it and, since they write spaces, do not use it
};

let support: Promise<void> | undefined;

async function readPlugin(code: string, load: LoadPlugin): Promise<LunrLanguage> {
  support ??= import('lunr-languages/lunr.stemmer.support').then(({default: plugin}) => plugin(host));
  support.catch(() => (support = undefined));
  const [{default: plugin}] = await Promise.all([load(), support]);
  plugin(host);
  return host[code] as LunrLanguage;
}

function asItIs(folded: string): string {
  return folded;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+/gu;

/** *人身売買* → *人身*, *身売*, *売買*; other scripts in between stay whole. */
function pairsOfLetters(word: string): string[] {
  const words = word.split(UNSPACED);
  for (const [run] of word.matchAll(UNSPACED)) {
    const letters = [...run];
    if (letters.length === 1) words.push(run);
    for (let i = 0; i + 1 < letters.length; i += 1) words.push(letters[i]! + letters[i + 1]!);
  }
  return words.filter(Boolean);
}
