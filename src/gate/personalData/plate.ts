import {findBehind, findMatching, mergeSpans, type Detector} from './match';

/** Romanian counties. */
const COUNTIES =
  '(?:AB|AG|AR|BC|BH|BN|BR|BT|BV|BZ|B|CJ|CL|CS|CT|CV|DB|DJ|GJ|GL|GR|HD|HR|IF|IL|IS|MH|MM|MS|NT|OT|PH|SB|SJ|SM|SV|TL|TM|TR|VL|VN|VS)';

/** Words in capitals that three letters of a plate could also be, and codes of currencies. */
const WORDS =
  '(?!(?:AND|THE|FOR|NOT|DIN|PRI|ART|SAU|EUR|RON|LEI|GBP|USD|PLN|CHF|CZK|DKK|SGD|HRK|RSD|BGN|LTD|CPS|PDF|KB|MHZ|BCE)(?![A-Z]))';

/** Forms that nothing else has, with small letters excluded: “CJ 12 ABC”, “1-ABC-234”, “1234 BCD”, “AB-123-CD”. */
const UNAMBIGUOUS = new RegExp(
  [
    `${COUNTIES}([ -]?)\\d{2,3}\\1${WORDS}[A-HJ-NPR-Z][A-Z]{2}`,
    `[1-9]-[A-Z]{3}-\\d{3}`,
    `(?!(?:19|20)\\d{2})\\d{4}[ -]?${WORDS}[BCDFGHJKLMNPRSTVWXYZ]{3}`,
    `[A-Z]{2}-\\d{3}-[A-Z]{2}`,
    `[A-HJ-PR-Y]{2}\\d{2} ${WORDS}[A-HJ-PR-Z]{3}`,
  ]
    .map((form) => `(?=[A-Z\\d])(?<![\\p{L}\\p{N}/.-]|[\\p{Lu}\\d] )${form}(?![\\p{L}\\p{N}/-]|\\.\\d)`)
    .join('|'),
  'gu',
);

/** Words for a plate. */
const LABEL =
  /\b(?:(?:(?:number|licen[cs]e|registration) )?plates?(?: number)?|registration(?: number| mark)?|registered (?:as|under)|(?:numar(?:ul)?(?:ui)?|nr\.?) (?:de )?inmatriculare|inmatriculat(?:a|ul)?|nr\.? auto|nume(?:r|ry|rach|rem|rze|rami) rej\p{L}{0,12}\.?|nr\.? rej\p{L}{0,12}\.?|tablic\p{L}{0,4} rejestracyjn\p{L}{1,4}|nummerpla(?:at|ten)|kenteken(?:plaat)?|plaques?(?: d'immatriculation)?|immatricule(?:e|s|es)?|immatriculation|matricula|auto|samochod\p{L}{0,4}|pojazd\p{L}{0,4})(?![a-z])/gu;
/** What may stand between the word and what the plate shows, and that. */
const LABELLED =
  /^((?:[ ,:;("“„]{1,3}(?:no|nr|n|number|numarul|numer|numero|nummer|cu|sub|met|con|o|of|was|is|era|le|the|with|bearing|als|het|belge|romana|avand|purtand|sous|tablicach)(?![a-z])[.o°º]{0,2}){0,4}[ :,("“„]{1,3})(?=[a-z0-9 -]{0,9}\d)([a-z]{2}\d{2} ?[a-z]{3}|\d-[a-z]{3}-\d{3}|[a-z]{1,3}[ -]?\d{1,5}(?:[ -]?[a-z]{1,3})?|\d{1,4}[ -]?[a-z]{1,3}(?:[ -]?\d{1,4})?|[a-z]{1,2}-\d{4}-[a-z]{1,2}|[a-z]{1,3} ?[a-z0-9]{4,5})(?![\p{L}\p{N}/]|[.,]\d)/u;
const NOT_A_PLATE = /^(?:na|do|od|po|za|ze|no|nr|art|in|on|to|of|ht|jd|and|at|on|by|par|de|w|z|la) ?\d/;

/** Registration plates of vehicles. */
export const plate: Detector = {
  kind: 'plate',
  findSpans: ({text, lower}) =>
    mergeSpans(
      findMatching(text, UNAMBIGUOUS, () => true),
      findBehind(
        lower,
        LABEL,
        LABELLED,
        (found) => /\d{2}/.test(found) && /[a-z]/.test(found) && !NOT_A_PLATE.test(found),
      ),
    ),
  finding: 'looks like the registration plate of a vehicle.',
  hint: 'Remove it; say “a car”, or by role whose car it was.',
};
