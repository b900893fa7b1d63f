/** `npm run ledger`: keeps the record of what was published; `-- --help` says more. */
import {renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {compareContents} from '../content/differences';
import {LEDGER_FILE, ledgerParagraphs, readCommittedLedger, readLedger} from '../content/ledgerFile';
import {readPortal, type Portal} from '../content/portal';
import type {DifferenceReason} from '../publications/difference';
import {findLedgerFaults, findRewrites, formatLedger, recordParagraphs} from '../publications/ledger';
import {withdrawnNotes} from '../publications/withdrawal';
import {runCommand} from './runCommand';

const USAGE = `npm run ledger                     takes new paragraphs and explained changes into the ledger
npm run ledger -- --compare 1 2    every paragraph that differs between two editions, with the reasons`;

runCommand((print) => {
  const {values, positionals} = parseArgs({
    options: {compare: {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  const siteDir = process.cwd();
  const portal = readPortal(siteDir);
  return values.compare ? compare(portal, positionals, print) : record(portal, siteDir, print);
}, USAGE);

function record(portal: Portal, siteDir: string, print: (line: string) => void): number {
  const before = readLedger(siteDir);
  const paragraphs = ledgerParagraphs(portal);
  const faults = findLedgerFaults(before, paragraphs);
  const refused = faults.filter(({kind}) => kind !== 'unrecorded');
  const next = recordParagraphs(before, paragraphs);
  const rewrites = findRewrites(readCommittedLedger(siteDir) ?? {}, next, withdrawnNotes(portal.withdrawn));
  if (refused.length > 0 || rewrites.length > 0) {
    for (const {kind, id, edition} of [...refused, ...rewrites]) print(`${id} (edition ${edition}): ${kind}`);
    print('The ledger was left as it was. Run npm run check: it says for each what to do.');
    return 1;
  }
  // Written beside and renamed, so that a full disk leaves the ledger that was there.
  const path = join(siteDir, LEDGER_FILE);
  writeFileSync(`${path}.new`, formatLedger(next));
  renameSync(`${path}.new`, path);
  print(`${LEDGER_FILE}: ${paragraphs.length} paragraphs, ${faults.length} of them new or changed.`);
  return 0;
}

function compare(portal: Portal, numbers: readonly string[], print: (line: string) => void): number {
  const [from, to] = numbers.map((typed) =>
    portal.editions.find(({edition}) => String(edition.number) === typed),
  );
  if (!from || !to || numbers.length !== 2) {
    const known = portal.editions.map(({edition}) => edition.number).join(', ');
    print(`Name two editions, like: npm run ledger -- --compare 1 2. There are: ${known}.`);
    return 1;
  }
  const all = compareContents(portal, from, to);
  const differing = all.filter(({change}) => change !== 'same');
  for (const {id, change, movedTo, reasons} of differing)
    print(
      [
        id,
        movedTo ? `moved to ${movedTo.label}` : change,
        reasons.map(sentence).join(' ') || 'No reason is recorded.',
      ].join('\t'),
    );
  print(`${differing.length} of ${all.length} paragraphs differ between editions ${numbers.join(' and ')}.`);
  return 0;
}

function sentence(reason: DifferenceReason): string {
  switch (reason.kind) {
    case 'change':
      return reason.what;
    case 'decided':
      return `The case was decided on ${reason.date}.`;
    case 'added':
      return `The note was published on ${reason.date}.`;
    case 'corrected':
      return `Corrected in edition ${reason.edition}: ${reason.reason}`;
  }
}
