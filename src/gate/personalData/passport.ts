import {findBehind, type Detector} from './match';

/** Words for a passport. */
const LABEL =
  /\b(?:passports?|travel document|pasaport(?:ul|ului|ului)?|pasapoarte(?:le)?|paszport(?:u|em|y|ow)?|paspoort(?:en|nummer)?|reispas|passeports?|pasaportes?)(?![\p{L}])/gu;
/** What may stand between the word and the number, and the number. */
const NUMBER =
  /^((?: [a-z]{4,14}(?= ))?(?:[ ,:;(]{1,3}(?:no|nr|n|num|number|numar|numarul|numer|numero|nummer|seria|serie|series|i|with|of|ordinary|romanian|nigerian|paraguayo|cu|avand|simplu|electronic|met|het|portant|le|con|el|o|bearing|the|holder|was|is|issued|serii|belge|francais|roumain|polonais|espagnol|espanol|polski|belgisch)(?![a-z])[.o°º]{0,2}){0,5}[ :,#(]{0,3})([a-z]{1,3}[ -]?(?:(?:nr|no)\.? ?)?\d{5,9}[a-z]?|\d{2} ?[a-z]{2} ?\d{5}|\d{7,9}|[a-z]{2}[a-z0-9]{6}\d)(?![\p{L}\p{N}/]|[.,]\d)/u;

/** Numbers of passports, which have no check of their own: a word for passport stands before. */
export const passport: Detector = {
  kind: 'passport',
  findSpans: ({lower}) => findBehind(lower, LABEL, NUMBER, (found) => found.replace(/\D/g, '').length >= 5),
  finding: 'looks like the number of a passport: a word for passport stands before it.',
  hint: 'Remove it. That a passport was taken or forged can be said without its number.',
};
