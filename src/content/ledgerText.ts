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

/** The lines of a ledger that hold a paragraph, in order. */
export function ledgerLines(text: string): LedgerLine[] {
  return text.split('\n').flatMap((line): LedgerLine[] => {
    if (!line.startsWith('  "')) return [];
    return [{id: line.slice(3, line.indexOf('"', 3)), text: line.endsWith(',') ? line.slice(0, -1) : line}];
  });
}

/** What a line records, by edition. @throws {SyntaxError} It is no such line. */
export function parseLedgerLine({id, text}: LedgerLine): Record<string, LedgerEntry> {
  const record = JSON.parse(`{${text}}`) as Record<string, Record<string, LedgerEntry>>;
  return record[id] ?? {};
}

/** The text of the ledger; empty where there is none yet. */
export function readLedgerText(siteDir: string): string {
  const path = join(siteDir, LEDGER_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Ids of the paragraphs and rows of chapters that an edition published and that have a text. */
export function recordedChapterIds(siteDir: string, edition: number): Set<string> {
  const entry = new RegExp(`"${edition}": \\{"hash": "(?!withdrawn"|moved:)`);
  return new Set(
    ledgerLines(readLedgerText(siteDir)).flatMap(({id, text}) =>
      !id.startsWith('JP-') && entry.test(text) ? [id] : [],
    ),
  );
}
