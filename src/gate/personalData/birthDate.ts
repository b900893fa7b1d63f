import {WHOLE_DAY} from './dates';
import {findBehind, findMatching, mergeSpans, type Detector} from './match';

/** Words for birth, in the languages of the portal; without diacritics and in lower case. */
const BORN =
  /\b(?:born|d\.?o\.?b\.?|dates? of birth|birth ?date|birthday(?: (?:is|was))?|nascut[aei]{0,2}(?:ul)?|data nasterii|n\.|nee?s?|nee?\(e\)|date de naissance|naissance|ddn|geboren|geb\.?|geboortedatum|urodz(?:on|en)\p{L}{1,4}|urodzila? sie|ur\.|data ur\.|nacid[oa]s?|nacio|fecha de nacimiento|f\. ?nac\.?)(?![\p{L}])/gu;
/** Where, between the birth and its day: “in Exemplu”, “te Voorbeeld”, “w Przykładowie”. */
const WHERE =
  "(?:(?:in|at|la|te|w|we|en|a|din|le|near|langa|comuna|satul|of)(?: the)? [\\p{L}' (),.-]{2,40}?,?)";
const ON =
  '(?:on|on the|la|la data de|in data de|pe|pe data de|data de|le|op|dnia|w dniu|el|el dia|o|the|om|a|in ziua de|am|is|was|este|jest|est|es|:)';
const WHOSE =
  '(?: (?:of the |of |de la |del |van het |a |al )?(?:victim|victimei|victimes?|minor|minorei|minorului|mineure?|child|copilului|slachtoffer|pokrzywdzone(?:j|go)|maloletnie(?:j|go)|menor|victima))?';
const DAY_BEHIND = new RegExp(
  `^(${WHOSE}[ ,:*|("”–—-]{0,4}(?:${WHERE}[ ,]{1,2})?(?:${ON} ){0,2})(${WHOLE_DAY})`,
  'u',
);
/** “(° 12/03/1999)”. */
const SIGN = new RegExp(`(?<=° ?)${WHOLE_DAY}`, 'gu');

/** Whole days of birth. A year alone, and an age, are let be. */
export const birthDate: Detector = {
  kind: 'birth-date',
  findSpans: ({lower}) =>
    mergeSpans(
      findBehind(lower, BORN, DAY_BEHIND),
      lower.includes('°') ? findMatching(lower, SIGN, () => true) : [],
    ),
  finding: 'looks like the day on which somebody was born.',
  hint: 'Say the age or the year only, if the holding needs it.',
};
