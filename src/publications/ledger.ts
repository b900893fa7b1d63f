/**
 * The ledger: what was published under each number, edition by edition. It proves that no number
 * vanished, was used again, or changed its text without a word.
 */

/** What an edition says under a number. */
export interface LedgerEntry {
  /**
   * Hash of the text, with its citations resolved; for a number without text `withdrawn`, or `moved:HT-12.1.2` where
   * its text stands under another.
   */
  readonly hash: string;
  /** How many corrigenda the paragraph had when the hash was taken. */
  readonly corrigenda: number;
}

/** By paragraph id, then by edition number. */
export type Ledger = Readonly<Record<string, Readonly<Record<string, LedgerEntry>>>>;

/** A paragraph as it stands in the content now. */
export interface LedgerParagraph extends LedgerEntry {
  readonly id: string;
  readonly edition: number;
}

export const WITHDRAWN_HASH = 'withdrawn';
const MOVED = 'moved:';

/** What the ledger records of a number whose text stands under another. */
export function movedHash(to: string): string {
  return `${MOVED}${to}`;
}

/** Whether a number has no text any more. */
function isEmpty({hash}: LedgerEntry): boolean {
  return hash === WITHDRAWN_HASH || hash.startsWith(MOVED);
}

/**
 * - `vanished`: published once, no longer there.
 * - `reused`: withdrawn or moved once, now has a text again.
 * - `changed`: its text changed, and no corrigendum says why.
 * - `unrecorded`: new, or changed with a corrigendum, and not yet in the ledger.
 */
export type LedgerFaultKind = 'vanished' | 'reused' | 'changed' | 'unrecorded';

export interface LedgerFault {
  readonly kind: LedgerFaultKind;
  readonly id: string;
  readonly edition: number;
}

/** Compares the ledger with the content. Editions that the content does not hold at all are left out. */
export function findLedgerFaults(ledger: Ledger, paragraphs: readonly LedgerParagraph[]): LedgerFault[] {
  const faults: LedgerFault[] = [];
  const now = new Map(paragraphs.map((paragraph) => [`${paragraph.id} ${paragraph.edition}`, paragraph]));
  const editions = new Set(paragraphs.map(({edition}) => String(edition)));
  for (const [id, byEdition] of Object.entries(ledger)) {
    for (const edition of Object.keys(byEdition)) {
      if (editions.has(edition) && !now.has(`${id} ${edition}`)) {
        faults.push({kind: 'vanished', id, edition: Number(edition)});
      }
    }
  }
  for (const {id, edition, hash, corrigenda} of paragraphs) {
    const recorded = Object.hasOwn(ledger, id) ? ledger[id]![String(edition)] : undefined;
    if (!recorded) faults.push({kind: 'unrecorded', id, edition});
    else if (recorded.hash !== hash)
      faults.push({kind: changeKind(recorded, {hash, corrigenda}), id, edition});
  }
  return faults;
}

/**
 * What changed between a ledger that was committed and the one that would replace it.
 *
 * @param isTakenOut Whether a paragraph belonged to a note that was withdrawn as a whole: its lines may go.
 */
export function findRewrites(
  committed: Ledger,
  proposed: Ledger,
  isTakenOut: (id: string) => boolean = () => false,
): LedgerFault[] {
  const faults: LedgerFault[] = [];
  for (const [id, byEdition] of Object.entries(committed)) {
    for (const [edition, before] of Object.entries(byEdition)) {
      const after = Object.hasOwn(proposed, id) ? proposed[id]![edition] : undefined;
      if (!after) {
        if (!isTakenOut(id)) faults.push({kind: 'vanished', id, edition: Number(edition)});
      } else if (after.hash !== before.hash && changeKind(before, after) !== 'unrecorded') {
        faults.push({kind: changeKind(before, after), id, edition: Number(edition)});
      }
    }
  }
  return faults;
}

function changeKind(before: LedgerEntry, after: LedgerEntry): LedgerFaultKind {
  if (isEmpty(before) && !isEmpty(after)) return 'reused';
  // A number that stays, without text, is what withdrawing and moving mean. To say otherwise later is a correction.
  if (isEmpty(after) && !isEmpty(before)) return 'unrecorded';
  return after.corrigenda > before.corrigenda ? 'unrecorded' : 'changed';
}

/** The ledger with every new paragraph and every explained change taken in; nothing is ever dropped. */
export function recordParagraphs(ledger: Ledger, paragraphs: readonly LedgerParagraph[]): Ledger {
  const next: Record<string, Record<string, LedgerEntry>> = Object.create(null) as Record<
    string,
    Record<string, LedgerEntry>
  >;
  for (const [id, byEdition] of Object.entries(ledger)) next[id] = {...byEdition};
  for (const {id, edition, hash, corrigenda} of paragraphs) {
    next[id] = {...next[id], [String(edition)]: {hash, corrigenda}};
  }
  return next;
}

/** What became of a paragraph from one edition to another. */
export type ParagraphChange = 'same' | 'reworded' | 'new' | 'moved' | 'withdrawn' | 'absent';

/** Compares what two editions say under a number. */
export function compareEditions(ledger: Ledger, id: string, from: number, to: number): ParagraphChange {
  const byEdition = Object.hasOwn(ledger, id) ? ledger[id]! : {};
  const before = byEdition[String(from)];
  const after = byEdition[String(to)];
  if (!after) return 'absent';
  if (isEmpty(after)) return after.hash === WITHDRAWN_HASH ? 'withdrawn' : 'moved';
  if (!before || isEmpty(before)) return 'new';
  return before.hash === after.hash ? 'same' : 'reworded';
}

/** The ledger as it stands on disk: one line a paragraph, in order, so that a change is one line of a diff. */
export function formatLedger(ledger: Ledger): string {
  const ids = Object.keys(ledger).sort(compareIds);
  const lines = ids.map((id) => {
    const entries = Object.entries(ledger[id]!)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(
        ([edition, {hash, corrigenda}]) => `"${edition}": {"hash": "${hash}", "corrigenda": ${corrigenda}}`,
      );
    return `  ${JSON.stringify(id)}: {${entries.join(', ')}}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** `HT-11.2.3` before `HT-11.10.1`: digits by value, all else by code unit. */
function compareIds(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const [x, y] = [left[i]!, right[i]!];
    if (x === y) continue;
    const byValue = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : 0;
    if (byValue !== 0) return byValue;
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}
