import {BEFORE_NUMBER, digitsOf, modulo97, NUMBER_END, NUMBER_START} from './digits';
import {findBehind, findMatching, mergeSpans, type Detector} from './match';

const POLISH_WEIGHTS = [7, 3, 1, 0, 7, 3, 1, 7, 3];

/** Three capitals and six digits that mean something else. */
const OTHER_SERIES = /^(?:ISO|NIP|KRS|EUR|PLN|RON|USD|GBP|CHF|COM|SEC|SWD|DOC|CAT|HEX|TCO|REG|SYG)/;

/**
 * Whether a text is three letters and six digits, the first of them the check digit of a Polish identity card.
 */
export function isPolishIdentityCard(text: string): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  if (!/^[A-Z]{3}\d{6}$/.test(compact) || OTHER_SERIES.test(compact)) return false;
  const values = [...compact].map((character) => parseInt(character, 36));
  const sum = POLISH_WEIGHTS.reduce((total, weight, place) => total + weight * values[place]!, 0);
  return sum % 10 === values[3];
}

/** Whether twelve digits are the number of a Belgian identity card: the rest by 97 stands at its end, 97 for 0. */
export function isBelgianIdentityCard(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  return (modulo97(digits.slice(0, 10)) || 97) === Number(digits.slice(10));
}

const POLISH = new RegExp(`(?=[A-Z])${BEFORE_NUMBER}[A-Z]{3}[ -]?\\d{6}${NUMBER_END}`, 'gu');
const BELGIAN = new RegExp(`${NUMBER_START}\\d{3}[ -]\\d{7}[ -]\\d{2}${NUMBER_END}`, 'gu');

/** Two letters and six digits behind “seria”, unless they are those of a bill or a form. */
const SERIES = /\bseri[ae](?= )/gu;
const ROMANIAN = /^( )([a-z]{2}[ ,]{0,2}(?:(?:nr|numarul|numar|no)\.? ?)?\d{6})(?!\d)/u;
const OTHER_PAPER =
  /(?:factur|chitant|bon|proces-verbal|diplom|autorizati|atestat|permis|certificat|politie|timbr|licent)[^.\n]{0,30}$/u;

/** Words for an identity card. */
const LABEL =
  /\b(?:id card|identity cards?|identity document|identification card|carte de identitate|cartea de identitate|cartii de identitate|buletin(?:ul)?(?: de identitate)?|c\.?i\.?|b\.?i\.?|carte d'identite|cni|identiteitskaart|identiteitskaartnummer|id-kaart|dowod osobisty|dowodu osobistego|dowodem osobistym|dowod tozsamosci|documento nacional de identidad|documento de identidad|cedula de identidad|cedula de ciudadania|cedula|d\.?n\.?i\.?|n\.?i\.?e\.?|residence permit|permis de sedere|titre de sejour|verblijfstitel|karta pobytu|karty pobytu)(?=[ ,:;(.])/gu;
const LABELLED =
  /^(\.?(?:[ ,:;(]{1,3}(?:no|nr|n|num|number|numar|numarul|numer|numero|nummer|nationale?|seria|serie|series|i|si|o|cu|met|con|bearing|with|belge|romana|electronique|serii)(?![a-z])[.o°º]{0,2}){0,5}[ :,#(]{0,3})([a-z]{1,3}[ -]?(?:(?:nr|no)\.? ?)?\d{5,9}|[a-z]{2}[ -]?\d{3} \d{3}|[a-z]{2}[a-z0-9]{6}\d|\d{12}|\d{1,2}\.?\d{3}\.?\d{3}|\d{3}-\d{7}-\d{2})(?![\p{L}\p{N}/]|[.,]\d)/u;

/** Numbers of identity cards and residence permits. */
export const identityCard: Detector = {
  kind: 'identity-card',
  findSpans: ({text, lower}) => {
    if (!/\d{3}/.test(text)) return [];
    return mergeSpans(
      findMatching(text, POLISH, ([found]) => isPolishIdentityCard(found)),
      findMatching(text, BELGIAN, ([found]) => isBelgianIdentityCard(digitsOf(found))),
      findBehind(lower, LABEL, LABELLED),
      findBehind(lower, SERIES, ROMANIAN).filter(
        ({start}) => !OTHER_PAPER.test(lower.slice(Math.max(0, start - 60), start)),
      ),
    );
  },
  finding: 'looks like the number of an identity card.',
  hint: 'Remove it. If the card matters, say by role whose it was.',
};
