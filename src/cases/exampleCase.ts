/** The case that the words of the interface take as their example, so that code names none. */
import {compareByDate} from './relations';
import type {CaseRecord} from './schema';

export interface ExampleCase {
  readonly id: string;
  readonly title: string;
  /** Application number. */
  readonly docket: string;
  readonly ecli: string;
}

const COURT = 'ecthr';

/**
 * The earliest judgment of the European Court of Human Rights that people call by a name, with its number and an ECLI
 * that leads to it: the case that stays the example longest.
 *
 * @returns undefined where there is none.
 */
export function exampleCase(records: Iterable<CaseRecord>): ExampleCase | undefined {
  return [...records]
    .sort(compareByDate)
    .flatMap((record) => {
      const {id, title, docket, ecli} = record;
      return ecli !== undefined && docket[0] !== undefined && isExample(record)
        ? [{id, title, docket: docket[0], ecli}]
        : [];
    })
    .at(-1);
}

/** A title of initials has no short form. An ECLI that nobody confirmed has no address. */
function isExample({court, shortTitle, verification}: CaseRecord): boolean {
  return court === COURT && shortTitle !== undefined && verification.ecli.state !== 'not-confirmed';
}
