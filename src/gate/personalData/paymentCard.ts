import {findCitationSpans} from './citationSpans';
import {digitsOf, GROUP_SEPARATOR, NUMBER_END, NUMBER_START} from './digits';
import {findMatching, mergeSpans, type Detector} from './match';

const NUMBER = new RegExp(`(?=[2-6])${NUMBER_START}\\d(?:${GROUP_SEPARATOR}?\\d){12,18}${NUMBER_END}`, 'gu');

/** How numbers of the known issuers begin, and how long they are. */
const ISSUERS: readonly RegExp[] = [
  /^4\d{12}(?:\d{3}){0,2}$/,
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[68]\d)\d{11}$/,
  /^(?:6011|65\d{2}|64[4-9]\d)\d{12}$/,
  /^35(?:2[89]|[3-8]\d)\d{12}$/,
  /^(?:50(?:18|20|38)|5[68]\d{2}|6304|6703|6759|676[1-3])\d{8,15}$/,
];

/**
 * Whether digits are a possible number of a payment card: the beginning and length of an issuer, and the check of Luhn.
 *
 * @see ISO/IEC 7812-1, annex B.
 */
export function isPaymentCard(digits: string): boolean {
  return ISSUERS.some((issuer) => issuer.test(digits)) && hasLuhnCheck(digits);
}

function hasLuhnCheck(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Words for a card, behind which a number with the right check digit is one, whatever issuer it begins with. */
const LABELLED =
  /(?<=\b(?:card|carte|carte bancaire|karta|karty|karte|kartą|kaart|bankkaart|tarjeta|cardul|card bancar)(?:\s(?:number|n[o°º]|nr|numéro|número|numer|numărul|nummer))?\.?:?\s)\d(?:[ -]?\d){12,18}(?!\d)/giu;

/** Numbers of credit and debit cards. */
export const paymentCard: Detector = {
  kind: 'payment-card',
  findSpans: ({text}) => {
    const spans = mergeSpans(
      findMatching(text, NUMBER, ([found]) => isPaymentCard(digitsOf(found))),
      findMatching(text, LABELLED, ([found]) => hasLuhnCheck(digitsOf(found))),
    );
    if (spans.length === 0) return spans;
    const citations = findCitationSpans(text);
    return spans.filter(({start, end}) => !citations.some((other) => start < other.end && other.start < end));
  },
  finding: 'looks like the number of a payment card: its check digit is right.',
  hint: 'Remove it; if the card matters, say by role whose it was.',
};
