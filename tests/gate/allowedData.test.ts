import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {stringify} from 'yaml';

import {readAllowedData} from '../../src/gate/allowedData';
import {checkTexts} from '../../src/gate/checkTexts';
import {formatProblem} from '../../src/publications/problem';

const ADDRESS = 'info@example.org';
const FOUND = expect.stringContaining('looks like an e-mail address') as string;

const anEntry = (changes: object = {}): object => ({
  text: ADDRESS,
  kind: 'email',
  reason: 'The public body’s own address, printed in its judgment.',
  reviewedBy: 'Second reader, registry',
  on: '2026-11-30',
  ...changes,
});

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));

function folderWith(list: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'allowed-data-'));
  folders.push(folder);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/allowed-data.yaml'), list);
  return folder;
}

/** What is reported of a text when the list holds some entries. */
function problemsWith(entries: readonly object[], text = `Write to ${ADDRESS}.`, isWhole = true): string[] {
  return checkTexts([{file: 'docs/a.md', text}], folderWith(stringify(entries)), isWhole).map(formatProblem);
}

describe('an allow entry', () => {
  test('lets its text stand, anywhere or in its file', () => {
    expect(problemsWith([])).toEqual([FOUND]);
    expect(problemsWith([anEntry()])).toEqual([]);
    expect(problemsWith([anEntry({file: 'docs/a.md'})])).toEqual([]);
  });

  test.each([
    ['in another file', {file: 'docs/b.md'}],
    ['of another kind', {kind: 'phone'}],
    ['with another text', {text: 'other@example.org'}],
  ])('lets nothing stand %s', (_, changes) =>
    expect(problemsWith([anEntry(changes)], undefined, false)).toEqual([FOUND]),
  );

  test('that nothing needs is reported, where all texts were looked through', () => {
    expect(problemsWith([anEntry()], 'No address.')).toEqual([
      'data/allowed-data.yaml:1  This entry of kind email allows what no text has; expected a text as it is typed there. Take the entry out, or correct its text, kind or file.',
    ]);
    expect(problemsWith([anEntry({file: 'docs/b.md'})], 'No address.')).toEqual([
      'data/allowed-data.yaml:1  This entry of kind email allows what docs/b.md does not have; expected a text as it is typed there. Take the entry out, or correct its text, kind or file.',
    ]);
    expect(problemsWith([anEntry()], 'No address.', false)).toEqual([]);
  });

  test('is not used by standing in the list itself, nor reported there', () => {
    const list = stringify([anEntry()]);
    expect(
      checkTexts([{file: 'data/allowed-data.yaml', text: list}], folderWith(list), true).map(
        ({rule}) => rule,
      ),
    ).toEqual(['allowed-data-unused']);
  });

  test('may let something be that is no mask', () =>
    expect(
      problemsWith([anEntry({text: 'Court of X.', kind: 'over-redaction'})], 'The Court of X. is a novel.'),
    ).toEqual([]));

  test.each([
    ['without a reason', {reason: undefined}, 'reason is missing; expected why it may stand.'],
    [
      'with a reason of one word',
      {reason: 'fine'},
      'reason is “fine”; expected why it may stand, in a few words.',
    ],
    [
      'without a reviewer',
      {reviewedBy: undefined},
      'reviewedBy is missing; expected who looked at it: a second person, by name or role.',
    ],
    [
      'reviewed by the editor',
      {reviewedBy: 'Editor'},
      'reviewedBy is “Editor”; expected a person other than the editor, by name or role.',
    ],
    ['without a day', {on: '2026'}, 'on is “2026”; expected a real date like 2026-11-30.'],
  ])('%s is refused, and lets nothing stand', (_, changes, message) =>
    expect(problemsWith([anEntry(changes)])).toEqual([
      expect.stringMatching(
        new RegExp(`^data/allowed-data\\.yaml:\\d+  0\\.${message.replace(/[.]/g, '\\.')}$`),
      ),
      FOUND,
    ]),
  );

  test('of an unknown kind is refused', () =>
    expect(problemsWith([anEntry({kind: 'name'})])[0]).toContain(
      'kind is “name”; expected the end of the rule’s name, one of email, iban,',
    ));

  test('is not asked for: a portal without the list allows nothing', () =>
    expect(readAllowedData(tmpdir()).entries).toEqual([]));
});
