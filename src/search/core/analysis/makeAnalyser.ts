import {EXACT_MARK, remembered, type AnalysedWord, type Analyser} from '../analyser';
import {fold, normaliseForm} from './fold';
import {readSynonyms, synonymKey} from './readSynonyms';

/** The words in a word, and what it is found under besides; nobody asks for the latter by typing the word. */
export interface ReadWord {
  readonly words: readonly string[];
  readonly besides: readonly string[];
}

/** What languages differ in. */
export interface LanguageRules {
  /** ISO 639-1, or `none`. */
  readonly language: string;
  /** What the forms of a word have in common. It gets folded letters, perhaps with an apostrophe among them. */
  readonly stem: (folded: string) => string;
  /** Folded words that are in every text. */
  readonly stopWords: Pick<ReadonlySet<string>, 'has'>;
  /** The words in a word: takes off what is written together with it. Lower case, diacritics kept, apostrophes `'`. */
  readonly clean?: (word: string) => readonly string[];
  /** Instead of `clean`, where a word is found under others besides those in it. */
  readonly readWord?: (word: string) => ReadWord;
  /** See Analyser. */
  readonly readText?: (text: string) => string;
  readonly readQuestion?: (text: string) => string;
  /** See Analyser. */
  readonly derivationsOf?: (stem: string) => readonly string[];
  /** What a stem has in common with those of words from the same root; by it synonyms are looked up. */
  readonly rootOf?: (stem: string) => string;
  /** Loads what questions say for what texts say: see `readSynonyms`. */
  readonly synonyms?: () => Promise<string>;
}

/** Stands between words, never in one: neither mark of ours (`=`, and `*`, which lunr would expand) is ever in a term. */
const SEPARATORS = /[\s()[\]{}<>|=*§¶…•"“”„«»‐-―]+/;

/** A full stop behind a word of two letters or more, as in `art.5` and `judecată.Instanța`; not in `c.4` or `S.R.L.` */
const STOP_IN_TEXT = /(?<=\p{L}{2})\.(?=[\p{L}\p{N}])/u;

/** Comma, semicolon and colon, unless between digits: `1,338` and `10:30` stay. */
const PAUSE_IN_TEXT = /(?<!\p{N})[,;:]|[,;:](?!\p{N})/u;

/** Small Latin letters alone, as most tokens are: nothing in them to cut at. */
const ONE_WORD = /^[a-z\u00df-\u00f6\u00f8-\u024f]+$/;

const HAS_DIGIT = /\p{N}/u;
/** Nothing at its edges to take off, as far as Latin letters tell. */
const IS_TRIM = /^[a-z0-9\u00df-\u00f6\u00f8-\u024f](?:.*[a-z0-9\u00df-\u00f6\u00f8-\u024f])?$/s;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const INITIALS = /^\p{L}(?:\.\p{L})+$/u;
const WORD = /^\p{L}[\p{L}\p{M}']*$/u;

/** `2011/36/EU` is cited as `2011/36` too, in every language with other letters behind it. */
const UNION_ACT = /^(\d+\/\d+)\/(eu|eec|ec|jha|ue|cee|ce|jai|ewg|eg|we|jbz)$/;

export function makeAnalyser({
  language,
  stem,
  stopWords,
  clean = (word) => [word],
  readWord = (word) => ({words: clean(word), besides: []}),
  readText,
  readQuestion,
  derivationsOf,
  rootOf = (stem) => stem,
  synonyms,
}: LanguageRules): Analyser {
  const analyseForm = (form: string): AnalysedWord | undefined => {
    if (form === '') return undefined;
    const folded = fold(form);
    if (folded.includes('.') && INITIALS.test(folded)) return toWord(folded.replaceAll('.', ''), form);
    if (stopWords.has(folded)) return undefined;
    return toWord(ONE_WORD.test(folded) || WORD.test(folded) ? stem(folded) || folded : folded, form);
  };
  const analyse = remembered((token) => {
    const found: AnalysedWord[] = [];
    for (const piece of cut(normaliseForm(token))) {
      const {words, besides} = readWord(piece);
      for (const form of words) {
        const word = analyseForm(trim(form));
        if (word) found.push(word);
      }
      for (const form of besides) {
        const word = analyseForm(trim(form));
        if (word) found.push({term: word.term, exact: undefined, isBeside: true});
      }
    }
    return found;
  });
  return {
    language,
    analyse,
    ...(readText && {readText}),
    ...(readQuestion && {readQuestion}),
    ...(derivationsOf && {derivationsOf}),
    ...(synonyms && {
      synonymKey: (phrase) => synonymKey(phrase, {analyse, rootOf}),
      readSynonyms: async () => readSynonyms(await synonyms(), {analyse, rootOf}),
    }),
  };
}

function toWord(term: string, form: string): AnalysedWord {
  return {term, exact: form === term ? undefined : term + EXACT_MARK + form};
}

function trim(piece: string): string {
  return IS_TRIM.test(piece) ? piece : piece.replace(EDGES, '');
}

/** A token has more than one word where a space was left out; numbers, dockets and ECLIs are one. */
function cut(token: string): string[] {
  if (ONE_WORD.test(token)) return [token];
  return token.split(SEPARATORS).flatMap((piece) => {
    if (trim(piece).startsWith('ecli:')) return [trim(piece)];
    return piece
      .split(PAUSE_IN_TEXT)
      .flatMap((part) => part.split(STOP_IN_TEXT))
      .flatMap((part) => (HAS_DIGIT.test(part) ? [part] : part.split('/')))
      .map(trim)
      .flatMap((part) => UNION_ACT.exec(part)?.slice(1) ?? [part])
      .filter(Boolean);
  });
}
