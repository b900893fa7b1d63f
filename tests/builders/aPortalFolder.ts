import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {stringify} from 'yaml';

import {readPortal, type Portal} from '../../src/content/portal';
import {aCaseText} from './aCaseText';
import {aGlossaryTerm} from './aGlossaryTerm';
import {aNewsText} from './aNewsText';
import {anEdition} from './anEdition';
import {anIdentity} from './anIdentity';
import {aSource} from './aSource';

export const CHAPTER_FILE = 'docs/guidelines/11-free-account.md';
export const CASE_FILE = 'docs/practice/part-1-offence/a-v-france.md';
export const NEWS_FILE = 'blog/2022-11-24-final-conference.md';

export const CHAPTER_TEXT = `---
chapter: 11
title: The free account
description: Helps to let a witness tell freely.
---

## 11.1 Free account {#HT-11.1}

11.1.1 Wait. [@dir-2012-29, art. 20; C]
`;

/** The smallest portal that holds one of everything and passes the gate, but for its ledger. */
const FILES: Readonly<Record<string, string>> = {
  'data/portal.yaml': stringify(anIdentity()),
  'data/editions.yaml': stringify([anEdition()]),
  'data/sources.yaml': stringify([aSource()]),
  'data/courts.yaml': stringify([
    {
      code: 'echr',
      name: 'European Court of Human Rights',
      short: 'ECtHR',
      jurisdiction: 'COE',
      level: 'international',
      ecliCode: 'ECHR',
    },
  ]),
  'data/topics.yaml': stringify([{id: 'servitude', name: 'Servitude', definition: 'Unfree work.'}]),
  'data/provisions.yaml': stringify([
    {id: 'dir-2012-29-art-20', instrument: 'dir-2012-29', label: 'Directive 2012/29/EU, article 20'},
    {id: 'echr-1950-art-4', label: 'ECHR, article 4'},
  ]),
  'data/exploitation.yaml': stringify([
    {id: 'domestic-servitude', name: 'Domestic servitude', definition: 'Unfree work in a household.'},
  ]),
  'data/outcomes.yaml': stringify([{id: 'violation', name: 'Violation found'}]),
  'data/glossary.yaml': stringify([aGlossaryTerm()]),
  'data/rules.yaml': '[]\n',
  'data/planned-cases.yaml': '[]\n',
  'data/corrigenda.yaml': '[]\n',
  'data/synonyms.yaml': '[]\n',
  'data/foreign-words.yaml': '[]\n',
  'data/subject-index.yaml': '[]\n',
  'data/banned-terms.yaml': '[]\n',
  'data/spelling.yaml': '[]\n',
  [CHAPTER_FILE]: CHAPTER_TEXT,
  [CASE_FILE]: aCaseText(),
  [NEWS_FILE]: aNewsText(),
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

/** A folder with a tiny portal in it, and what was read from it. */
export interface PortalFolder {
  readonly siteDir: string;
  readonly portal: Portal;
}

/**
 * A portal in a temporary folder, which is removed after the tests of the file.
 *
 * @param changes Files to add or to write instead, by path; `undefined` leaves a file out.
 */
export function aPortalFolder(changes: Readonly<Record<string, string | undefined>> = {}): PortalFolder {
  const siteDir = mkdtempSync(join(tmpdir(), 'portal-'));
  folders.push(siteDir);
  for (const [file, text] of Object.entries({...FILES, ...changes})) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(siteDir, file)), {recursive: true});
    writeFileSync(join(siteDir, file), text);
  }
  return {siteDir, portal: readPortal(siteDir)};
}
