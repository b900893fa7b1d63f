import {parseEcli} from './ecli';

/** What the European Court of Human Rights gave: a judgment, or a decision (as on admissibility). */
export type EcthrKind = 'JUD' | 'DEC';

/** What one of its ECLIs is made of. */
export interface EcthrDecision {
  /** `25965/04`. */
  readonly application: string;
  /** ISO day. */
  readonly date: string;
  readonly kind: EcthrKind;
}

const ORDINAL = /^(\d{2})(\d{2})(JUD|DEC)(\d{7})(\d{2})$/;

/**
 * The ECLI that follows from application number, day and kind. Only this court’s can be computed; it is then
 * “derived”, not seen.
 *
 * @returns undefined where the number has not the form `25965/04`, or the day is a year alone.
 * @see European Court of Human Rights, “ECLI”: `ECLI:CE:ECHR:2010:0107JUD002596504`.
 */
export function deriveEcthrEcli({application, date, kind}: EcthrDecision): string | undefined {
  const [, number, year] = /^(\d{1,7})\/(\d{2})$/.exec(application) ?? [];
  const [, decided, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (number === undefined || decided === undefined) return undefined;
  return `ECLI:CE:ECHR:${decided}:${month}${day}${kind}${number.padStart(7, '0')}${year}`;
}

/** The reverse; undefined for an ECLI of another court or form. @throws {RangeError} It is no ECLI. */
export function findEcthrDecision(ecli: string): EcthrDecision | undefined {
  const {court, country, year, ordinal} = parseEcli(ecli);
  const [, month, day, kind, number, ofYear] = ORDINAL.exec(ordinal) ?? [];
  if (country !== 'CE' || court !== 'ECHR' || number === undefined) return undefined;
  return {
    application: `${Number(number)}/${ofYear}`,
    date: `${year}-${month}-${day}`,
    kind: kind as EcthrKind,
  };
}
