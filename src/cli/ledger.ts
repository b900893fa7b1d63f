/** `npm run ledger`: takes new paragraphs and explained changes into the ledger. */
import {renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {LEDGER_FILE, ledgerParagraphs, readCommittedLedger, readLedger} from '../content/ledgerFile';
import {readPortal} from '../content/portal';
import {findLedgerFaults, findRewrites, formatLedger, recordParagraphs} from '../publications/ledger';
import {runCommand} from './runCommand';

runCommand((print) => {
  const siteDir = process.cwd();
  const portal = readPortal(siteDir);
  const before = readLedger(siteDir);
  const paragraphs = ledgerParagraphs(portal);
  const faults = findLedgerFaults(before, paragraphs);
  const refused = faults.filter(({kind}) => kind !== 'unrecorded');
  const next = recordParagraphs(before, paragraphs);
  const rewrites = findRewrites(readCommittedLedger(siteDir) ?? {}, next);
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
});
