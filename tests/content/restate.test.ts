import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, stringify} from 'yaml';

import type {LegalRule} from '../../src/citations/legalRule';
import {readPortal} from '../../src/content/portal';
import {restateEdition, type RestatedEdition} from '../../src/content/restate';
import type {Difference} from '../../src/publications/restatement';
import {aLegalRule} from '../builders/aLegalRule';
import {aPortalFolder, CHAPTER_FILE} from '../builders/aPortalFolder';
import {DIFFERENCES, restatableFiles} from '../builders/aRestatedPortal';

const because = ['dir-2024-1712'];

function restate(
  differences: readonly Difference[] = DIFFERENCES,
  files: Readonly<Record<string, string>> = {},
): RestatedEdition {
  const {siteDir, portal} = aPortalFolder({...restatableFiles({differences}), ...files});
  return restateEdition(siteDir, portal.editions[0]!, portal.restatement!);
}

const PAGE = CHAPTER_FILE.replace('docs/', '');

describe('an edition made from a later one and the list of changes', () => {
  test('reads as the later one but for the listed differences and the citations of what came later', () => {
    const {pages, misfits} = restate();
    expect(misfits).toEqual([]);
    expect(pages.get(PAGE)).toBe(`---
chapter: 11
title: The free account
description: Helps to let a witness tell freely.
---

:::do

- Wait.

:::

See [the cases](/1/practice/).

## 11.1 Free account {#HT-11.1}

11.1.1 Wait. [@dir-2012-29, art. 20; C]

11.1.3 Close. [@practice]
`);
  });

  test('holds the cases decided by its day, with their text as it stands', () => {
    const {pages} = restate();
    expect([...pages.keys()].filter((path) => path.startsWith('practice/'))).toEqual([
      'practice/part-1-offence/a-v-france.md',
    ]);
  });

  test('holds the sources issued by its day, and no provision of a later one', () => {
    const {lists} = restate(DIFFERENCES, {
      'data/provisions.yaml':
        '- id: a\n  instrument: dir-2024-1712\n  label: A\n- id: b\n  instrument: dir-2012-29\n  label: B\n',
    });
    expect(lists.get('sources')).not.toContain('dir-2024-1712');
    expect(lists.get('sources')).toContain('dir-2012-29');
    expect(lists.get('provisions')).toBe('- id: b\n  instrument: dir-2012-29\n  label: B\n');
  });

  test('is the same each time', () => expect(restate()).toEqual(restate()));

  test('changes records of the lists', () => {
    const {lists, misfits} = restate([
      ...DIFFERENCES,
      {at: 'sources/dir-2012-29', because, words: 'Directive on victims', reads: 'Directive'},
    ]);
    expect(misfits).toEqual([]);
    expect(lists.get('sources')).toContain('title: Directive\n');
  });

  test('leaves a page out that is absent', () => {
    expect(restate([{at: CHAPTER_FILE, because, absent: true}]).pages.has(PAGE)).toBe(false);
  });
});

describe('its rules of law', () => {
  const made = (
    rules: readonly Partial<LegalRule>[],
    differences: readonly Difference[] = [],
  ): {rules: unknown; misfits: RestatedEdition['misfits']} => {
    const {lists, misfits} = restate([...DIFFERENCES, ...differences], {
      'data/rules.yaml': `# Head\n${stringify(rules.map(aLegalRule), {version: '1.1'})}`,
    });
    return {rules: parse(lists.get('rules')!), misfits};
  };
  const at = 'rules/dir-2012-29-art-20';

  test('are those of the later edition', () =>
    expect(made([{}, {id: 'dir-2012-29-art-21'}])).toEqual({
      rules: [aLegalRule(), aLegalRule({id: 'dir-2012-29-art-21'})],
      misfits: [],
    }));

  test('leave out what rests on a later source, and what became law after the day', () =>
    expect(
      made([
        {},
        {id: 'dir-2024-1712-art-1', source: 'dir-2024-1712'},
        {id: 'dir-2012-29-art-21', from: '2023-01-01'},
        {id: 'dir-2012-29-art-22', from: '2022-12-31'},
      ]).rules,
    ).toEqual([aLegalRule(), aLegalRule({id: 'dir-2012-29-art-22', from: '2022-12-31'})]));

  test('do not know yet that they will end, and say that they have ended', () =>
    expect(made([{until: '2024-07-14'}, {id: 'dir-2012-29-art-21', until: '2022-12-31'}]).rules).toEqual([
      aLegalRule(),
      aLegalRule({id: 'dir-2012-29-art-21', until: '2022-12-31'}),
    ]));

  test('read as the list of changes says', () =>
    expect(made([{}], [{at, because, words: 'as few as possible', reads: 'few'}])).toEqual({
      rules: [aLegalRule({says: 'Interviews are few.'})],
      misfits: [],
    }));

  test('lose a note as a whole with the name of its field', () =>
    expect(made([{note: 'Changed.'}], [{at, because, words: '  note: Changed.', reads: ''}]).rules).toEqual([
      aLegalRule(),
    ]));

  test('lack one that is absent', () =>
    expect(made([{}, {id: 'dir-2012-29-art-21'}], [{at, because, absent: true}])).toEqual({
      rules: [aLegalRule({id: 'dir-2012-29-art-21'})],
      misfits: [],
    }));

  test('are named where a difference does not fit them', () =>
    expect(made([{}], [{at, because, words: 'never', reads: ''}]).misfits).toEqual([
      {at, fault: '“never” is not there'},
      {at, fault: 'it changes nothing'},
    ]));
});

describe('a list that does not fit', () => {
  const faults = (differences: readonly Difference[]): string[] =>
    restate(differences).misfits.map(({at, fault}) => `${at}: ${fault}`);
  const [first, ...others] = DIFFERENCES;

  test('names a difference whose words are not in the text any more', () =>
    expect(faults([{...first!, words: 'Since 2025'}, ...others])).toEqual([
      'HT-11.1.1: “Since 2025” is not there',
    ]));

  test('names a paragraph that cites what came later, where nobody said how it reads', () =>
    expect(faults(others)).toEqual([
      'HT-11.1.1: it cites dir-2024-1712, which came later, and no difference is listed',
    ]));

  test('names a paragraph that would be left without a source', () =>
    expect(faults([first!, {at: 'HT-11.1.2', because}, ...others.slice(1)])).toEqual([
      'HT-11.1.2: no source is left',
    ]));

  test('names a difference that changes nothing', () =>
    expect(faults([...DIFFERENCES, {at: 'HT-11.1.3', because}])).toEqual(['HT-11.1.3: it changes nothing']));

  test('names a place that is not there', () =>
    expect(faults([...DIFFERENCES, {at: 'HT-11.9.9', because, absent: true}])).toEqual([
      'HT-11.9.9: edition 2 has no such paragraph, page or record that is restated',
    ]));
});

describe('the earlier edition as published', () => {
  const ROOT = join(__dirname, '../..');
  const published = readPortal(ROOT);
  const {pages, misfits} = restateEdition(ROOT, published.editions[0]!, published.restatement!);
  const {folder} = published.editions[1]!;

  test('explains by the list of changes all that it says otherwise', () => expect(misfits).toEqual([]));

  // Boxes and sheets too: the gate compares what has a number.
  test('is on every page what the edition in force and that list make of it', () =>
    expect(
      [...pages]
        .filter(([path, text]) => readFileSync(join(ROOT, folder, path), 'utf8') !== text)
        .map(([path]) => path),
    ).toEqual([]));
});
