import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

import {fixFolder, fixText} from '../../src/gate/fix';
import {readPortal} from '../../src/content/portal';
import {checkPortal} from '../../src/gate/checkPortal';
import {LEDGER_FILE, ledgerParagraphs} from '../../src/content/ledgerFile';
import {formatLedger, recordParagraphs} from '../../src/publications/ledger';
import {aCaseText} from '../builders/aCaseText';
import {aPortalFolder, CASE_FILE, CHAPTER_FILE, CHAPTER_TEXT} from '../builders/aPortalFolder';
import {seededRandom} from '../builders/seededRandom';

const ROOT = join(__dirname, '../..');
const PAGE = 'docs/reference/page.md';

const fixed = (text: string, file = PAGE, isPublished = false): string =>
  fixText(text, file, isPublished).text;

/** Every page and record of the portal, by path. */
const content = new Map(
  ['docs', 'versioned_docs', 'blog', 'data'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const),
  ),
);

describe('fixText', () => {
  test.each([
    ['letters in two pieces', 'e\u0301t a\u0306', 'ét ă'],
    ['cedillas in Romanian', 'Curtea de Apel Timişoara şi ţara', 'Curtea de Apel Timișoara și țara'],
    ['cedillas in capitals', 'ŞI ÎN ŢARĂ', 'ȘI ÎN ȚARĂ'],
    ['an apostrophe', "the victim's age", 'the victim’s age'],
    ['quotation marks', 'He said "wait", and ("now").', 'He said “wait”, and (“now”).'],
    ['quotation marks around emphasis', 'the "*free* account"', 'the “*free* account”'],
    ['blanks at the end of lines', 'One. \n\nTwo.\t\n', 'One.\n\nTwo.\n'],
  ])('puts %s right', (_what, text, right) => expect(fixed(text)).toBe(right));

  test.each([
    ['Turkish cedillas', 'Güneş, Çeşme and Iğdır şehri'],
    ['cedillas of another language', 'the name Beşir'],
    ['code', 'the field `"şi ţara\'s"`'],
    ['addresses', '[and](https://example.org/ţară?q="a") and https://example.org/it\'s'],
    ['citations and ids', '## One {#a}\n\n[@source, "ţ"; C]'],
    ['a mark that is alone', 'a 19" screen and an "open mark'],
    ['marks that do not tell which opens', 'a"b"c'],
    ['quotation marks of the front matter', '---\ntitle: "A: b"\n---\n\nText.\n'],
    ['a line break', 'One,  \ntwo.'],
  ])('lets %s be', (_what, text) => expect(fixed(text)).toBe(text));

  test('puts the fields of a case in the order of the schema, with what stands below and above them', () => {
    const text =
      '---\ntitle: A\n# the lasting name\nid: a\ndocket:\n  - 1/01\ncourt: b\nunknown: c\n---\n\nText.\n';
    expect(fixed(text, CASE_FILE, true)).toBe(
      '---\n# the lasting name\nid: a\ntitle: A\ncourt: b\ndocket:\n  - 1/01\nunknown: c\n---\n\nText.\n',
    );
  });

  test('leaves front matter that cannot be read', () => {
    const text = '---\ntitle: A: b\nid: a\n---\n\nText.\n';
    expect(fixed(text, CASE_FILE, true)).toBe(text);
  });

  describe('numbers of a case note', () => {
    const numbersOf = (text: string): (string | undefined)[] =>
      text
        .slice(text.indexOf('\n---', 3))
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#') && line !== '---')
        .map((line) => /^\[\w+\]/.exec(line)?.[0]);
    const after = (edit: (body: string) => string, isPublished = false): (string | undefined)[] =>
      numbersOf(fixed(aCaseText({}, edit), CASE_FILE, isPublished));

    test('all missing: they are typed through the whole note', () =>
      expect(after((body) => body.replace(/^\[\d\] /gm, ''))).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]']));

    test('only the first typed: the others go on from it', () =>
      expect(after((body) => body.replace(/^\[[2-5]\] /gm, ''))).toEqual([
        '[1]',
        '[2]',
        '[3]',
        '[4]',
        '[5]',
      ]));

    test('one missing between two: it takes a letter', () =>
      expect(after((body) => body.replace('## Issues', 'Text.\n\nMore.\n\n## Issues'))).toEqual([
        '[1]',
        '[2]',
        '[2a]',
        '[2b]',
        '[3]',
        '[4]',
        '[5]',
      ]));

    test('none before the first fits: the text is left for the editor', () =>
      expect(after((body) => body.replace('[1] ', 'Text.\n\n[1] '))).toEqual([
        undefined,
        '[1]',
        '[2]',
        '[3]',
        '[4]',
        '[5]',
      ]));

    test('published: what follows a number belongs to it, and text below a heading gets one', () =>
      expect(
        after((body) => body.replace('## Issues', 'Text.\n\n## Issues').replace('[5] ', ''), true),
      ).toEqual(['[1]', '[2]', undefined, '[3]', '[4]', '[5]']));
  });

  test('finds nothing to put right in the portal', () => {
    expect(content.size).toBeGreaterThan(300);
    expect(
      [...content].filter(([file, text]) => fixed(text, file, true) !== text).map(([file]) => file),
    ).toEqual([]);
  });

  test('has nothing left to do after one run, whatever was damaged', () => {
    const random = seededRandom(8);
    const happens = (): boolean => random.pick([true, false]);
    const damages: ((text: string) => string)[] = [
      (text) => text.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('’', "'").replaceAll('“', '"').replaceAll('”', '"'),
      (text) => text.replace(/\n/g, (end) => (happens() ? ` ${end}` : end)),
      (text) => text.replace(/^\[\d+\] /gm, (number) => (happens() ? '' : number)),
      (text) => text.replace(/^(title: .*\n)([a-z]\w*: .*\n)/m, '$2$1'),
    ];
    for (const [file, text] of content) {
      if (!file.endsWith('.md')) continue;
      const damaged = damages.reduce((now, damage) => (happens() ? damage(now) : now), text);
      const once = fixed(damaged, file);
      expect(fixText(once, file, false)).toEqual({text: once, done: []});
    }
  });
});

describe('fixFolder', () => {
  test('writes what it put right and says so; a second run changes nothing', () => {
    const {siteDir} = aPortalFolder({[CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', 'Don\'t "wait". ')});
    expect(fixFolder(siteDir, [])).toEqual([
      {file: CHAPTER_FILE, done: ['straight quotation marks made curly']},
    ]);
    expect(readFileSync(join(siteDir, CHAPTER_FILE), 'utf8')).toContain('Don’t “wait”.');
    expect(fixFolder(siteDir, [])).toEqual([]);
    expect(readdirSync(join(siteDir, 'docs/guidelines'))).toEqual(['11-free-account.md']);
  });

  test('looks at the files it is given only', () => {
    const {siteDir} = aPortalFolder({[CHAPTER_FILE]: CHAPTER_TEXT.replace('Wait.', "Don't.")});
    expect(fixFolder(siteDir, [CASE_FILE])).toEqual([]);
  });

  test('a published text that it put right is then reported as changed', () => {
    const straight = CHAPTER_TEXT.replace('Wait.', "Don't.");
    const ledger = formatLedger(
      recordParagraphs({}, ledgerParagraphs(aPortalFolder({[CHAPTER_FILE]: straight}).portal)),
    );
    const {siteDir} = aPortalFolder({[CHAPTER_FILE]: straight, [LEDGER_FILE]: ledger});
    fixFolder(siteDir, []);
    expect(checkPortal(readPortal(siteDir), siteDir).map(({rule}) => rule)).toEqual(['ledger-changed']);
  });
});
