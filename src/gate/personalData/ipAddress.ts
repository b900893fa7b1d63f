import {findMatching, mergeSpans, type Detector} from './match';

const VERSION_4 = /(?=\d)(?<![\p{L}\p{N}.:§-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d|-\d)/gu;
const VERSION_6 = /(?<![\p{L}\p{N}:.])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){0,7}(?![\p{L}\p{N}:])/giu;
const MANY_COLONS = /[\da-f]::|:[\da-f]{1,4}:[\da-f]{1,4}:/i;

/** Words before four numbers that say they are a place in a text, a version or a file. */
const OTHER_NUMBER =
  /(?:\b(?:v|version|versiunea|wersja|versie|section|sections|sectiunea|art|article|articolul|artykul|artikel|articulo|para|paragraph|paragraphs|pkt|pct|point|punctul|chapter|ch|ht|jd|no|nr|rozdzial|ust|annex|table|figure|release|update|clause|rule|standard|punt|punto|lit|see|cf)\.?|§{1,2}|\d[,;]|\b(?:and|to|or))\s*$/iu;
/** The same in every house: they lead to nobody. */
const PRIVATE = /^(?:10|127|0|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
const LABEL = /\bip\b|\bip[v-]|internet protocol/i;

function isVersion4(text: string): boolean {
  return text.split('.').every((part) => Number(part) < 256 && (part === '0' || !part.startsWith('0')));
}

function isVersion6(text: string): boolean {
  const groups = text.split(':');
  if (!/\d/.test(text) || text.includes(':::')) return false;
  if (text.includes('::'))
    return groups.filter((group) => group !== '').length >= 3 && /[\da-f]{3}/i.test(text);
  return groups.length === 8;
}

/** Addresses of computers on the internet. */
export const ipAddress: Detector = {
  kind: 'ip-address',
  findSpans: ({text, lower}) =>
    mergeSpans(
      findMatching(text, VERSION_4, ({index = 0, 0: found}) => {
        if (!isVersion4(found) || PRIVATE.test(found)) return false;
        const before = lower.slice(Math.max(0, index - 40), index);
        if (LABEL.test(before)) return true;
        // Numbers of sections are small; those of computers seldom all are.
        const parts = found.split('.').map(Number);
        return (
          !OTHER_NUMBER.test(before) &&
          (parts.some((part) => part > 99) || parts.filter((part) => part > 39).length > 1)
        );
      }),
      MANY_COLONS.test(text) ? findMatching(text, VERSION_6, ([found]) => isVersion6(found)) : [],
    ),
  finding: 'looks like the address of a computer on the internet (IP address).',
  hint: 'Remove it; say that a computer or a telephone was found by its address.',
};
