/** A case that is withdrawn must leave no trace, and `npm run withdraw` changes content only: code names no case. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

import {caseIdPattern, caseNames, namesPattern} from '../src/cases/caseNames';
import {readPortal} from '../src/content/portal';

const ROOT = join(__dirname, '..');

/**
 * What reaches readers: code that browsers load, code that writes pages and files of the site, pages beside the
 * content. The gate, the commands and the form of editors speak to editors only.
 */
const SHIPPED = [
  'src/errors.ts',
  'src/citations',
  'src/publications',
  'src/cases',
  'src/remark',
  'src/search',
  'src/plugins',
  'src/components',
  'src/theme',
  'src/pages',
  'src/css',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
];

const shipped = SHIPPED.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesOf(path))).filter(
  (file) => /\.(?:tsx?|m?js|css|md|json|svg|txt|xml|html)$/.test(file) && !file.endsWith('.d.ts'),
);

const records = new Map(
  readPortal(ROOT).editions.flatMap(({cases}) => [...cases.values()].map(({record}) => [record.id, record])),
);

describe('code that ships', () => {
  test('is all read here, and held against every case', () => {
    expect(shipped.length).toBeGreaterThan(300);
    expect(records.size).toBeGreaterThan(50);
  });

  test('is read without its comments, which no reader gets', () => {
    const code = '/* Doe v. Utopia */ const a = <p title="b">{/* 1/23 */}Text</p>; // 1/23';
    expect(withoutComments('a.tsx', code)).not.toMatch(/Doe|1\/23/);
    expect(withoutComments('a.tsx', code)).toContain('<p title="b">Text</p>');
  });

  test('names no case of the collection by id, name, number or ECLI', () => {
    const names = [...new Set([...records.values()].flatMap(caseNames))].map((name) => ({
      name,
      word: longestWord(name),
    }));
    /** A pattern of all names would be slow; most texts hold the words of few. */
    const namedIn = (text: string): string[] =>
      [
        namesPattern(names.filter(({word}) => text.includes(word)).map(({name}) => name)),
        ...[...records.keys()].filter((id) => text.includes(id)).map((id) => caseIdPattern(id, [])),
      ].flatMap((pattern) => (pattern ? [...text.matchAll(pattern)].map(([found]) => found) : []));
    const named = shipped.flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8');
      if (namedIn(text).length === 0) return [];
      return namedIn(withoutComments(file, text)).map((found) => `${file}: ${found}`);
    });
    expect(named).toEqual([]);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

function longestWord(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** The code without comments and types; what is no code as it stands. */
function withoutComments(file: string, text: string): string {
  if (file.endsWith('.css')) return text.replace(/\/\*[\s\S]*?\*\//g, '');
  if (!/\.(?:tsx?|m?js)$/.test(file)) return text;
  return ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      removeComments: true,
      jsx: ts.JsxEmit.Preserve,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
    },
  }).outputText;
}
