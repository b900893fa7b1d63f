/** The ledger as text: one line a paragraph, so that a part of a large one is read without the rest. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {LedgerEntry} from '../publications/ledger';

export const LEDGER_FILE = 'data/paragraphs.lock.json';

/** A paragraph as the ledger records it. */
export interface LedgerLine {
  readonly id: string;
  /** The whole line, without a comma at its end. */
  readonly text: string;
}

/** The lines of a ledger that hold a paragraph, in order; those of some paragraphs only. */
export function ledgerLines(text: string, isWanted: (id: string) => boolean = () => true): LedgerLine[] {
  const lines: LedgerLine[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.startsWith('  "', start)) {
      const id = text.slice(start + 3, text.indexOf('"', start + 3));
      if (isWanted(id)) lines.push({id, text: text.slice(start, text[end - 1] === ',' ? end - 1 : end)});
    }
    start = end + 1;
  }
  return lines;
}

/** What a line records, by edition. @throws {SyntaxError} It is no such line. */
export function parseLedgerLine({id, text}: LedgerLine): Record<string, LedgerEntry> {
  const record = JSON.parse(`{${text}}`) as Record<string, Record<string, LedgerEntry>>;
  return record[id] ?? {};
}

/**
 * The text of the ledger; empty where there is none yet. Ids and hashes are ASCII, which is what Latin-1 and UTF-8 have
 * in common; to look for other letters in ten megabytes takes a tenth of a second.
 */
export function readLedgerText(siteDir: string): string {
  const path = join(siteDir, LEDGER_FILE);
  return existsSync(path) ? readFileSync(path, 'latin1') : '';
}

/** Ids of the paragraphs and rows that an edition published and that have a text. */
export function recordedIds(lines: readonly LedgerLine[], edition: number): Set<string> {
  const entry = new RegExp(`"${edition}": \\{"hash": "(?!withdrawn"|moved:)`);
  return new Set(lines.flatMap(({id, text}) => (entry.test(text) ? [id] : [])));
}
