/** `npm run check -- --fix`: puts right what has one right answer. */
import {readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, basename, join, relative, sep} from 'node:path';

import {ledgerLines, readLedgerText} from '../../content/ledgerText';
import {idOfFile, isCaseFile} from '../../content/part';
import {withCommasBelow} from './cedillas';
import {withSortedFields} from './frontMatterOrder';
import {withParagraphNumbers} from './paragraphNumbers';
import {withCurlyQuotes} from './quotes';

interface Fix {
  /** What it did, for the editor. */
  readonly done: string;
  /** Files that it looks at, by their path from the root of the repository. */
  readonly files: RegExp;
  readonly fix: (text: string, file: string, isPublished: boolean) => string;
}

const PAGES = /^(?:docs|versioned_docs|blog)\/.+\.md$/;
const TEXTS = /^(?:(?:docs|versioned_docs|blog)\/.+\.md|data\/.+\.yaml)$/;

const FIXES: readonly Fix[] = [
  {done: 'letters put together (NFC)', files: TEXTS, fix: (text) => text.normalize('NFC')},
  {done: 'ş and ţ written with commas below', files: TEXTS, fix: withCommasBelow},
  {done: 'straight quotation marks made curly', files: PAGES, fix: withCurlyQuotes},
  {done: 'blanks at the ends of lines removed', files: PAGES, fix: withoutTrailingBlanks},
  {done: 'fields of the front matter put in order', files: PAGES, fix: withSortedFields},
  {done: 'paragraphs numbered', files: PAGES, fix: withParagraphNumbers},
];

export interface FixedFile {
  readonly file: string;
  /** What was put right, in words. */
  readonly done: readonly string[];
}

/** A text with all that has one right answer put right, and what that was. */
export function fixText(text: string, file: string, isPublished: boolean): {text: string; done: string[]} {
  const done: string[] = [];
  let now = text;
  for (const each of FIXES) {
    if (!each.files.test(file)) continue;
    const fixed = each.fix(now, file, isPublished);
    if (fixed !== now) done.push(each.done);
    now = fixed;
  }
  return {text: now, done};
}

/**
 * Fixes files in a folder. Each is written beside and put in its place whole, so that a run that is stopped leaves no
 * half of one.
 *
 * @param files Paths from the root of the repository; all pages and records where the list is empty.
 */
export function fixFolder(siteDir: string, files: readonly string[]): FixedFile[] {
  const recorded = new Set(
    ledgerLines(readLedgerText(siteDir)).map(({id}) =>
      id.startsWith('JP-') ? id.slice(3, id.lastIndexOf('-')) : '',
    ),
  );
  return (files.length > 0 ? files : listTexts(siteDir)).flatMap((file): FixedFile[] => {
    if (!TEXTS.test(file)) return [];
    const path = join(siteDir, file);
    const before = readFileSync(path, 'utf8');
    const {text, done} = fixText(before, file, isCaseFile(file) && recorded.has(idOfFile(file)));
    if (text === before) return [];
    const beside = join(dirname(path), `.${basename(path)}.new`);
    try {
      writeFileSync(beside, text);
      renameSync(beside, path);
    } finally {
      rmSync(beside, {force: true});
    }
    return [{file, done}];
  });
}

function listTexts(siteDir: string): string[] {
  return ['docs', 'versioned_docs', 'blog', 'data'].flatMap((folder) => {
    try {
      return readdirSync(join(siteDir, folder), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort();
    } catch {
      return []; // no such folder
    }
  });
}

/** Two blanks before another line of a paragraph are a line break in Markdown, and stay. */
function withoutTrailingBlanks(text: string): string {
  return text.replace(/[ \t]+(?=\r?\n|$)/g, (blanks, offset: number) => {
    const behind = text.slice(offset + blanks.length).replace(/^\r?\n/, '');
    const isBreak = /^ {2,}$/.test(blanks) && /^[^\r\n]*\S/.test(behind.split('\n')[0] ?? '');
    return isBreak ? blanks : '';
  });
}
