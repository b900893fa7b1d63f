import {belgianNumber} from './belgianNumber';
import {birthDate} from './birthDate';
import {cnp} from './cnp';
import {company} from './company';
import {coordinates} from './coordinates';
import {email} from './email';
import {iban} from './iban';
import {identityCard} from './identityCard';
import {ipAddress} from './ipAddress';
import {maskValue, type Detector, type PersonalDataMatch} from './match';
import {namedPerson} from './namedPerson';
import {passport} from './passport';
import {paymentCard} from './paymentCard';
import {pesel} from './pesel';
import {phone} from './phone';
import {plate} from './plate';
import {profileLink} from './profileLink';
import {rareCombination} from './rareCombination';
import {readText} from './reading';
import {relative} from './relative';
import {school} from './school';
import {spanishDni, spanishNie} from './spanishNumbers';
import {streetAddress} from './streetAddress';
import {labelledCells} from './tableCells';
import {village} from './village';

export {PERSONAL_DATA_KINDS, type PersonalDataKind, type PersonalDataMatch} from './match';

/**
 * Every kind that is looked for, the more specific first: where two overlap, the earlier one is reported.
 * What a checksum proves comes before what only its shape suggests. A sentence that says too much is reported
 * whatever else stands in it.
 */
export const DETECTORS: readonly Detector[] = [
  coordinates,
  profileLink,
  email,
  iban,
  cnp,
  belgianNumber,
  pesel,
  spanishNie,
  spanishDni,
  paymentCard,
  passport,
  identityCard,
  birthDate,
  ipAddress,
  streetAddress,
  school,
  company,
  relative,
  namedPerson,
  plate,
  phone,
  village,
  rareCombination,
];

/**
 * The places of a text that look like personal data of a person: numbers, addresses and days that belong to one,
 * names beside words such as “victim”, and what a person could be recognised by. Looks behind emphasis, links,
 * entities and invisible characters too.
 *
 * It helps an editor and does not replace one: a name that stands away from every such word is not found.
 *
 * @returns In the order of the text; empty when nothing was found. Of two that overlap only a `rare-combination`
 * keeps the other. Offsets are in UTF-16 units of the text as given.
 * @example findPersonalData('Write to ana@example.org.')[0]?.message; // '“an•••••••••••••” looks like an e-mail address.'
 */
export function findPersonalData(text: string): PersonalDataMatch[] {
  const matches = findInReading(text);
  for (const {text: cell, start: cellStart, offset} of labelledCells(text)) {
    for (const found of findInReading(cell)) {
      if (found.start < cellStart) continue;
      const start = found.start - cellStart + offset;
      const end = found.end - cellStart + offset;
      if (matches.some((other) => start < other.end && other.start < end)) continue;
      matches.push({...found, start, end});
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}

function findInReading(text: string): PersonalDataMatch[] {
  const reading = readText(text);
  const matches: PersonalDataMatch[] = [];
  for (const {kind, findSpans, finding, hint} of DETECTORS) {
    for (const span of findSpans(reading)) {
      const {start, end} = reading.original(span);
      if (kind !== 'rare-combination' && matches.some((other) => start < other.end && other.start < end))
        continue;
      const match = text.slice(start, end);
      const message = `“${maskValue(reading.text.slice(span.start, span.end))}” ${span.finding ?? finding}`;
      matches.push({start, end, kind, match, message, hint});
    }
  }
  return matches;
}
