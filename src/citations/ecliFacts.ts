import {parseEcli, type Ecli} from './ecli';
import {findEcthrDecision} from './ecthrEcli';

/** What an ECLI says of its decision; what it does not say is absent. */
export interface EcliFacts {
  /** As in the list of courts: `COE`, `EU` or a country. */
  readonly jurisdiction: string;
  /** The court’s code inside the ECLI. */
  readonly courtCode: string;
  /** An ISO day, or the year alone. */
  readonly date: string;
  readonly docket?: string;
}

type Reader = (ecli: Ecli) => Pick<EcliFacts, 'docket'> & {readonly date?: string};

/**
 * Courts that put more than a running number into their ECLIs, by country and court.
 *
 * @see European e-Justice Portal, “European Case Law Identifier”, the national pages.
 */
const READERS: Readonly<Record<string, Reader>> = {
  /** `170123U2STR87.22.0`: day, U (judgment) or B (order), docket. */
  'DE:BGH': ({ordinal}) => {
    const [, day, month, year, senate, register, number, ofYear] =
      /^(\d{2})(\d{2})(\d{2})[UB](\d*[A-Z]?)(STR|ZR|ZB|ARS|BGS)(\d+)\.(\d{2})\./.exec(ordinal) ?? [];
    if (day === undefined) return {};
    const name = {STR: 'StR', ARS: 'ARs', BGS: 'BGs'}[register!] ?? register;
    return {
      date: `20${year}-${month}-${day}`,
      docket: [senate, name, `${number}/${ofYear}`].join(' ').trim(),
    };
  },
  /** `ARR.20120605.3`. */
  'BE:*': ({ordinal}) => {
    const [, year, month, day] = /^[A-Z]+\.(\d{4})(\d{2})(\d{2})\./.exec(ordinal) ?? [];
    return year === undefined ? {} : {date: `${year}-${month}-${day}`};
  },
  /** `31650PEN`: number of the decision and criminal or civil. */
  'IT:CASS': ({ordinal, year}) => {
    const [, number] = /^(\d+)(?:PEN|CIV)$/.exec(ordinal) ?? [];
    return number === undefined ? {} : {docket: `${Number(number)}/${year}`};
  },
};

/** @throws {RangeError} The text has not the form of an ECLI. */
export function readEcliFacts(text: string): EcliFacts {
  const ecli = parseEcli(text);
  const {country, court, year} = ecli;
  const common = {courtCode: court, date: String(year)};
  const ecthr = findEcthrDecision(text);
  if (ecthr) return {...common, jurisdiction: 'COE', date: ecthr.date, docket: ecthr.application};
  const read = READERS[`${country}:${court}`] ?? READERS[`${country}:*`];
  return {...common, jurisdiction: country === 'CE' ? 'COE' : country, ...read?.(ecli)};
}
