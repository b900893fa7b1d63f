import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';

import type {EditionContent, Portal} from '../../../src/content/portal';
import {search} from '../../../src/search/build';
import {readIndexFolder} from '../../../src/search/build/readIndexFolder';
import type {Clause} from '../../../src/search/core/clause';
import {FIELDS} from '../../../src/search/core/field';
import {openIndex, type Searcher} from '../../../src/search/core/searcher';
import {aBuiltPage, aCasePage, aChapterPage, NUMBERED_PARAGRAPH} from '../../builders/aBuiltPage';
import {aChapterFile} from '../../builders/aChapterFile';
import {anEdition} from '../../builders/anEdition';
import {anEditionOf} from '../../builders/anEditionOf';
import {CHAPTER_TEXT} from '../../builders/aPortalFolder';
import {PLAIN_ANALYSER, PLAIN_BOOSTS} from '../../builders/anIndex';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

const NOINDEX = '<meta name=robots content="noindex, nofollow">';
const PAGES: Readonly<Record<string, string>> = {
  '/2/guidelines/free-account/': aChapterPage(NUMBERED_PARAGRAPH),
  '/2/practice/a-v-france/': aCasePage('<h2 id=facts>Facts</h2>'),
  '/about/': aBuiltPage('<main><article class=article><h1>About</h1><p>Who writes.</article></main>'),
};
const SUBJECTS = [{heading: 'patience', locators: ['HT-11.1.1']}];
const content = anEditionOf([{}], {chapters: [aChapterFile(CHAPTER_TEXT)]});

interface Site {
  readonly outDir: string;
  readonly report: string[];
  build(routes?: readonly string[]): Promise<void>;
  open(name: string): Promise<Searcher>;
}

/** A built site in a temporary folder, which is removed after the tests of the file. */
function aBuiltSite(
  pages: Readonly<Record<string, string>> = PAGES,
  editions: readonly EditionContent[] = [content],
): Site {
  const outDir = mkdtempSync(join(tmpdir(), 'search-'));
  folders.push(outDir);
  for (const [url, html] of Object.entries(pages)) {
    mkdirSync(join(outDir, url), {recursive: true});
    writeFileSync(join(outDir, url, 'index.html'), html);
  }
  const report: string[] = [];
  const context = {
    siteConfig: {baseUrl: '/', noIndex: false},
    i18n: {currentLocale: 'en-GB', localeConfigs: {'en-GB': {htmlLang: 'en-GB'}}},
  } as unknown as LoadContext;
  const plugin = search(
    context,
    {portal: {editions, synonyms: [], foreignWords: [], subjectIndex: SUBJECTS} as unknown as Portal},
    {
      analyserFor: async (language) => ({...PLAIN_ANALYSER, language}),
      boosts: PLAIN_BOOSTS,
      report: (line) => report.push(line),
    },
  );
  return {
    outDir,
    report,
    async build(routes = Object.keys(pages)) {
      const props = {outDir, routesPaths: [...routes]} as unknown as Parameters<
        NonNullable<typeof plugin.postBuild>
      >[0];
      await plugin.postBuild!(props);
    },
    open: (name) => openIndex(readIndexFolder(join(outDir, 'search', name))),
  };
}

/** Every file of the indexes with its bytes, as text. */
function filesOf({outDir}: Site): Record<string, string> {
  const folder = join(outDir, 'search');
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'base64')] as const;
    }),
  );
}

/** Addresses of all pages of an index: those that do not hold a word that none holds. */
async function urlsOf(searcher: Searcher): Promise<string[]> {
  const clause: Clause = {term: 'nowhere', match: 'exact', presence: 'prohibited', fields: FIELDS, boost: 1};
  const {hits} = await searcher.search({clauses: [clause], phrases: []}, {limit: Infinity});
  return [...new Set(hits.map(({page}) => page.url))];
}

describe('the search plugin', () => {
  test('makes an index that finds a paragraph by a word of its sources', async () => {
    const site = aBuiltSite();
    await site.build();
    const searcher = await site.open('2-en');
    const clause: Clause = {term: 'abe', match: 'exact', presence: 'optional', fields: FIELDS, boost: 1};
    const {hits} = await searcher.search({clauses: [clause], phrases: []}, {limit: 5});
    const [section] = await searcher.readSections(hits.map(({ref}) => ref));
    expect(section).toMatchObject({id: 'HT-11.1.1', label: 'HT 11.1.1'});
    expect(searcher.manifest.language).toBe('en');
  });

  test('makes an index that finds a paragraph by a heading of the subject index', async () => {
    const site = aBuiltSite();
    await site.build();
    const searcher = await site.open('2-en');
    const clause: Clause = {term: 'patience', match: 'exact', presence: 'optional', fields: FIELDS, boost: 1};
    const {hits} = await searcher.search({clauses: [clause], phrases: []}, {limit: 5});
    const [section] = await searcher.readSections(hits.map(({ref}) => ref));
    expect(section).toMatchObject({id: 'HT-11.1.1', subjects: 'patience'});
  });

  test('puts a paragraph of a chapter before a shorter one of a case with the same words', async () => {
    const site = aBuiltSite({
      ...PAGES,
      '/2/practice/a-v-france/': aCasePage(
        '<h2 id=facts>Facts</h2><p>The officers had to wait there with the boy for hours.</p>',
      ),
    });
    await site.build();
    const searcher = await site.open('2-en');
    const clause: Clause = {term: 'wait', match: 'exact', presence: 'optional', fields: ['body'], boost: 1};
    const {hits} = await searcher.search({clauses: [clause], phrases: []}, {limit: 5});
    expect(hits.map(({page}) => page.url)).toEqual([
      '/2/guidelines/free-account/',
      '/2/practice/a-v-france/',
    ]);
  });

  test('tells how much it made, in one line an index', async () => {
    const site = aBuiltSite();
    await site.build();
    expect(site.report).toEqual([
      expect.stringMatching(/^Search index 2-en: 4 sections of 3 pages, \d+ bytes in \d+ files, \d+ ms\.$/),
    ]);
  });

  test('writes the same bytes when run again, whatever the order of the pages', async () => {
    const [one, other] = [aBuiltSite(), aBuiltSite()];
    await one.build();
    await other.build(Object.keys(PAGES).reverse());
    expect(Object.keys(filesOf(one)).length).toBeGreaterThan(5);
    expect(filesOf(other)).toEqual(filesOf(one));
  });

  test('leaves out a page that is not for search engines', async () => {
    const site = aBuiltSite({...PAGES, '/about/': PAGES['/about/']!.replace('<head>', `<head>${NOINDEX}`)});
    await site.build();
    expect(await urlsOf(await site.open('2-en'))).toEqual([
      '/2/guidelines/free-account/',
      '/2/practice/a-v-france/',
    ]);
  });

  test('searches an earlier edition, which search engines are kept out of as a whole', async () => {
    const earlier = anEditionOf([{}], {edition: anEdition({number: 1}), isCurrent: false});
    const page = PAGES['/2/practice/a-v-france/']!.replace('<head>', `<head>${NOINDEX}`);
    const site = aBuiltSite({...PAGES, '/1/practice/a-v-france/': page}, [content, earlier]);
    await site.build();
    expect(await urlsOf(await site.open('1-en'))).toEqual(['/1/practice/a-v-france/']);
  });

  test('removes the files of older builds, and nothing else', async () => {
    const site = aBuiltSite();
    const at = (path: string): string => join(site.outDir, 'search', path);
    for (const path of [
      '2-en/0a1b2c3d4e/postings-0.bin',
      '1-en/manifest.json',
      'index.html',
      '2-en/notes.txt',
    ]) {
      mkdirSync(dirname(at(path)), {recursive: true});
      writeFileSync(at(path), 'old');
    }
    await site.build();
    const names = Object.keys(filesOf(site));
    expect(names).toEqual(expect.arrayContaining(['index.html', '2-en/notes.txt', '2-en/manifest.json']));
    expect(names.filter((name) => /^1-en|0a1b2c3d4e/.test(name))).toEqual([]);
  });

  test('names the file of a page that is not there', async () => {
    const site = aBuiltSite();
    rmSync(join(site.outDir, 'about/index.html'));
    await expect(site.build()).rejects.toThrow(
      `Search: ${join(site.outDir, 'about/index.html')} cannot be read, although the site has the page /about/. Build the site again`,
    );
  });
});
