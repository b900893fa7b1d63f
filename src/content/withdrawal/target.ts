import {PortalError} from '../../errors';
import type {CaseRecord} from '../../cases/schema';
import {findNearest} from '../../publications/spelling';
import type {Withdrawal} from '../../publications/withdrawal';
import type {EditionContent, Portal} from '../portal';

/** What is taken out. */
export type Target = CaseTarget | ParagraphTarget;

export interface CaseTarget {
  readonly kind: 'case';
  readonly id: string;
  /** Its record in each edition that has it, newest first; names may differ. */
  readonly records: readonly CaseRecord[];
  /** All other cases of all editions. */
  readonly others: readonly CaseRecord[];
  /** Ids of the paragraphs of its note, in any edition. */
  readonly paragraphs: ReadonlySet<string>;
  /** Its files. */
  readonly files: readonly string[];
  /** Numbers of the editions that have it, rising. */
  readonly editions: readonly number[];
}

export interface ParagraphTarget {
  readonly kind: 'paragraph';
  readonly id: string;
  /** `HT 11.2.3`, `JP siliadin-v-france [7]` */
  readonly label: string;
  readonly files: readonly string[];
  readonly editions: readonly number[];
}

/** What cannot be withdrawn. */
export class WithdrawalError extends PortalError {
  override readonly name = 'WithdrawalError';
}

/**
 * Finds a case or a numbered paragraph by its id, in all editions.
 *
 * @throws {WithdrawalError} There is none, it is withdrawn already, or it is the row of a table.
 */
export function findTarget(portal: Portal, id: string): Target {
  const before = portal.withdrawn.find((entry) => entry.id === id);
  if (before) throw new WithdrawalError(`“${id}” was withdrawn on ${before.on} already.`);
  const {editions} = portal;
  const holders = editions.filter(({cases}) => cases.has(id));
  if (holders.length > 0) {
    const files = holders.map(({cases}) => cases.get(id)!);
    return {
      kind: 'case',
      id,
      records: files.map(({record}) => record),
      others: otherCases(editions, id),
      paragraphs: new Set(files.flatMap(({units}) => units.map((unit) => unit.id))),
      files: files.map(({file}) => file),
      editions: numbersOf(holders),
    };
  }
  const pages = editions.flatMap((content) =>
    [...content.chapters, ...content.cases.values()].map((page) => ({content, page})),
  );
  const found = pages.flatMap(({content, page}) =>
    page.units.filter((unit) => unit.id === id).map((unit) => ({content, page, unit})),
  );
  const [first] = found;
  if (!first) {
    const known = [
      ...editions.flatMap(({cases}) => [...cases.keys()]),
      ...pages.flatMap(({page}) => page.units.map((unit) => unit.id)),
    ];
    const nearest = findNearest(id, known);
    throw new WithdrawalError(
      `“${id}” is neither a case nor a numbered paragraph of any edition. ${nearest ? `Did you mean “${nearest}”?` : 'Give an id like siliadin-v-france, HT-11.2.3 or JP-siliadin-v-france-7.'}`,
    );
  }
  if (/[A-Z]\.\d+[a-z]?$/.test(id)) {
    throw new WithdrawalError(
      `“${id}” is a row of a table. A row is put in other words by hand, in every edition that has it (${found.map(({page}) => page.file).join(', ')}), with a line in data/corrigenda.yaml.`,
    );
  }
  const withText = found.filter(({unit}) => !unit.isWithdrawn && unit.movedTo === undefined);
  if (withText.length === 0)
    throw new WithdrawalError(
      `${first.unit.label} has no text in any edition; there is nothing to withdraw.`,
    );
  return {
    kind: 'paragraph',
    id,
    label: first.unit.label,
    files: withText.map(({page}) => page.file),
    editions: numbersOf(withText.map(({content}) => content)),
  };
}

/** The line of the log for it. */
export function logEntry(target: Target, on: string): Withdrawal {
  const {id, editions} = target;
  if (target.kind === 'paragraph') return {id, on, editions: [...editions]};
  const numbers = [...target.paragraphs].map((paragraph) =>
    Number.parseInt(paragraph.slice(`JP-${id}-`.length), 10),
  );
  return {id, on, editions: [...editions], ...(numbers.length > 0 && {paragraphs: Math.max(...numbers)})};
}

function otherCases(editions: readonly EditionContent[], id: string): CaseRecord[] {
  return editions.flatMap(({cases}) =>
    [...cases.values()].map(({record}) => record).filter((record) => record.id !== id),
  );
}

function numbersOf(contents: readonly EditionContent[]): number[] {
  return [...new Set(contents.map(({edition}) => edition.number))].sort((a, b) => a - b);
}
