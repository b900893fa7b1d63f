/** Every published case, withdrawn from the portal’s own content. */
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stringify} from 'yaml';

import {caseIdPattern, namesPattern, ownNames} from '../../../src/cases/caseNames';
import {LEDGER_FILE, readLedger} from '../../../src/content/ledgerFile';
import {readPortal} from '../../../src/content/portal';
import {CONTENT_FOLDERS, readContentTexts} from '../../../src/content/withdrawal/contentTexts';
import {planTexts} from '../../../src/content/withdrawal/plan';
import {settleLedger} from '../../../src/content/withdrawal/settleLedger';
import {findTarget, type CaseTarget} from '../../../src/content/withdrawal/target';
import {checkPortal} from '../../../src/gate/checkPortal';
import {formatProblem} from '../../../src/publications/problem';
import {WITHDRAWN_FILE} from '../../../src/publications/withdrawal';

jest.setTimeout(600_000);

const ROOT = join(__dirname, '../../..');
const ON = '2026-12-01';
const portal = readPortal(ROOT);
const content = readContentTexts(ROOT);
const ids = [...new Set(portal.editions.flatMap(({cases}) => [...cases.keys()]))];

let copy: string;
beforeAll(() => (copy = mkdtempSync(join(tmpdir(), 'portal-withdrawn-'))));
afterAll(() => rmSync(copy, {recursive: true, force: true}));

/** Places at which a text still names a case, but for the log, which holds its id. */
function tracesOf({id, records, others}: CaseTarget, texts: ReadonlyMap<string, string>): string[] {
  const patterns = [
    caseIdPattern(
      id,
      others.map((other) => other.id),
    ),
    ...records.flatMap((record) => namesPattern(ownNames(record, others)) ?? []),
  ];
  return [...texts]
    .filter(
      ([path, text]) => path !== WITHDRAWN_FILE && patterns.some((pattern) => text.search(pattern) >= 0),
    )
    .map(([path]) => `${id}: ${path}`);
}

/**
 * One after another, so that what one leaves meets what the next takes: a fault of any is still there at the end,
 * where the gate is asked once for all of them.
 */
test('each leaves no name behind, and the gate passes what is left when all are gone', () => {
  expect(ids.length).toBeGreaterThan(90);
  const texts = new Map(content.texts);
  const traces: string[] = [];
  for (const id of ids) {
    const target = findTarget(portal, id) as CaseTarget;
    const {files, removes} = planTexts(texts, content.paths, target, ON);
    for (const [path, text] of files) texts.set(path, text);
    for (const path of removes) texts.delete(path);
    traces.push(...tracesOf(target, new Map([...files].filter(([path]) => texts.has(path)))));
  }
  for (const id of ids) traces.push(...tracesOf(findTarget(portal, id) as CaseTarget, texts));
  expect(traces).toEqual([]);

  for (const folder of CONTENT_FOLDERS) cpSync(join(ROOT, folder), join(copy, folder), {recursive: true});
  for (const path of content.texts.keys()) if (!texts.has(path)) rmSync(join(copy, path));
  for (const [path, text] of texts)
    if (text !== content.texts.get(path)) writeFileSync(join(copy, path), text);
  const {ledger, corrigenda} = settleLedger(readLedger(ROOT), readPortal(copy), ON);
  writeFileSync(join(copy, LEDGER_FILE), ledger);
  writeFileSync(
    join(copy, 'data/corrigenda.yaml'),
    texts.get('data/corrigenda.yaml')! + stringify(corrigenda, {version: '1.1'}),
  );
  const after = readPortal(copy);
  expect(after.editions.map(({cases}) => cases.size)).toEqual(portal.editions.map(() => 0));
  expect(after.withdrawn).toHaveLength(ids.length);
  expect(checkPortal(after, copy).map(formatProblem)).toEqual([]);
});
