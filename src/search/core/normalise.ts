/**
 * One way to write what people write in many: phrases, names of cases, numbers of courts and of paragraphs.
 * What is stored in an index and what is typed go through the same functions, so that both meet.
 */
import {fold} from './analysis/fold';

/** `S.M.`, `O.T.E`; not the numbers of annexes and dockets, `C.4`, `18.T.4`, `P.12.0107.N`. */
const INITIALS = /(?<![\p{L}\p{N}.])(?:(?:\p{L}\.){2,}(?![\p{L}\p{N}])|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}.]))/gu;

/** What most phrases are already. */
const IS_NORMAL = /^(?:[a-z]+|\d+)(?: (?:[a-z]+|\d+))*$/;

/**
 * Folded words and numbers with single spaces between, punctuation gone; letters and digits apart.
 *
 *     HT-11.2.3, ht11.2.3   ht 11 2 3
 *     S.M. v. Croatia       sm v croatia
 *     Audiere anticipată!   audiere anticipata
 */
export function normalisePhrase(text: string): string {
  const folded = fold(text);
  if (IS_NORMAL.test(folded)) return folded;
  return folded
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''))
    .replace(/(?<=\p{L})'(?=s(?![\p{L}\p{N}]))/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ')
    .trim();
}

/** Words around a name or a number that name nothing themselves. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'case cases caz cazul cauza cauzele affaire affaires zaak zaken sprawa asunto joined matter',
    'judgment judgments judgement judgements ruling rulings decision decisions arret arrest hotararea wyrok sentencia',
    'application applications app appl appln apps no nos number numbers nr num numero docket',
    'para paras par paragraph paragraphs chapter ch annex',
    'the of in gc ecthr cjeu ecj cjue tsue tjue hudoc ljn',
  ].flatMap((line) => line.split(' ')),
);

const VERSUS: ReadonlySet<string> = new Set(
  'vs versus contre contra impotriva tegen gegen przeciwko przeciw'.split(' '),
);

const AND_OTHERS =
  / (?:and|et|en|y|i|si|und) (?:others|another|autres?|anderen?|otros?|inni|altii|altul)(?= |$)/g;

/**
 * The key of a name or a number: normalised, without words that name nothing, parties joined by `v` and `and`.
 * Empty where nothing is left.
 *
 *     App. no. 25965/04                  25965 04
 *     Case C‑66/21, C 66/21              c 66 21
 *     ecli: ce: echr: 2010: 0107JUD…     ce echr 2010 0107 jud …
 *     Chowdury and Others c. Grèce       chowdury v grece
 *     JP siliadin-v-france [7]           siliadin v france 7
 */
export function nameKey(text: string): string {
  const words = normalisePhrase(text)
    .replace(/grand chamber$/, '')
    .replace(AND_OTHERS, '')
    .split(' ')
    .filter((word, i, all) => word !== '' && !FILLERS.has(word) && !(word === 'n' && isNumber(all[i + 1])));
  if (words.length > 1 && (words[0] === 'jp' || words[0] === 'ecli')) words.shift();
  return words
    .map((word, i) => {
      if (word === 'et' || word === 'und') return 'and';
      return isVersus(word, words[i - 1], words[i + 1]) ? 'v' : word;
    })
    .join(' ');
}

/** `c` joins parties only between words: C-66/21 and HT C.4 are numbers. */
function isVersus(word: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return VERSUS.has(word) || (word === 'c' && !isNumber(before) && !isNumber(after));
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\p{N}/u.test(word);
}
