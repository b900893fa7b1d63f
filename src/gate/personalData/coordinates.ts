import {findMatching, mergeSpans, type Detector} from './match';

const DEGREES = '-?\\d{1,3}\\.\\d{4,}';
const PAIR = new RegExp(
  `(?<![\\d.,] ?|[\\p{L}(]\\d{0,3}|[-\\p{L}\\p{N}])${DEGREES}(?:°? ?[NnSs])?(?:, ?|; ?| )${DEGREES}(?:°? ?[EeWwOoVv](?![\\p{L}]))?(?!\\d|\\.\\d|,? ?-?\\d)`,
  'gu',
);
/** With the comma that most languages have: then a semicolon parts the two. */
const WITH_COMMAS = /(?<![\d.,])-?\d{1,2},\d{4,} ?; ?-?\d{1,3},\d{4,}(?![\d.,])/g;
const DECIMAL_WITH_SIGN = /(?<![\d.])\d{1,2}[.,]\d{2,}° ?[NS]?[,; ]{1,3}\d{1,3}[.,]\d{2,}° ?[EWOV]?/gu;
const MINUTES =
  /(?<!\d)[NS]? ?\d{1,2} ?° ?\d{1,2}(?:[.,]\d+)? ?['’′](?: ?\d{1,2}(?:[.,]\d+)? ?(?:["”″]|''|’’))? ?[NS]?(?:[,; ]|\s){0,3}[EWOV]? ?\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['’′](?: ?\d{1,2}(?:[.,]\d+)? ?(?:["”″]|''|’’))?(?: ?[EWOV](?!\p{L}))?/gu;
const URI = /\bgeo:-?\d{1,2}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?/gi;
/** Maps that show one place; a shortened address hides which. */
const MAP_LINK =
  /\b(?:https?:\/\/)?(?:(?:www\.)?google\.[a-z.]{2,6}\/maps\S*?(?:@|q=|ll=|!3d)-?\d{1,2}\.\d+|maps\.google\.[a-z.]{2,6}\/\S*?-?\d{1,2}\.\d+|maps\.app\.goo\.gl\/|goo\.gl\/maps\/|(?:www\.)?openstreetmap\.org\/\S*?\d{1,2}\.\d+|(?:www\.)?waze\.com\/\S*?ll[=.]|maps\.apple\.com\/\S*?\d{1,2}\.\d+|what3words\.com\/|w3w\.co\/)[^\s<>"”)]*/gi;

function isOnEarth(text: string): boolean {
  const [latitude = 91, longitude = 181] = (text.match(/-?\d+\.\d+/g) ?? []).map(Number);
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Places on the map by their coordinates. */
export const coordinates: Detector = {
  kind: 'coordinates',
  findSpans: ({text}) =>
    mergeSpans(
      findMatching(text, PAIR, ([found]) => isOnEarth(found)),
      ...(text.includes('°')
        ? [DECIMAL_WITH_SIGN, MINUTES].map((form) => findMatching(text, form, () => true))
        : []),
      findMatching(text, WITH_COMMAS, () => true),
      findMatching(text, URI, () => true),
      /maps|waze|openstreet|words\.com|w3w/i.test(text) ? findMatching(text, MAP_LINK, () => true) : [],
    ),
  finding: 'looks like a place on the map, by its coordinates.',
  hint: 'Remove it; say what kind of place it was, such as “a flat”.',
};
