/** A second look at words that stand nowhere: one letter wrong, missing, too many, or two swapped. */
import {EXACT_MARK} from './analyser';
import {fold} from './analysis/fold';
import {isWithinOneEdit} from './expand';
import {stemOf} from './query';
import {MOST_ENDINGS, type TermReader} from './termReader';

/** Words shorter than this have neighbours that mean something else. */
export const SPELLED_LETTERS = 5;

/** Letters of the shortest word that may have two mistakes: *polligraph*, *microfone*. */
const TWICE_MISSPELT_LETTERS = 8;

/** Letters by which folding makes a word longer, at most: two of ß and æ. */
const FOLDED_LETTERS = 2;

/** What of a searcher spelling needs. */
export type SpellingIndex = Pick<TermReader, 'termsNear' | 'frequencies' | 'formsOf' | 'findSimilar'>;

/**
 * The word of the texts that was probably meant: of those one edit away, a form of the most frequent stem.
 *
 * Forms are compared, not stems alone: a stemmer cuts less off a misspelt word. `exploitaton` stays whole, one
 * edit from `exploitation` and three from `exploit`.
 *
 * @param stem What the analysis makes of the word.
 * @returns As the texts write it; undefined for words that are short, numbers, or near to nothing.
 */
export async function findSpelling(
  word: string,
  stem: string,
  index: SpellingIndex,
): Promise<string | undefined> {
  const typed = fold(word);
  if (typed.length < SPELLED_LETTERS || /\P{L}/u.test(typed)) return undefined;
  const termsOfForm = new Map<string, string[]>();
  for (const term of await index.termsNear(typed, MOST_ENDINGS)) {
    // Hundreds of words may end alike: most are told by their length, before they are folded.
    const length = term.length - term.indexOf(EXACT_MARK) - 1;
    if (Math.abs(length - typed.length) > 2 + FOLDED_LETTERS) continue;
    const form = fold(formOf(term));
    if (/\P{L}/u.test(form) || Math.abs(form.length - typed.length) > 2) continue;
    const terms = termsOfForm.get(form);
    if (terms) terms.push(term);
    else termsOfForm.set(form, [term]);
  }
  const nearBy = (isNear: (a: string, b: string) => boolean): string[] =>
    [...termsOfForm].filter(([form]) => isNear(typed, form)).flatMap(([, termsOf]) => termsOf);
  const nearest = nearBy(isWithinOneEdit);
  const near =
    nearest.length > 0 || typed.length < TWICE_MISSPELT_LETTERS ? nearest : nearBy(isWithinTwoEdits);
  const best = await mostFrequent(near, index);
  if (best !== undefined) return best.includes(EXACT_MARK) ? formOf(best) : shownForm(best, index);
  if (stem.length < SPELLED_LETTERS) return undefined;
  const [similar] = (await index.findSimilar(stem)).filter((term) => /^\p{L}+$/u.test(term));
  return similar === undefined ? undefined : shownForm(similar, index);
}

/** The term whose stem stands in most sections; among the forms of one stem that in most. */
async function mostFrequent(terms: readonly string[], index: SpellingIndex): Promise<string | undefined> {
  const [stem] = await mostFrequentFirst(terms.map(stemOf), index);
  const forms = terms.filter((term) => stemOf(term) === stem);
  return forms.length > 1 ? (await mostFrequentFirst(forms, index))[0] : forms[0];
}

async function mostFrequentFirst(terms: readonly string[], index: SpellingIndex): Promise<string[]> {
  const counts = await index.frequencies([...new Set(terms)]);
  const count = (term: string): number => counts.get(term) ?? 0;
  return [...terms].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

/** A form in which the texts write a stem: a reader must not be shown `traffick`. */
async function shownForm(stem: string, index: SpellingIndex): Promise<string> {
  const forms = await index.formsOf(stem);
  const [own = 0] = (await index.frequencies([stem])).values();
  const inForms = [...forms.values()].reduce((sum, count) => sum + count, 0);
  // A section may hold several forms; where all forms together do not reach the stem, it stands by itself too.
  if (forms.size === 0 || inForms < own) return stem;
  const [[form]] = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)) as [[string, number]];
  return form;
}

function formOf(term: string): string {
  return term.slice(term.indexOf(EXACT_MARK) + 1);
}

/** Whether the words begin alike and one edit in the first makes it a word that is one edit from the second. */
function isWithinTwoEdits(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const start = b.slice(0, from + 1);
  // The first mistake is where the words part: a letter too many, missing, wrong, or two changed for one another.
  return [
    a.slice(0, from) + a.slice(from + 1),
    start + a.slice(from),
    start + a.slice(from + 1),
    a.slice(0, from) + (a[from + 1] ?? '') + (a[from] ?? '') + a.slice(from + 2),
  ].some((mended) => isWithinOneEdit(mended, b));
}
