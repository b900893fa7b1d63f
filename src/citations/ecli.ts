/** The parts of a European Case Law Identifier. */
export interface Ecli {
  /** Two letters; `CE` for the Council of Europe, `EU` for the Court of Justice. */
  readonly country: string;
  readonly court: string;
  readonly year: number;
  /** The court's own number: letters, digits and dots, at most 25 characters. */
  readonly ordinal: string;
}

const ECLI = /^ECLI:([A-Z]{2}):([A-Z][A-Z0-9]{0,6}):(\d{4}):([A-Z0-9.]{1,25})$/;

/**
 * Whether the text has the form of an ECLI. Says nothing about its existence.
 *
 * @see Council conclusions on ECLI (2011/C 127/01), annex, paragraph 1.
 */
export function isEcli(text: string): boolean {
  return ECLI.test(text);
}

/**
 * Reads one ECLI, such as `ECLI:EU:C:2005:386`.
 *
 * @throws {RangeError} The text has not the form of an ECLI.
 */
export function parseEcli(text: string): Ecli {
  const match = ECLI.exec(text);
  if (!match) throw new RangeError(`ECLI is "${text}"; expected a form like ECLI:EU:C:2026:1.`);
  const [, country, court, year, ordinal] = match as unknown as [string, string, string, string, string];
  return {country, court, year: Number(year), ordinal};
}
