import {allMatches} from '../allMatches';
import {modulo97} from './digits';
import {mergeSpans, type Detector, type Span} from './match';

/** How many characters an IBAN has, by country. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
  XK: 20,
};

// Only how one begins: where it ends depends on the country, and another may follow after a single space.
const BEGINNING = /(?<![\p{L}\p{N}])[A-Z]{2}[ \u00a0\u202f\-\u2011]?\d{2}/giu;

/**
 * Whether a text without spaces is an IBAN: the length of its country and a rest of 1 modulo 97.
 *
 * @see ISO 13616; the check is that of ISO/IEC 7064, MOD 97-10.
 */
export function isIban(text: string): boolean {
  const iban = text.toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || LENGTHS[iban.slice(0, 2)] !== iban.length) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  // Letters count as 10 to 35, which is what they are in base 36.
  return modulo97([...moved].map((character) => parseInt(character, 36)).join('')) === 1;
}

/** Where the IBAN that begins at an offset ends; undefined when there is none. */
function findEnd(text: string, start: number): number | undefined {
  const length = LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return undefined;
  let compact = '';
  let end = start;
  while (compact.length < length) {
    const [piece] = /^[ \u00a0\u202f\-\u2011]?[A-Z0-9]/i.exec(text.slice(end, end + 2)) ?? [];
    if (piece === undefined) return undefined;
    compact += piece.at(-1)!;
    end += piece.length;
  }
  return isIban(compact) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? end : undefined;
}

/** Polish accounts as they are written at home: the 26 digits without PL. */
const POLISH_AT_HOME =
  /(?<![\p{L}\p{N}])\d{2}(?: ?\d{4}){6}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{2}(?: \d{8} \d{16})(?!\d)/gu;

/** Bank accounts by their international number. */
export const iban: Detector = {
  kind: 'iban',
  findSpans: ({text}) => {
    const spans: Span[] = [];
    for (const found of allMatches(text, BEGINNING)) {
      const end = findEnd(text, found.index);
      if (end !== undefined) spans.push({start: found.index, end});
    }
    const atHome = allMatches(text, POLISH_AT_HOME)
      .filter(({0: found}) => isIban(`PL${found.replaceAll(' ', '')}`))
      .map(({index, 0: found}) => ({start: index, end: index + found.length}));
    return mergeSpans(spans, atHome);
  },
  finding: 'looks like the number of a bank account (IBAN): its check digits are right.',
  hint: 'Remove it; if the account matters, say by role whose it was.',
};
