import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {importPage} from '../builders/embeddedMetadata';
import {readBibtex, readCslJson, readRis} from '../builders/readCitations';
import {openPage, startChromium} from './chromium';
import {all, attribute, parseHtml} from './markup';
import {frontMatterOf, readContent, readRecords, serveSite, SITES, type ServedSite} from './sites';

interface WrittenDecision {
  readonly id: string;
  readonly title: string;
  readonly court: string;
  readonly date: string;
  readonly docket?: readonly string[];
  readonly ecli?: string;
  readonly url?: string;
  readonly verification: {readonly ecli: {readonly state: string}};
}

/** As the editors wrote them, whatever was built of it. */
const decisions = readContent('docs/practice')
  .filter(({file}) => !/(?:^|\/)(?:index|_.*)\.md$/.test(file))
  .map((file) => frontMatterOf<WrittenDecision>(file));
const chapters = ['guidelines', 'methodology'].flatMap((folder) =>
  readContent(`docs/${folder}`)
    .filter(({file}) => !file.endsWith('index.md'))
    .map((file) => ({
      path: `/2/${folder}/${/([^/]+)\.md$/.exec(file.file)![1]!.replace(/^\d+-/, '')}/`,
      code: folder === 'guidelines' ? 'HT' : 'JD',
      ...frontMatterOf<{chapter: number; title: string}>(file),
    })),
);
const courts = new Map(
  readRecords<{code: string; name: string}>('courts').map(({code, name}) => [code, name] as const),
);

const read = (path: string): string => readFileSync(join(SITES.portal, path), 'utf8');
const pageAt = (path: string): string => read(join(path, 'index.html'));

const ecliOf = ({ecli, verification}: WrittenDecision): string | undefined =>
  verification.ecli.state === 'not-confirmed' ? undefined : ecli;

describe('a program that cites', () => {
  test('finds on the page of every case the decision, and no author', () => {
    expect(decisions.length).toBeGreaterThan(90);
    for (const decision of decisions) {
      const {authors, itemType, title, court, docketNumber, date, url, extra} = importPage(
        pageAt(`/2/practice/${decision.id}/`),
      );
      const {id, docket = []} = decision;
      expect({itemType, authors, title, court, docketNumber, date, url}).toEqual({
        itemType: 'case',
        authors: [],
        title: decision.title,
        court: courts.get(decision.court),
        docketNumber: docket.length > 0 ? docket.join('; ') : undefined,
        date: decision.date.replaceAll('-', '/'),
        url: decision.url ?? (expect.stringMatching(new RegExp(`/2/practice/${id}/$`)) as string),
      });
      expect([id, /ECLI:[^;]+/.exec(extra ?? '')?.[0]]).toEqual([id, ecliOf(decision)]);
      expect(extra).toContain(`JP ${id} (edition 2)`);
    }
  });

  test('finds on the page of every chapter its number, title, publication and edition, and no author', () => {
    expect(chapters.length).toBeGreaterThan(50);
    for (const {path, code, chapter, title} of chapters)
      expect(importPage(pageAt(path))).toMatchObject({
        itemType: 'bookSection',
        authors: [],
        title: `${code} ${chapter}, ${title}`,
        bookTitle: expect.stringMatching(/^(?:Guidelines|Methodology)/) as string,
        edition: '2',
        date: expect.stringMatching(/^\d{4}\/\d\d\/\d\d$/) as string,
        url: expect.stringMatching(new RegExp(`${path}$`)) as string,
      });
  });

  test('is told the edition on a page of an earlier one', () =>
    expect(importPage(pageAt('/1/guidelines/free-account/'))).toMatchObject({
      edition: '1',
      url: expect.stringMatching(/\/1\/guidelines\/free-account\/$/) as string,
      extra: expect.stringContaining('31 December 2022') as string,
    }));
});

describe('the files that a page leads to', () => {
  const READERS = {
    'application/x-research-info-systems': readRis,
    'application/x-bibtex': readBibtex,
    'application/vnd.citationstyles.csl+json': readCslJson,
  };

  test.each(Object.entries(READERS))('hold its citation: %s', (type, readFile) => {
    for (const path of [...chapters.map((chapter) => chapter.path), '/2/practice/siliadin-v-france/']) {
      const html = pageAt(path);
      const link = all(parseHtml(html), {tag: 'link'}).find(
        (element) => attribute(element, 'type') === type,
      )!;
      const file = new URL(attribute(link, 'href')!, `http://portal${path}`).pathname;
      expect([file, existsSync(join(SITES.portal, file))]).toEqual([file, true]);
      expect(readFile(read(file)).map(({title}) => title)).toEqual([importPage(html).title]);
    }
  });

  test('exist for the whole collection and for each publication', () => {
    expect(readRis(read('/2/practice/collection.ris'))).toHaveLength(decisions.length);
    expect(readCslJson(read('/2/guidelines/guidelines.csl.json')).length).toBeGreaterThan(500);
    expect(readBibtex(read('/1/methodology/methodology.bib')).length).toBeGreaterThan(100);
  });
});

test('the data for search engines can be read on every page of a chapter and a case', () => {
  for (const path of [
    ...chapters.map((chapter) => chapter.path),
    ...decisions.map(({id}) => `/2/practice/${id}/`),
  ]) {
    const scripts = all(parseHtml(pageAt(path)), {tag: 'script'}).filter(
      (script) => attribute(script, 'type') === 'application/ld+json',
    );
    const data = scripts.map((script) =>
      script.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    );
    expect([path, data.map((text) => new URL((JSON.parse(text) as {url: string}).url).pathname)]).toEqual([
      path,
      [path],
    ]);
  }
});

describe('a page that is reached without loading it anew', () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));

  test('has its own head, and nothing of the last', async () => {
    const page = await browser.newPage();
    await openPage(page, `${site.origin}/2/practice/siliadin-v-france/`);
    await page.locator('#related a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/siliadin-v-france/'));
    const path = new URL(page.url()).pathname;
    // The page's own head follows its address by a while: its part of the portal is fetched first.
    await page.locator(`link[rel="alternate"][href="${path}citation.bib"]`).waitFor({state: 'attached'});
    const html = await page.content();
    expect(importPage(html)).toEqual(importPage(pageAt(path)));
    expect(
      all(parseHtml(html), {tag: 'script'}).filter(
        (script) => attribute(script, 'type') === 'application/ld+json',
      ),
    ).toHaveLength(1);

    await page.locator('header a[href="/about/"]:visible').first().click();
    await page.waitForURL('**/about/');
    await page.locator('head meta[name="citation_title"]').first().waitFor({state: 'detached'});
    expect(importPage(await page.content()).itemType).toBe('webpage');
  });
});
