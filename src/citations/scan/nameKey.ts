import {plainText} from './plainText';
import {AND} from './words';

const OTHERS = 'others|autres|altii|alti|altele|inni|inne|anderen|andere|otros|otras|ors';
const AND_OTHERS = new RegExp(`(?:,|\\s${AND})\\s(?:${OTHERS})\\b`, 'g');
const AND_WORD = new RegExp(`\\s${AND}\\s`, 'g');

/**
 * The name of a case, or of its applicant, in one form for all languages: `Chowdury and Others` and `CHOWDURY et
 * autres` are the same, `C.N. and V.` and `CN et V`.
 */
export function nameKey(name: string): string {
  return plainText(name)
    .text.toLowerCase()
    .replace(/\s*\[gc\]|\s*\(gc\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AND_OTHERS, '')
    .replace(AND_WORD, ' & ')
    .replace(/(?<=(?:^|[\s.])[a-z])\.\s?(?=[a-z](?:\.|\s|$))/g, '')
    .replace(/\./g, '')
    .replace(/,/g, '')
    .replace(/\s+/g, ' ');
}
