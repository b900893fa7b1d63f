/** Articles of acts that the portal knows: `art. 8 of Directive 2011/36/EU`, `art. 189a § 1 k.k.`, `ECHR, arts 4 and 6`. */
import {ACT_NAMES} from './actNames';
import {canonicalArticle} from './articleNumber';
import type {Found} from './finding';
import type {Lookup} from './lookup';
import {AND} from './words';

const LATIN = '(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|undecies|duodecies)';
const ARTICLE_WORD = String.raw`(?:art(?:icle|icles|icol(?:ul|ele|ului|elor)?|ikel(?:en)?|yku(?:l|lu|ly|lem)|iculos?|s|t)?\.?|(?:sections?|ss?\.))`;
const ARTICLE = new RegExp(String.raw`(?<![\p{L}\d])${ARTICLE_WORD}[ \t\n\r]{0,3}(?=\d)`, 'giu');
const NUMBER = new RegExp(
  String.raw`(\d{1,4}(?:/\d{1,2}(?!\d))?(?:\s?-?${LATIN}(?!\p{L})|[a-z]{1,2}(?!\p{L}))?(?:\^\d|[¹²³])?|\d{1,4}${LATIN})(?![\p{L}\d]|/\d)((?:\.\d{1,2}[oº°]?(?!\d))?(?:\s?\((?:\d{1,2}(?:\^\d|[¹²³])?|[a-z]{1,3}|[ivx]{1,4})\))*)`,
  'uy',
);
/** Articles with hyphens in their numbers, as in France: 225-4-1. */
const HYPHENED = /\d{2,4}(?:-\d{1,2}){1,3}(?![\p{L}\d-])/uy;
const NEXT = new RegExp(
  String.raw`(\s?[–-]\s?|\s{1,2}(?:to|la|tot|do|al?)\s{1,2})|\s{0,2},\s{0,2}(?:${AND}\s{1,2})?|\s{1,2}${AND}\s{1,2}`,
  'uy',
);

const AFTER = 200;
const BEFORE = 140;

interface Article {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** The articles behind one “art.”. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly articles: readonly Article[];
}

interface Act {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** Articles that stand with the name or number of their act, before or behind them. */
export function findProvisions(text: string, lookup: Lookup): Found[] {
  const mentions = readMentions(text, lookup);
  const acts = mentions.map(() => undefined as Act | undefined);
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const {start, end} = mentions[i]!;
    const next = mentions[i + 1];
    const near = actBehind(text, end, Math.min(text.length, end + AFTER, next?.start ?? Infinity), lookup);
    // “ECHR, art. 4, Directive 2011/36/EU, art. 8”: the act before it, unless the article before has that one.
    const isApart = near && /^\s*[,)]/.test(text.slice(end, near.start));
    const before = isApart
      ? actBefore(text, Math.max(0, start - BEFORE, mentions[i - 1]?.end ?? 0), start, lookup)
      : undefined;
    const isFree = before && !(mentions[i - 1] && isGlue(text.slice(mentions[i - 1]!.end, before.start)));
    if (near) acts[i] = isFree ? before : near;
    else if (next && isList(text.slice(end, next.start))) acts[i] = behind(acts[i + 1], next);
  }
  for (const [i, {start}] of mentions.entries()) {
    if (acts[i]) continue;
    const previous = mentions[i - 1];
    acts[i] =
      previous &&
      acts[i - 1] &&
      previous.end > start - BEFORE &&
      isList(text.slice(Math.max(previous.end, 0), start))
        ? acts[i - 1]
        : actBefore(text, Math.max(0, start - BEFORE, previous?.end ?? 0), start, lookup);
  }
  return mentions.flatMap((mention, i) => {
    const act = acts[i];
    return act
      ? mention.articles.map((article, place) =>
          provision(lookup, {mention, next: mentions[i + 1], article, place, act}),
        )
      : [];
  });
}

function behind(act: Act | undefined, {end}: Mention): Act | undefined {
  return act && act.start >= end ? act : undefined;
}

function readMentions(text: string, lookup: Lookup): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(ARTICLE)) {
    const start = match.index;
    if (start < (mentions.at(-1)?.end ?? 0)) continue;
    const articles: Article[] = [];
    let at = start + match[0].length;
    for (;;) {
      const read = readNumber(text, at, lookup);
      if (!read) break;
      const previous = articles.at(-1);
      // What falls behind a subdivision is its number: art. 177 bis.1 y 2.
      if (previous && Number.parseInt(read.number, 10) < Number.parseInt(previous.number, 10)) break;
      articles.push({start: previous ? at : start, end: read.end, number: read.number});
      NEXT.lastIndex = read.end;
      if (!NEXT.test(text)) break;
      at = NEXT.lastIndex;
    }
    const last = articles.at(-1);
    if (last) mentions.push({start, end: last.end, articles});
  }
  return mentions;
}

function readNumber(text: string, at: number, {articles}: Lookup): {number: string; end: number} | undefined {
  HYPHENED.lastIndex = at;
  const hyphened = HYPHENED.exec(text)?.[0];
  if (hyphened && [...articles.values()].some((known) => known.has(hyphened)))
    return {number: hyphened, end: HYPHENED.lastIndex};
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  return match ? {number: match[1]!, end: NUMBER.lastIndex} : undefined;
}

interface Linked {
  readonly mention: Mention;
  readonly next: Mention | undefined;
  readonly article: Article;
  readonly place: number;
  readonly act: Act;
}

function provision(lookup: Lookup, {mention, next, article, place, act}: Linked): Found {
  const canonical = canonicalArticle(article.number);
  const key = act.keys.find((candidate) => lookup.articles.get(candidate)?.has(canonical)) ?? act.keys[0]!;
  const printed = lookup.articles.get(key)?.get(canonical);
  const isFirst = place === 0;
  const isLast = place === mention.articles.length - 1;
  const isBefore = act.end <= mention.start;
  const isNext = act.start >= mention.end && !(next && next.start < act.start);
  return {
    // The act belongs to the words of the article next to it.
    start: isFirst && isBefore && mention.start - act.end < 12 ? act.start : article.start,
    end: isLast && isNext ? act.end : article.end,
    kind: 'provision',
    target: `${key} art. ${printed ?? article.number.replace(/\s+/g, ' ')}`,
    state: printed === undefined ? 'unknown' : 'holds',
  };
}

/** Words and signs that stand between an article and its act: subdivisions, and “of the”. */
const GLUE = new Set(
  `of the to its in on under council framework din al a ale ai la lui de du des d l le les del el los van het der dit
  par para paras paragraph paragraphs paragraphe paragraphes paragraf paragraful paragraaf apartado apartados apdo parrafo
  alin alineat alineatul alineatele alinea alineas lit litera litere literele letra letras letter letters pct punct punctul
  punctele point points punt punto pkt ust ustep ustepu lid leden zd zdanie teza first second third fourth fifth
  noul noului vechiul vechiului actualul belgian polish
  sub subparagraph sentence indent and or et ou si sau en i oraz lub y e o und k w z ww nr no`.split(/\s+/),
);
const AND_WORD = new RegExp(`^${AND}$`);
const SUBDIVISION = /^(?:\d{1,2}[a-z]?(?:\^\d|[¹²³])?(?:[°ºo]|er|e|ra)?|[a-z]|[ivx]{1,4}|§{1,2}|bis|ter)$/i;

function isGlue(gap: string): boolean {
  if (/^\.\s|[!?;]|\n\s*\n/.test(gap)) return false;
  const words = gap.split(/[\s,.;:()'"„”“§–-]+/).filter((word) => word !== '');
  if (words.length > 0 && AND_WORD.test(words.at(-1)!) && !/^(?:a|e|o|u|i|of)$/.test(words.at(-1)!))
    return false;
  return words.every((word) => GLUE.has(word.toLowerCase()) || SUBDIVISION.test(word));
}

const LIST_GAP = new RegExp(String.raw`^[\s,;]*(?:${AND})?[\s,;]*$`, 'u');

/** Whether only a list’s sign or an “and” stands between two articles, subdivisions aside. */
function isList(gap: string): boolean {
  if (gap.length > 60 || /[!?]|\.\s+\p{Lu}|\n\s*\n/u.test(gap)) return false;
  if (LIST_GAP.test(gap)) return true;
  const words = gap.split(/[\s,.;:()'"§–-]+/).filter((word) => word !== '');
  return words.every((word) => GLUE.has(word.toLowerCase()) || SUBDIVISION.test(word));
}

const WORD_START = /[^\s,.:()'"„”“§–-]/g;
const WORD = /[^\s,.;:()'"„”“§–-]+/y;
const MOST_WORDS_BETWEEN = 14;

/** The act that begins behind an article, before a word that leads elsewhere. */
function actBehind(text: string, from: number, to: number, lookup: Lookup): Act | undefined {
  let at = from;
  for (let count = 0; count < MOST_WORDS_BETWEEN; count += 1) {
    WORD_START.lastIndex = at;
    const start = WORD_START.exec(text)?.index ?? to;
    if (start >= to) return undefined;
    const act = readAct(text, start, lookup);
    if (act) return isGlue(text.slice(from, start)) ? act : undefined;
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || !(GLUE.has(word.toLowerCase()) || SUBDIVISION.test(word))) return undefined;
    at = WORD.lastIndex;
  }
  return undefined;
}

const BEFORE_GAP = /^(?:\s|[,:(–-]|\b(?:in|at|under|its|in particular|en particulier|w|la|en|a)\b|§){0,6}$/i;

/** The act that ends before an article. */
function actBefore(text: string, from: number, to: number, lookup: Lookup): Act | undefined {
  let at = from;
  for (;;) {
    WORD_START.lastIndex = at;
    const start = WORD_START.exec(text)?.index ?? to;
    if (start >= to) return undefined;
    const act = readAct(text, start, lookup);
    if (act && act.end <= to && BEFORE_GAP.test(text.slice(act.end, to))) return act;
    WORD.lastIndex = start;
    at = WORD.test(text) ? WORD.lastIndex : start + 1;
  }
}

const EU_ACT =
  /(?<![a-z])(?:directiv|richtlijn|dyrektyw|regulation|regulament|reglement|reglament|verordening|rozporzadzeni|decizi|decision|kaderbesluit|besluit|decyzj|framework)[a-z]{0,10}(?:-cadru|-cadre)?(?:[\s(]{1,2}(?:[a-z./']{1,14}|n[°º])\)?){0,6}?[\s(]{1,2}(\d{1,4}\/\d{1,4})(?:\/[a-z]{2,5})?(?!\d)/iy;
const NATIONAL_ACT =
  /(?<![a-z])(?:leg(?:ea|ii|e)|laws?|act|O\.?U\.?G\.?|H\.?G\.?)\s{1,2}(?:(?:nr|no)\.?\s{0,2})?(\d{1,4}\/\d{4})(?!\d)/iy;
const NUMBERED_BEGINS = /[drvbkflaoh]/i;

interface NamePatterns {
  /** By first letter, lower case: names in any case, then abbreviations. */
  readonly byLetter: ReadonlyMap<string, readonly RegExp[]>;
  readonly each: readonly {readonly whole: RegExp; readonly keys: readonly string[]}[];
}

let made: NamePatterns | undefined;

function namePatterns(): NamePatterns {
  if (made) return made;
  const letterOf = (name: string): string => name[0]!.toLowerCase();
  const names = ACT_NAMES.flatMap((act) => act.names);
  const short = ACT_NAMES.flatMap((act) => act.short ?? []);
  const letters = new Set([...names, ...short].map(letterOf));
  made = {
    byLetter: new Map(
      [...letters].map((letter) => {
        const begins = (name: string): boolean => letterOf(name) === letter;
        return [
          letter,
          [
            new RegExp(alternatives(names.filter(begins)), 'iy'),
            new RegExp(alternatives(short.filter(begins)), 'y'),
          ],
        ];
      }),
    ),
    each: ACT_NAMES.flatMap(({keys, names: long, short: brief = []}) => [
      ...(long.length > 0 ? [{whole: new RegExp(`^(?:${alternatives(long)})$`, 'i'), keys}] : []),
      ...(brief.length > 0 ? [{whole: new RegExp(`^(?:${alternatives(brief)})$`), keys}] : []),
    ]),
  };
  return made;
}

/** The act whose name or number begins at a place: of several the longest. */
function readAct(text: string, start: number, lookup: Lookup): Act | undefined {
  const letter = text[start]!.toLowerCase();
  for (const pattern of NUMBERED_BEGINS.test(letter) ? [EU_ACT, NATIONAL_ACT] : []) {
    pattern.lastIndex = start;
    const key = lookup.byActNumber.get(pattern.exec(text)?.[1] ?? '');
    if (key !== undefined) return {start, end: pattern.lastIndex, keys: [key]};
  }
  const {byLetter, each} = namePatterns();
  let longest = '';
  for (const pattern of byLetter.get(letter) ?? []) {
    pattern.lastIndex = start;
    const typed = pattern.exec(text)?.[0] ?? '';
    if (typed.length > longest.length) longest = typed;
  }
  if (longest === '') return undefined;
  const keys = each.flatMap(({whole, keys: all}) => (whole.test(longest) ? all : []));
  const known = [...new Set(keys)].filter((key) => Object.hasOwn(lookup.index.acts, key));
  return known.length === 0 ? undefined : {start, end: start + longest.length, keys: known};
}

/** Names as a regular expression, the longest first. */
function alternatives(names: readonly string[]): string {
  if (names.length === 0) return '(?!)';
  const written = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .replace(/\.$/, String.raw`\.?`)
        .replace(/\.(?!\?$) ?(?!\?)/g, String.raw`\.?\s{0,2}`)
        .replace(/(?<=[a-z])\*/g, '[a-z]{0,6}')
        .replace(/ \?/g, String.raw`\s?`)
        .replace(/ /g, String.raw`\s{1,3}`),
    );
  return String.raw`(?<![A-Za-z\d.-])(?:${written.join('|')})(?![A-Za-z\d])`;
}
