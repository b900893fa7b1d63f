import {stringify} from 'yaml';

import {restatement} from '../../../src/gate/rules/restatement';
import {aLegalRule} from '../../builders/aLegalRule';
import {aPortalFolder, CHAPTER_FILE} from '../../builders/aPortalFolder';
import {
  aChangeList,
  aRestatedPortal,
  CHANGES,
  DIFFERENCES,
  LIST_FILE,
  restatableFiles,
  RESTATED_CHAPTER,
} from '../../builders/aRestatedPortal';
import {problemsOf} from '../../builders/problemsOf';

const EARLIER = 'versioned_docs/version-1/guidelines/11-free-account.md';
const EARLIER_TEXT = `---
chapter: 11
title: The free account
description: Helps to let a witness tell freely.
---

## 11.1 Free account {#HT-11.1}

11.1.1 Wait. [@dir-2012-29, art. 20; C]

11.1.3 Close. [@practice]
`;
const found = (change: Readonly<Record<string, string>> = {}): string[] =>
  problemsOf(restatement, aRestatedPortal(change));
const corrected = (id: string, edition: number, date: string): Record<string, string> => ({
  'data/corrigenda.yaml': stringify([{id, edition, date, reason: 'A slip.'}], {version: '1.1'}),
});

describe('an edition that restates a later one', () => {
  test('passes as it was made', () => expect(found()).toEqual([]));

  test('does not differ where no change says so', () =>
    expect(found({[EARLIER]: EARLIER_TEXT.replace('Close.', 'Close well.')})).toEqual([
      `${EARLIER}:11  HT-11.1.3 is not what edition 2 and the list of changes make of it, and no corrigendum says why. Restore it, or add a corrigendum to data/corrigenda.yaml.`,
    ]));

  test.each([1, 2])('may differ where a corrigendum of edition %i says why', (edition) =>
    expect(
      found({
        [EARLIER]: EARLIER_TEXT.replace('Close.', 'Close well.'),
        ...corrected('HT-11.1.3', edition, '2026-12-01'),
      }),
    ).toEqual([]),
  );

  test('is not explained by a corrigendum from before it was published', () =>
    expect(
      found({
        [EARLIER]: EARLIER_TEXT.replace('Close.', 'Close well.'),
        ...corrected('HT-11.1.3', 2, '2026-11-23'),
      }),
    ).toHaveLength(1));

  test('lacks nothing that the later edition has, unless the list says so', () =>
    expect(found({[EARLIER]: EARLIER_TEXT.replace('11.1.3 Close. [@practice]', '')})).toEqual([
      `${LIST_FILE}  HT-11.1.3 stands in edition 2 and not in edition 1, and nothing says why. Add it to ${LIST_FILE} with absent: true.`,
    ]));

  test('has nothing that the later edition does not give', () =>
    expect(found({[EARLIER]: `${EARLIER_TEXT}\n11.1.4 More. [@practice]\n`})).toEqual([
      `${EARLIER}:13  HT-11.1.4 stands in edition 1; edition 2 and the list of changes do not give it. Take it out, or put it into the later edition.`,
    ]));

  test('stays as it is when a record of the later edition changes', () =>
    expect(
      found({'data/sources.yaml': restatableFiles()['data/sources.yaml']!.replace('on victims', 'new')}),
    ).toEqual([]));
});

describe('rules of law of a restated edition', () => {
  const FILE = 'data/editions/1/rules.yaml';
  const later = stringify([aLegalRule()], {version: '1.1'});

  test('follow the later edition when a rule is added there, and the message says how', () =>
    expect(found({'data/rules.yaml': later})).toEqual([
      `${FILE}  The list is not what edition 2 and the list of changes make of it: dir-2012-29-art-20, its head. Run npm run edition:cut -- --rules and read what it made.`,
    ]));

  test('pass as they are made', () => expect(found({'data/rules.yaml': later, [FILE]: later})).toEqual([]));

  test('are not changed by hand', () =>
    expect(found({'data/rules.yaml': later, [FILE]: later.replace('as few as possible', 'few')})).toEqual([
      `${FILE}  The list is not what edition 2 and the list of changes make of it: dir-2012-29-art-20. Run npm run edition:cut -- --rules and read what it made.`,
    ]));

  test('are reported where a listed difference does not fit', () =>
    expect(
      found({
        'data/rules.yaml': later,
        [FILE]: later,
        [LIST_FILE]: aChangeList({
          differences: [
            ...DIFFERENCES,
            {at: 'rules/dir-2012-29-art-9', because: ['dir-2024-1712'], absent: true},
          ],
        }),
      }),
    ).toEqual([
      `${LIST_FILE}:29  The difference at rules/dir-2012-29-art-9 does not fit: edition 2 has no such paragraph, page or record that is restated. Compare it with the text as it stands.`,
    ]));
});

describe('the list of changes', () => {
  const list = (recipe: Parameters<typeof aChangeList>[0]): string[] =>
    found({[LIST_FILE]: aChangeList(recipe)});

  test('names only changes that it holds', () =>
    expect(
      list({differences: [...DIFFERENCES.slice(1), {...DIFFERENCES[0]!, because: ['dir-2024-1721']}]}),
    ).toEqual([
      `${LIST_FILE}:24  The difference at HT-11.1.1 names “dir-2024-1721”; the list has no such change. Did you mean “dir-2024-1712”?`,
    ]));

  test('holds no change that explains nothing', () =>
    expect(list({changes: [...CHANGES, {id: 'x', date: '2025', what: 'More.'}]})).toEqual([
      `${LIST_FILE}:14  The change “x” explains no difference. Remove it.`,
    ]));

  test('holds no change from before the day', () =>
    expect(list({changes: [{...CHANGES[0]!, date: '2022-12-31'}]})).toEqual([
      `${LIST_FILE}:11  The change “dir-2024-1712” is of 2022-12-31; the edition states the law as at 2022-12-31. Correct its date, or let the edition say what it changed.`,
    ]));

  test('is held against the text before the edition is made, so that it keeps up with it', () =>
    expect(
      problemsOf(
        restatement,
        aPortalFolder({...restatableFiles(), [CHAPTER_FILE]: RESTATED_CHAPTER.replace('longer', 'long')}),
      ),
    ).toEqual([
      `${LIST_FILE}:15  The difference at HT-11.1.1 does not fit: “Since 2024 wait longer.” is not there. Compare it with the text as it stands.`,
    ]));
});
