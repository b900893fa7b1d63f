import {stringify} from 'yaml';

import {earlierEditionFiles, editionsWith} from '../../src/content/cutEdition';
import {restateEdition} from '../../src/content/restate';
import type {Difference, LegalChange} from '../../src/publications/restatement';
import {aCaseText} from './aCaseText';
import {anEdition} from './anEdition';
import {aPortalFolder, CHAPTER_FILE, type PortalFolder} from './aPortalFolder';
import {aSource} from './aSource';

export const LIST_FILE = 'data/changes-since-2022.yaml';
export const LATER_CASE_FILE = 'docs/practice/part-1-offence/b-v-france.md';

export const RESTATED_CHAPTER = `---
chapter: 11
title: The free account
description: Helps to let a witness tell freely.
---

:::do

- Name the new form. HT 11.1.2

:::

See [the cases](/2/practice/).

## 11.1 Free account {#HT-11.1}

11.1.1 Wait. Since 2024 wait longer. [@dir-2012-29, art. 20; C] [@dir-2024-1712; C]

11.1.2 Name the new form.

- It is new. [@dir-2024-1712; C]

11.1.3 Close. [@practice]
`;

export const CHANGES: readonly LegalChange[] = [
  {id: 'dir-2024-1712', date: '2024-06-13', what: 'A directive of 2024 added a form.'},
];
export const DIFFERENCES: readonly Difference[] = [
  {at: 'HT-11.1.1', because: ['dir-2024-1712'], words: 'Since 2024 wait longer.', reads: ''},
  {at: 'HT-11.1.2', because: ['dir-2024-1712'], absent: true},
  {at: CHAPTER_FILE, because: ['dir-2024-1712'], words: '- Name the new form. HT 11.1.2', reads: '- Wait.'},
];

interface Recipe {
  readonly changes?: readonly LegalChange[];
  readonly differences?: readonly Difference[];
}

/** The list of changes as it lies on disk. */
export function aChangeList({changes = CHANGES, differences = DIFFERENCES}: Recipe = {}): string {
  const edition = {...anEdition({number: 1, title: 'Edition 1'}), lawDate: '2022-12-31', restates: 2};
  return stringify({edition, changes, differences}, {version: '1.1'});
}

/** The files of edition 2 beside the list from which edition 1 is made. */
export function restatableFiles(recipe: Recipe = {}): Record<string, string> {
  return {
    'data/sources.yaml': stringify(
      [
        aSource({issued: '2012-10-25'}),
        aSource({key: 'dir-2024-1712', short: 'Directive (EU) 2024/1712', issued: '2024-06-13'}),
      ],
      {version: '1.1'},
    ),
    [CHAPTER_FILE]: RESTATED_CHAPTER,
    [LATER_CASE_FILE]: aCaseText({id: 'b-v-france', date: '2024-05-07'}),
    [LIST_FILE]: aChangeList(recipe),
  };
}

/**
 * A portal with edition 2 and edition 1 as it is made from it.
 *
 * @param change Files to write instead, once edition 1 is made.
 */
export function aRestatedPortal(change: Readonly<Record<string, string>> = {}): PortalFolder {
  const {siteDir, portal} = aPortalFolder(restatableFiles());
  const restatement = portal.restatement!;
  const {pages, lists} = restateEdition(siteDir, portal.editions[0]!, restatement);
  const {files} = earlierEditionFiles(siteDir, portal, restatement.edition, {
    pages,
    lists,
    images: new Map(),
    sidebars: {},
  });
  return aPortalFolder({
    ...restatableFiles(),
    ...Object.fromEntries(files),
    'data/editions.yaml': editionsWith(siteDir, restatement.edition),
    ...change,
  });
}
