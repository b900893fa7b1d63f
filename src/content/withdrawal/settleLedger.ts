/** Brings the ledger and the corrigenda in line with the texts after a withdrawal. */
import type {Ledger, LedgerEntry} from '../../publications/ledger';
import {formatLedger, recordParagraphs, WITHDRAWN_HASH} from '../../publications/ledger';
import type {Corrigendum} from '../../publications/corrigendum';
import {withdrawnNotes} from '../../publications/withdrawal';
import {ledgerParagraphs} from '../ledgerFile';
import type {Portal} from '../portal';

export const WITHDRAWN_REASON = 'A source was withdrawn.';

export interface SettledLedger {
  /** Text of the ledger. */
  readonly ledger: string;
  /** What is added to data/corrigenda.yaml; empty where no other paragraph changed. */
  readonly corrigenda: readonly Corrigendum[];
}

/**
 * Lines of notes that were withdrawn as a whole go; every other paragraph whose text changed gets a corrigendum that
 * says no more than that a source was withdrawn.
 *
 * @param recorded The ledger as it was.
 * @param after The portal as it is now, its log included.
 */
export function settleLedger(recorded: Ledger, after: Portal, on: string): SettledLedger {
  const isTakenOut = withdrawnNotes(after.withdrawn);
  const kept = Object.fromEntries(Object.entries(recorded).filter(([id]) => !isTakenOut(id)));
  const paragraphs = ledgerParagraphs(after);
  const changed = paragraphs.filter(({id, edition, hash}) => needsReason(kept[id]?.[String(edition)], hash));
  const corrigenda = changed.map(({id, edition}) => ({id, edition, date: on, reason: WITHDRAWN_REASON}));
  const corrected = new Set(changed.map(({id, edition}) => `${id} ${edition}`));
  const next = recordParagraphs(
    kept,
    paragraphs.map((paragraph) => ({
      ...paragraph,
      corrigenda: paragraph.corrigenda + (corrected.has(`${paragraph.id} ${paragraph.edition}`) ? 1 : 0),
    })),
  );
  return {ledger: formatLedger(next), corrigenda};
}

/** A text that went leaves its number, which is reason enough; unless it had gone elsewhere before. */
function needsReason(before: LedgerEntry | undefined, hash: string): boolean {
  if (!before || before.hash === hash) return false;
  return hash !== WITHDRAWN_HASH || before.hash.startsWith('moved:');
}
