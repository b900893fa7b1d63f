import {allMatches} from '../allMatches';
import {findCitationSpans} from './citationSpans';
import {digitsOf, GROUP_SEPARATOR} from './digits';
import type {Detector, Span} from './match';

/** A run of digits with its separators, from which a telephone number may be read. */
interface Form {
  /** Finds where a number of this form may begin and takes all groups of digits that follow. */
  readonly run: RegExp;
  /** Whether the text, cut after a whole group, is a telephone number. */
  readonly isNumber: (text: string) => boolean;
  /** What may not stand before it, because then the digits mean something else. */
  readonly notAfter?: RegExp;
}

const SEPARATOR = `(?: ?[/–] ?|${GROUP_SEPARATOR}|${GROUP_SEPARATOR}?\\(|\\)${GROUP_SEPARATOR}?)`;
// No number has more groups; an end also keeps long columns of figures cheap.
const GROUPS = `\\d+(?:${SEPARATOR}\\d+){0,9}`;
// A colon after a letter is that of “tel:”.
const START = '(?=[+(\\d])(?<![\\p{L}\\p{N}+]|\\p{N}[.,/:\\-‑–]|\\p{L}[./\\-‑–]|[§=#])';

/** Calling codes of countries; 1 is followed by ten digits, which tells 001 apart from item numbers of HUDOC. */
const CALLING_CODE =
  '(?:1(?=(?:\\D?\\d){10})|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-689]\\d|3[578]\\d|42\\d|5[09]\\d|6[789]\\d|8[057]\\d|9[679]\\d)';

const AMOUNT = /(?:\b(?:ron|eur|usd|gbp|pln)|[€$£])\s*$/iu;

/** Words and signs before a number that say it is an amount, a file, a place in a text or a company. */
const OTHER_NUMBER =
  /(?:\b(?:ron|eur|usd|gbp|pln|art|pp?|pag|paras?|vol|isbn|issn|kbo|bce|btw|tva|vat|cui|nip|krs|regon|entreprise|ondernemingsnummer)\.?:?|\b(?:dosar(?:ul)?|case|cause|zaak|application|affaire|sprawa|asunto)(?: n(?:r|o|°|º)?\.?)?:?|[§€$£])\s*$/iu;

const FORMS: readonly Form[] = [
  {
    run: new RegExp(`${START}\\(?\\+ ?${CALLING_CODE}${SEPARATOR}?${GROUPS}`, 'gu'),
    isNumber: (text) => isLength(text, 9, 15),
    notAfter: AMOUNT,
  },
  {
    run: new RegExp(`${START}\\(?00 ?${CALLING_CODE}${SEPARATOR}?${GROUPS}`, 'gu'),
    isNumber: (text) => isLength(text, 11, 17),
    notAfter: AMOUNT,
  },
  {
    // After BE it is the number of a Belgian company.
    run: new RegExp(`${START}(?<!\\bBE ?)\\(?0[1-9]${GROUPS.replace('\\d+', '\\d*')}`, 'gu'),
    isNumber: isNationalNumber,
    notAfter: OTHER_NUMBER,
  },
  {
    // Numbers of Poland and Spain have no leading 0; a word that says “telephone” has to stand before them.
    run: new RegExp(
      `(?=[(\\d])(?<=\\b(?:tel|telefon|telefonul|telefonu|telephone|phone|mobile|mob|gsm|téléphone|portable|telefoon|kom|komórka|teléfono|móvil|fax|whatsapp|viber)\\b\\.?(?: (?:number|no|nr|numéro|numer|número)\\.?)?:? ?)(?<!\\p{L})\\(?\\d${GROUPS.replace('\\d+', '\\d*')}`,
      'giu',
    ),
    isNumber: (text) => isLength(text, 7, 12) && !/\b(?:19|20)\d{2}$/.test(text),
  },
  {
    run: new RegExp(`${START}[5-8]\\d{2}(?:[ .-]\\d{3}){2}(?!${SEPARATOR}?\\d)`, 'gu'),
    isNumber: (text) => BY_THREES.test(text) && !/000$/.test(text),
    notAfter: OTHER_NUMBER,
  },
  {
    // “pod numerem 22 123 45 67”, “op het nummer 12 34 56 78”
    run: new RegExp(
      `(?=[(\\d])(?<=\\b(?:numerem|numeru|call(?:ed)?|called from|dzwonic|zadzwonic|llamar al|llamo al|appele(?:r)? le|belde|bellen naar|sunat la)(?: (?:number|nr|numer|numero|numeru|numerul|nummer|the))?\\.?:? ?)\\d${GROUPS.replace('\\d+', '\\d*')}`,
      'giu',
    ),
    isNumber: (text) =>
      isLength(text, 9, 12) && /^\D*\d{2,4}\D\d/.test(text) && !/\b(?:19|20)\d{2}$/.test(text),
    notAfter: AMOUNT,
  },
];

/** Nine digits in threes, as mobile numbers of Poland and Spain are set; round ones are amounts. */
const BY_THREES = /^[5-8]\d{2}([ .-])\d{3}\1\d{3}$/;

/** Signs after a number that say it is an amount, part of a longer number, or a file number with its year. */
const GOES_ON =
  /^(?:[\p{L}\p{N}]|[.,/\-‑–]\d|\s?(?:%|€|\$|£|zł|(?:euros?|eur|lei|ron|pln|usd|gbp|million|billion)\b))/iu;

/**
 * Freephone and premium numbers of the countries that the portal serves, with or without the calling code. They
 * belong to a service and never to a person, and a guide for victims must be able to name them.
 */
const SERVICE_NUMBER = /^(?:(?:00)?(?:3[1-4]|4[0489]))?0?(?:800|805|808|900)/;

/**
 * Words shortly before a number that say it is a service’s: its kind, or the name of one for victims that the countries
 * of the portal name in their guidance.
 */
const SERVICE =
  /(?:hotline|helpline|help line|emergency|tel ?verde|linia? (?:telefonica|gratuita|verde)|infolini|telefon zaufania|linia pomoc|hulplijn|noodnummer|meldpunt|numero vert|numero d'urgence|ligne d'(?:ecoute|aide|urgence)|linea de|telefono gratuito|numero gratuito|switchboard|registry|grefa|permanence|anitp|kcik|la strada|payoke|pag-asa|surya|comensha|child focus|samaritans|victim support)[^.\n]{0,60}$/u;
/** Words after those that say whose number it is all the same: the one from which a person called. */
const CALLED_FROM =
  /\b(?:from|de la|de pe|depuis|du numero|z numeru|z telefonu|vanaf|met het nummer|desde|her|his|victim'?s|victimei)\b[^.\n]{0,30}$/u;

function isService(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 90), start).toLowerCase();
  return SERVICE.test(before) && !CALLED_FROM.test(before);
}

function isLength(text: string, least: number, most: number): boolean {
  const {length} = digitsOf(text);
  return length >= least && length <= most;
}

/** Whether a text that begins with a single 0 is set like a telephone number. */
function isNationalNumber(text: string): boolean {
  if (!isLength(text, 9, 11)) return false;
  const groups = text.match(/\d+/g)!;
  const separators = text.replace(/^\(/, '').match(/\D+/g) ?? [];
  // Without groups only the usual length counts: longer and shorter runs are file numbers.
  if (groups.length === 1) return text.length === 10;
  if (groups[0].length > 5 || groups.some((group) => group.length < 2)) return false;
  // 02/123.45.67: the area code may be set off by another sign, the rest has one sign throughout.
  if (new Set(separators.slice(1)).size > 1) return false;
  if (separators.slice(1).some((separator) => /[/–]/.test(separator))) return false;
  return !/^\d{2}\D\d{2}\D(?:19|20)\d{2}/.test(text) && !/[/\-‑–](?:19|20)\d{2}(?!\d)/.test(text);
}

/** The longest part of a run, cut after a whole group, that is a telephone number. */
function findNumberIn(text: string, run: Span, isNumber: Form['isNumber']): Span | undefined {
  const found = text.slice(run.start, run.end);
  const ends = allMatches(found, /\d+/g)
    .map((group) => group.index + group[0].length)
    .reverse();
  const length = ends.find(
    (end) => isNumber(found.slice(0, end)) && !GOES_ON.test(text.slice(run.start + end)),
  );
  return length === undefined ? undefined : {start: run.start, end: run.start + length};
}

/** Telephone numbers: international, and national ones as they are printed in the six countries. */
export const phone: Detector = {
  kind: 'phone',
  findSpans: ({text, folded}) => {
    const citations = findCitationSpans(text);
    const spans: Span[] = [];
    for (const {run, isNumber, notAfter} of FORMS) {
      // Not `matchAll`: in “05.12.2019 0721 …” the number begins within the run that begins with the date.
      run.lastIndex = 0;
      for (let found = run.exec(text); found; found = run.exec(text)) {
        const {index: start} = found;
        run.lastIndex = start + 1;
        const span = findNumberIn(text, {start, end: start + found[0].length}, isNumber);
        if (span === undefined) continue;
        const overlaps = (other: Span) => span.start < other.end && other.start < span.end;
        if (spans.some(overlaps) || citations.some(overlaps)) continue;
        if (notAfter?.test(text.slice(Math.max(0, start - 32), start))) continue;
        if (SERVICE_NUMBER.test(digitsOf(text.slice(span.start, span.end))) || isService(folded, span.start))
          continue;
        spans.push(span);
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  },
  finding: 'looks like a telephone number.',
  hint: 'Remove it; for a public body, link to the body’s own contact page.',
};
