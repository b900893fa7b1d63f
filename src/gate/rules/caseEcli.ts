import {parseEcli, type Ecli} from '../../citations/ecli';
import type {Court} from '../../cases/vocabularies';
import type {CaseFile} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** Country of an ECLI by the jurisdiction of the court, where the two differ. */
const COUNTRIES: Readonly<Record<string, string>> = {COE: 'CE'};

/**
 * Number of a judgment or decision of the European Court of Human Rights inside its ECLI: month and day, kind, then the
 * application number, seven digits and two for its year.
 *
 * @see European Court of Human Rights, “European Case-Law Identifier (ECLI)”: 0726JUD007331601 of application 73316/01.
 */
const ECHR_ORDINAL = /^(\d{2})(\d{2})(?:JUD|DEC)(\d{7})(\d{2})/;

/** An ECLI agrees with the court, the date and the application number, as far as it tells them. */
export const caseEcli: Rule = ({editions}) =>
  editions.flatMap(({cases, courts}) =>
    [...cases.values()].flatMap((entry): Problem[] => {
      const {file, record, frontMatter} = entry;
      const court = courts.get(record.court);
      const derived = derivedFault(entry, court);
      if (record.ecli === undefined) return derived;
      const typed = record.ecli;
      return [
        ...[...faultsOf(parseEcli(typed), entry, court)].map((fault): Problem => ({
          file,
          line: frontMatter.lineOf(['ecli']),
          rule: 'case-ecli',
          message: `ecli is “${typed}”; ${fault}.`,
          hint: 'Check both against the decision.',
          field: 'ecli',
          match: typed,
        })),
        ...derived,
      ];
    }),
  );

function* faultsOf(ecli: Ecli, {record}: CaseFile, court: Court | undefined): Generator<string> {
  const {date, docket} = record;
  const year = date.slice(0, 4);
  if (String(ecli.year) !== year) yield `its year is ${ecli.year}, the date’s is ${year}`;
  const country = court && (COUNTRIES[court.jurisdiction] ?? court.jurisdiction);
  if (court?.ecliCode !== undefined && court.ecliCode !== ecli.court)
    yield `its court is ${ecli.court}, that of “${record.court}” is ${court.ecliCode}`;
  else if (country !== undefined && country !== ecli.country)
    yield `it begins with ${ecli.country}, one of “${record.court}” begins with ${country}`;
  if (ecli.country !== 'CE' || ecli.court !== 'ECHR' || date.length < 10) return;
  const [, month, day, serial, serialYear] = ECHR_ORDINAL.exec(ecli.ordinal) ?? [];
  if (serial === undefined) {
    yield 'expected month and day, JUD or DEC and the application number behind the year, like 0726JUD007331601';
    return;
  }
  if (`${month}-${day}` !== date.slice(5)) yield `its day is ${month}-${day}, the date’s is ${date.slice(5)}`;
  const application = `${Number(serial)}/${serialYear}`;
  if (docket.length > 0 && !docket.includes(application))
    yield `its application number is ${application}, docket has ${docket.join(', ')}`;
}

/** Only the Court of Human Rights forms its ECLIs of what the decision shows. */
function derivedFault({file, record, frontMatter}: CaseFile, court: Court | undefined): Problem[] {
  if (record.verification.ecli.state !== 'derived' || court === undefined || court.jurisdiction === 'COE')
    return [];
  return [
    {
      file,
      line: frontMatter.lineOf(['verification', 'ecli', 'state']),
      rule: 'case-ecli',
      message: `verification.ecli.state is “derived”; no ECLI of “${record.court}” follows from number and date.`,
      hint: 'Take the ECLI from a page that shows it, and say confirmed; or leave ecli out, and say none.',
      field: 'verification.ecli.state',
      match: 'derived',
    },
  ];
}
