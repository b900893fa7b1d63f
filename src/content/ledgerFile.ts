import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';

import {findCitations, parseCitation} from '../citations/citation';
import {CitationSyntaxError} from '../citations/citation';
import type {Ledger, LedgerParagraph} from '../publications/ledger';
import {movedHash, WITHDRAWN_HASH} from '../publications/ledger';
import {PortalError} from '../errors';
import {LEDGER_FILE, ledgerLines, parseLedgerLine, readLedgerText, type LedgerLine} from './ledgerText';
import type {NumberedUnit} from './pageFile';
import type {EditionContent, Portal} from './portal';

export {LEDGER_FILE};

const ledgerSchema: z.ZodType<Ledger> = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({hash: z.string(), corrigenda: z.int().min(0)})),
);

/** The ledger on disk is not one; `cause` holds the first error. */
export class LedgerFileError extends PortalError {
  override readonly name = 'LedgerFileError';
}

/** Reads the ledger; an empty one where there is none yet. @throws {LedgerFileError} It is none. */
export function readLedger(siteDir: string): Ledger {
  const path = join(siteDir, LEDGER_FILE);
  return existsSync(path) ? parseLedger(readFileSync(path, 'utf8')) : {};
}

/** The ledger as committed last; undefined outside a git repository or before its first commit. */
export function readCommittedLedger(siteDir: string): Ledger | undefined {
  const text = readCommittedText(siteDir);
  return text === undefined ? undefined : parseLedger(text);
}

function readCommittedText(siteDir: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:${LEDGER_FILE}`], {
      cwd: siteDir,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** Whether git says that the ledger is as it was committed last. */
export function isAsCommitted(siteDir: string): boolean {
  try {
    execFileSync('git', ['diff', '--quiet', 'HEAD', '--', LEDGER_FILE], {cwd: siteDir, stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

/** What two states of the ledger say of some paragraphs. */
export interface LedgerExtract {
  /** As it stands, of the paragraphs asked for. */
  readonly recorded: Ledger;
  /** Of all paragraphs on which the ledger as committed last says something else, or of which it alone tells. */
  readonly committed: Ledger;
  /** As it stands, of the paragraphs in `committed`. */
  readonly proposed: Ledger;
}

/**
 * Reads of the ledger what is needed to check some paragraphs: a large one takes seconds as a whole.
 *
 * @param text The ledger, where it was read before.
 * @throws {LedgerFileError} A line that is needed is none of a ledger.
 */
export function readLedgerExtract(
  siteDir: string,
  isWanted: (id: string) => boolean,
  text = readLedgerText(siteDir),
): LedgerExtract {
  // Mostly nothing has changed yet: 10,000 notes have 90,000 lines to compare.
  const committedText = isAsCommitted(siteDir) ? '' : (readCommittedText(siteDir) ?? '');
  const byId = new Map(committedText === '' ? [] : ledgerLines(text).map((line) => [line.id, line]));
  const before = ledgerLines(committedText).filter((line) => byId.get(line.id)?.text !== line.text);
  const ledgerOf = (lines: readonly LedgerLine[]): Ledger => {
    try {
      return Object.fromEntries(lines.map((line) => [line.id, parseLedgerLine(line)]));
    } catch (cause) {
      throw new LedgerFileError(
        `${LEDGER_FILE} cannot be read as JSON: ${(cause as Error).message}. Restore it: git checkout -- ${LEDGER_FILE}`,
        {cause},
      );
    }
  };
  return {
    recorded: ledgerOf(ledgerLines(text, isWanted)),
    committed: ledgerOf(before),
    proposed: ledgerOf(before.flatMap(({id}) => byId.get(id) ?? [])),
  };
}

function parseLedger(text: string): Ledger {
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch (cause) {
    const fault =
      cause instanceof z.ZodError
        ? `is not a ledger at ${cause.issues[0]!.path.join(' → ') || 'its root'}`
        : `cannot be read as JSON: ${(cause as Error).message}`;
    throw new LedgerFileError(`${LEDGER_FILE} ${fault}. Restore it: git checkout -- ${LEDGER_FILE}`, {cause});
  }
}

/** Every numbered paragraph and row of every edition, as the ledger records it. */
export function ledgerParagraphs({editions, corrigenda}: Portal): LedgerParagraph[] {
  return editions.flatMap((content) =>
    [...content.chapters, ...content.cases.values()].flatMap(({units}) =>
      units.map((unit) => ({
        id: unit.id,
        edition: content.edition.number,
        hash: hashUnit(unit, content),
        corrigenda: corrigenda.filter(({id, edition}) => id === unit.id && edition === content.edition.number)
          .length,
      })),
    ),
  );
}

/** Hash of what a reader sees: the words, and each citation by its short form, locator, certainty and note. */
function hashUnit({text, isWithdrawn, movedTo}: NumberedUnit, content: EditionContent): string {
  if (isWithdrawn) return WITHDRAWN_HASH;
  if (movedTo !== undefined) return movedHash(movedTo);
  let resolved = '';
  let from = 0;
  for (const span of findCitations(text)) {
    resolved += text.slice(from, span.start) + resolve(span.text, content);
    from = span.end;
  }
  resolved += text.slice(from);
  return createHash('sha256').update(resolved.normalize('NFC')).digest('hex').slice(0, 16);
}

function resolve(typed: string, {sources, cases}: EditionContent): string {
  try {
    const {key, locator, certainty, note} = parseCitation(typed);
    const label = sources.get(key)?.short ?? cases.get(key)?.record.title ?? key;
    return [label, locator, certainty, note].filter(Boolean).join('|');
  } catch (error) {
    if (error instanceof CitationSyntaxError) return typed;
    throw error;
  }
}
