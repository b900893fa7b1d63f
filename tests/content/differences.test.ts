import {stringify} from 'yaml';

import {compareContents} from '../../src/content/differences';
import type {DifferenceReason} from '../../src/publications/difference';
import {CHAPTER_FILE} from '../builders/aPortalFolder';
import {aRestatedPortal, RESTATED_CHAPTER} from '../builders/aRestatedPortal';

const EARLIER = 'versioned_docs/version-1/guidelines/11-free-account.md';

function compare(
  change: Readonly<Record<string, string>> = {},
): Record<string, [string, ...DifferenceReason[]]> {
  const {portal} = aRestatedPortal(change);
  const [later, earlier] = portal.editions;
  return Object.fromEntries(
    compareContents(portal, earlier!, later!).map(({id, change: kind, reasons}) => [id, [kind, ...reasons]]),
  );
}

test('each paragraph has its state, and a differing one the reason from the list of changes', () => {
  expect(compare()).toMatchObject({
    'HT-11.1.1': ['reworded', {kind: 'change', what: 'A directive of 2024 added a form.'}],
    'HT-11.1.2': ['new', {kind: 'change', what: 'A directive of 2024 added a form.'}],
    'HT-11.1.3': ['same'],
    'JP-a-v-france-1': ['same'],
    'JP-b-v-france-1': ['new', {kind: 'decided', date: '2024-05-07'}],
  });
});

test('a paragraph that was corrected since has the correction as its reason', () => {
  expect(
    compare({
      [EARLIER]:
        '---\nchapter: 11\ntitle: A\ndescription: A.\n---\n\n## 11.1 A {#HT-11.1}\n\n11.1.3 Close well. [@practice]\n',
      'data/corrigenda.yaml': stringify(
        [{id: 'HT-11.1.3', edition: 1, date: '2026-12-01', reason: 'A slip.'}],
        {version: '1.1'},
      ),
    })['HT-11.1.3'],
  ).toEqual(['reworded', {kind: 'corrected', edition: 1, reason: 'A slip.'}]);
});

test('a paragraph that moved names the place in the later edition', () => {
  const text = RESTATED_CHAPTER.replace(/11\.1\.1 .*/, '11.1.1 [moved to HT 11.1.3]').replace(
    /11\.1\.2 [^]*?C\]/,
    '11.1.2 [withdrawn]',
  );
  const {portal} = aRestatedPortal({[CHAPTER_FILE]: text});
  const [later, earlier] = portal.editions;
  const found = compareContents(portal, earlier!, later!);
  expect(found.find(({id}) => id === 'HT-11.1.1')).toMatchObject({
    change: 'moved',
    from: '/1/guidelines/free-account/#HT-11.1.1',
    to: '/2/guidelines/free-account/#HT-11.1.1',
    movedTo: {label: 'HT 11.1.3', url: '/2/guidelines/free-account/#HT-11.1.3'},
  });
  expect(found.find(({id}) => id === 'HT-11.1.2')).toMatchObject({change: 'withdrawn'});
  expect(found.find(({id}) => id === 'HT-11.1.2')).not.toHaveProperty('movedTo');
});

test('a paragraph leads to its address in each edition that has it', () => {
  const {portal} = aRestatedPortal();
  const [later, earlier] = portal.editions;
  const found = compareContents(portal, earlier!, later!);
  expect(found.find(({id}) => id === 'HT-11.1.1')).toMatchObject({
    label: 'HT 11.1.1',
    page: 'HT 11. The free account',
    from: '/1/guidelines/free-account/#HT-11.1.1',
    to: '/2/guidelines/free-account/#HT-11.1.1',
  });
  expect(found.find(({id}) => id === 'HT-11.1.2')).not.toHaveProperty('from');
});
