import {
  LEDGER_FILE,
  LedgerFileError,
  ledgerParagraphs,
  readCommittedLedger,
  readLedger,
} from '../../content/ledgerFile';
import type {Portal} from '../../content/portal';
import {findLedgerFaults, findRewrites, type LedgerFault} from '../../publications/ledger';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** No published number vanishes, is used again, or changes its text without a corrigendum. */
export const ledger: Rule = (portal, siteDir) => {
  try {
    const recorded = readLedger(siteDir);
    const committed = readCommittedLedger(siteDir);
    const faults = [
      ...findLedgerFaults(recorded, ledgerParagraphs(portal)),
      ...(committed ? findRewrites(committed, recorded) : []),
    ];
    const seen = new Set<string>();
    return faults.flatMap((fault) => {
      const key = `${fault.kind} ${fault.id} ${fault.edition}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [explain(fault, portal)];
    });
  } catch (error) {
    if (!(error instanceof LedgerFileError)) throw error;
    return [{file: LEDGER_FILE, line: 0, rule: 'ledger-file', message: error.message, hint: ''}];
  }
};

function explain({kind, id, edition}: LedgerFault, portal: Portal): Problem {
  const content = portal.editions.find((other) => other.edition.number === edition);
  const entries = content ? [...content.chapters, ...content.cases.values()] : [];
  const entry = entries.find(({units}) => units.some((unit) => unit.id === id));
  const unit = entry?.units.find((other) => other.id === id);
  const at = {file: entry?.file ?? LEDGER_FILE, line: unit?.line ?? 0, rule: `ledger-${kind}`};
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
