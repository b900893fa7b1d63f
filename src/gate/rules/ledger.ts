import {
  isAsCommitted,
  LEDGER_FILE,
  LedgerFileError,
  ledgerParagraphs,
  readCommittedLedger,
  readLedger,
  readLedgerExtract,
} from '../../content/ledgerFile';
import type {Portal} from '../../content/portal';
import {findLedgerFaults, findRewrites, type LedgerFault} from '../../publications/ledger';
import type {Problem} from '../../publications/problem';
import {withdrawnNotes} from '../../publications/withdrawal';
import type {Rule} from '../rule';

/** No published number vanishes, is used again, or changes its text without a corrigendum. */
export const ledger: Rule = (portal, siteDir) => {
  try {
    const faults = portal.part ? faultsOfPart(portal, siteDir) : faultsOfWhole(portal, siteDir);
    const seen = new Set<string>();
    const places = new Map<string, PlacedUnit>();
    if (faults.length > 0)
      for (const {edition, chapters, cases} of portal.editions)
        for (const {file, units} of [...chapters, ...cases.values()])
          for (const {id, line} of units) places.set(`${id} ${edition.number}`, {file, line});
    return faults.flatMap((fault) => {
      const key = `${fault.kind} ${fault.id} ${fault.edition}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [explain(fault, places.get(`${fault.id} ${fault.edition}`))];
    });
  } catch (error) {
    if (!(error instanceof LedgerFileError)) throw error;
    return [{file: LEDGER_FILE, line: 0, rule: 'ledger-file', message: error.message, hint: ''}];
  }
};

function faultsOfWhole(portal: Portal, siteDir: string): LedgerFault[] {
  const recorded = readLedger(siteDir);
  // To read ten thousand notes' lines once more takes a second.
  const committed = isAsCommitted(siteDir) ? undefined : readCommittedLedger(siteDir);
  return [
    ...findLedgerFaults(recorded, ledgerParagraphs(portal)),
    ...(committed ? findRewrites(committed, recorded, withdrawnNotes(portal.withdrawn)) : []),
  ];
}

/** Chapters are read all or none, since the number of a row does not tell its chapter. */
function faultsOfPart(portal: Portal, siteDir: string): LedgerFault[] {
  const cases = new Set(portal.editions.flatMap((content) => [...content.cases.keys()]));
  const hasChapters = portal.editions.some(({chapters}) => chapters.length > 0);
  const {recorded, committed, proposed} = readLedgerExtract(
    siteDir,
    (id) => (id.startsWith('JP-') ? cases.has(id.slice('JP-'.length, id.lastIndexOf('-'))) : hasChapters),
    portal.ledgerText,
  );
  return [
    ...findLedgerFaults(recorded, ledgerParagraphs(portal)),
    ...findRewrites(committed, proposed, withdrawnNotes(portal.withdrawn)),
  ];
}

type PlacedUnit = Pick<Problem, 'file' | 'line'>;

function explain({kind, id, edition}: LedgerFault, place: PlacedUnit | undefined): Problem {
  const at = {...(place ?? {file: LEDGER_FILE, line: 0}), rule: `ledger-${kind}` as const, match: id};
  switch (kind) {
    case 'vanished':
      return {
        ...at,
        message: `${id} was published in edition ${edition} and is no longer there.`,
        hint: 'Put it back, or leave its number with [withdrawn] or [moved to HT 12.1.2] in place of the text.',
      };
    case 'reused':
      return {
        ...at,
        message: `${id} was withdrawn or moved in edition ${edition} and has a text again.`,
        hint: 'A number is never used twice: give the new text a new number.',
      };
    case 'changed':
      return {
        ...at,
        message: `${id} differs from what edition ${edition} published, and no corrigendum says why.`,
        hint: `Add one to data/corrigenda.yaml (id: ${id}, edition: ${edition}, date, reason), or restore the text; then run: npm run ledger`,
      };
    case 'unrecorded':
      return {
        ...at,
        message: `${id} of edition ${edition} is not in the ledger as it stands.`,
        hint: 'Run: npm run ledger',
      };
  }
}
