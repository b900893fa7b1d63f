/** Articles and instruments as people cite them, in any order and in six languages. */
import {fold} from './analysis/fold';
import {normalisePhrase} from './normalise';

export interface TypedProvision {
  /** Normalised; empty where only an article is given. */
  readonly instrument: string;
  /** Normalised numbers without paragraph and letter, as typed or inside a range: `4`, `433 quinquies`. */
  readonly articles: readonly string[];
  /** The number of a single article with its paragraph and letter, `6 3 d`; undefined where none are given. */
  readonly detail?: string;
}

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}/])';
const ARTICLE_WORD = `${START}(?:articles?|arts?|articol(?:ul|ului|ele|elor)?|artikel(?:en|s)?|artykul(?:u|y|ow)?|articulos?|sections?|sects?|secs?|ss?)\\.?|§{1,2}`;
const LATIN = 'bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies';
const NUMBER = `\\d+(?:-\\d+)*(?:-?\\s?(?:${LATIN})|[a-z])?${END}`;
const BRACKET = '(?:\\s*(?:,|and|–|-))?\\s*\\([\\p{L}\\p{N}]{1,4}\\)';
const NAMED_PART =
  ',?\\s*(?:paragraphs?|paras?|par|alin|lit|letters?|points?|pct|abs|al)\\.?\\s*\\(?(?:\\d{1,3}|\\p{L})\\)?(?![\\p{L}\\p{N}])';
const PARTS = `(?:${BRACKET}|\\s*§{1,2}\\s*\\d+|${NAMED_PART})*`;
const ITEM = `(?<number>${NUMBER})(?<parts>${PARTS})`;
const ITEM_UNNAMED = `${NUMBER}${PARTS}`;
const JOIN = '\\s*(?:,|&|–|(?<![\\p{L}])(?:and|to|et|si|en|i|y|und)(?!\\p{L}))\\s*';

const PROVISION = new RegExp(
  `^(?<before>.*?)(?:${ARTICLE_WORD})\\s*(?<list>${ITEM_UNNAMED}(?:${JOIN}${ITEM_UNNAMED})*)(?<after>.*)$`,
  'u',
);
const ITEMS = new RegExp(`(?<join>${JOIN})?${ITEM}`, 'gu');

/**
 * Reads a citation of one instrument with its articles; undefined where no article is named.
 *
 *     art. 20(b) of Directive 2012/29/EU    2012 29, article 20, detail 20 b
 *     Directive 2011/36, arts 8 and 11      2011 36, articles 8 and 11
 *     § 232 StGB                            stgb, article 232
 */
export function readProvision(text: string): TypedProvision | undefined {
  if (!/\d/.test(text)) return undefined; // most questions: the expressions take long to get ready
  const match = PROVISION.exec(fold(text).trim());
  if (!match?.groups) return undefined;
  const {before = '', list = '', after = ''} = match.groups;
  const articles: string[] = [];
  let detail: string | undefined;
  for (const {groups} of list.matchAll(ITEMS)) {
    const number = normalisePhrase(groups!.number!);
    const isRange = /–|to/.test(groups!.join ?? '');
    for (const between of isRange ? numbersBetween(articles.at(-1), number) : []) articles.push(between);
    articles.push(number);
    const parts = normalisePhrase(
      groups!.parts!.replace(/paragraphs?|paras?|par|alin|lit|letters?|points?|pct|abs|al/g, ' '),
    );
    if (parts !== '') detail = `${number} ${parts}`;
  }
  return {
    instrument: normaliseInstrument(`${before} ${after}`),
    articles,
    ...(articles.length === 1 && detail !== undefined && {detail}),
  };
}

/** Most articles that a range stands for: a longer one is no citation. */
const RANGE = 30;

function numbersBetween(from: string | undefined, to: string): string[] {
  const first = Number(from);
  const last = Number(to);
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first > RANGE) return [];
  return Array.from({length: Math.max(0, last - first - 1)}, (_, i) => String(first + 1 + i));
}

/** The key of an article; without an instrument, of that article in whatever instrument has it. */
export function provisionKey(instrument: string, article: string): string {
  return [instrument, 'art', article].filter(Boolean).join(' ');
}

const CONNECTING = new Set(
  'of the din van du de la del della des der dem den w z from under to in'.split(' '),
);

const SILENT = new Set(['the', 'of']);
const NUMBER_SIGNS = new Set(['no', 'nr', 'n', 'number']);

/** What stands before the number of an act of the Union or of a numbered law, and after it. */
const NUMBERED =
  /^(?:(?:council|framework|decision|directive|dir|directiva|directivei|richtlijn|richtlinie|dyrektywa|dyrektywy|regulation|reg|regulamentul|verordening|rozporzadzenie|reglamento|reglement|fd|law|legea|lege|legii|act|loi|ley|eu|ec|eec|ue|ce) )*(\d+ \d+)(?: (?:eu|ec|eec|jha|ue|ce|cee|jai))?$/;

/**
 * The key of an instrument: acts by their two numbers, whatever they are called; all else as it is named.
 *
 *     Directive 2011/36/EU, 2011/36, dir. 2011/36   2011 36
 *     Regulation (EU) No 604/2013                   604 2013
 *     the Criminal Code (Romania)                   criminal code romania
 */
export function normaliseInstrument(text: string): string {
  const words = normalisePhrase(text).split(' ').filter(Boolean);
  while (CONNECTING.has(words[0] ?? '')) words.shift();
  while (CONNECTING.has(words.at(-1) ?? '')) words.pop();
  const name = words
    .filter((word, i) => !SILENT.has(word) && !(NUMBER_SIGNS.has(word) && /^\d/.test(words[i + 1] ?? '')))
    .join(' ');
  return NUMBERED.exec(name)?.[1] ?? name;
}
