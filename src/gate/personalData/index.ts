import {belgianNumber} from './belgianNumber';
import {cnp} from './cnp';
import {email} from './email';
import {iban} from './iban';
import {maskValue, type Detector, type PersonalDataMatch} from './match';
import {namedPerson} from './namedPerson';
import {pesel} from './pesel';
import {phone} from './phone';
import {spanishDni, spanishNie} from './spanishNumbers';

export type {PersonalDataKind, PersonalDataMatch} from './match';

/**
 * Every kind that is looked for, the more specific first: where two overlap, the earlier one is reported.
 * What a checksum proves comes before what only its shape suggests.
 */
const DETECTORS: readonly Detector[] = [
  email,
  iban,
  cnp,
  belgianNumber,
  pesel,
  spanishNie,
  spanishDni,
  namedPerson,
  phone,
];

/**
 * The places of a text that look like personal data of a person: national numbers, bank accounts, e-mail
 * addresses, telephone numbers, and full names beside a role word such as “victim”.
 *
 * It helps an editor and does not replace one: a name that stands away from a role word, a first name alone,
 * an address or a date of birth is not found.
 *
 * @returns In the order of the text, without overlaps; empty when nothing was found. Offsets are in UTF-16 units.
 * @example findPersonalData('Write to ana@example.org.')[0]?.message; // '“an•••••••••••••” looks like an e-mail address.'
 */
export function findPersonalData(text: string): PersonalDataMatch[] {
  const matches: PersonalDataMatch[] = [];
  for (const {kind, findSpans, finding, hint} of DETECTORS) {
    for (const {start, end} of findSpans(text)) {
      if (matches.some((other) => start < other.end && other.start < end)) continue;
      const match = text.slice(start, end);
      matches.push({start, end, kind, match, message: `“${maskValue(match)}” ${finding}`, hint});
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}
