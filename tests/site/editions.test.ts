import type {Browser, Page} from 'playwright-core';
import {startChromium} from './chromium';
import {serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.editions)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
  return page;
}

const CHAPTER = '/1/guidelines/free-account/';

describe('a page of an earlier edition', () => {
  test('says that it is one, what law it states, and leads to the same page in force', async () => {
    const page = await open(CHAPTER);
    expect(await page.locator('.edition').innerText()).toContain('Edition 1, an earlier edition');
    expect(await page.locator('.edition').innerText()).toContain('Law as at 31 December 2022');
    const banner = page.locator('.theme-doc-version-banner');
    expect(await banner.innerText()).toContain('Edition 1 is an earlier statement of the law.');
    await banner.getByRole('link', {name: 'Read this page in Edition 2'}).click();
    await page.waitForURL(`${site.origin}/2/guidelines/free-account/`);
    // The address changes before the page is another.
    await page.waitForSelector('.theme-doc-version-banner', {state: 'detached'});
    await page.close();
  });

  test('says so when the edition in force does not hold it', async () => {
    const page = await open('/1/guidelines/only-in-edition-1/');
    const link = page.locator('.theme-doc-version-banner').getByRole('link');
    expect(await link.innerText()).toBe('Edition 2 does not hold this page. See what it holds');
    await link.click();
    await page.waitForURL(`${site.origin}/2/`);
    await page.close();
  });

  test('keeps its links inside the edition: by file, by paragraph, by case and to the sources', async () => {
    const page = await open(CHAPTER);
    const hrefs = await page
      .locator('article a:not(.corr a)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(
      expect.arrayContaining(['/1/guidelines/opening/', '/1/practice/siliadin-v-france/']),
    );
    const opening = await open('/1/guidelines/opening/');
    const there = await opening
      .locator('article a:not(.corr a)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(there).toEqual(
      expect.arrayContaining(['/1/guidelines/free-account/#HT-11.1.1', '/1/reference/sources/#dir-2012-29']),
    );
    expect([...hrefs, ...there].filter((href) => href?.startsWith('/2/'))).toEqual([]);
    await Promise.all([page.close(), opening.close()]);
  });

  test('ends with its paragraphs in the edition in force, by state, each a link', async () => {
    const page = await open(CHAPTER);
    const panel = page.locator('#in-force');
    const stated = await panel.locator('p').evaluateAll((lines) =>
      lines.map((line) => ({
        state: line.querySelector('b')?.textContent ?? null,
        first: line.querySelector('a')?.getAttribute('href') ?? null,
      })),
    );
    expect(stated).toEqual([
      {state: 'Read otherwise:', first: '/2/guidelines/free-account/#HT-11.1.1'},
      {state: 'Only there:', first: expect.stringMatching(/^\/2\/guidelines\/free-account\/#HT-/) as string},
      {state: 'Only here:', first: null},
      {state: null, first: '/2/reference/changes/since-1/guidelines/free-account/'},
    ]);
    await page.close();
  });

  test('says under a paragraph that it reads otherwise in the edition in force, and leads there', async () => {
    const page = await open(CHAPTER);
    const link = page
      .locator('[id="HT-11.1.1"] .corr')
      .getByRole('link', {name: 'Edition 2 reads otherwise.'});
    expect(await link.getAttribute('href')).toBe('/2/guidelines/free-account/#HT-11.1.1');
    await page.close();
  });

  test('says nothing under a paragraph that reads the same', async () => {
    const page = await open('/1/practice/siliadin-v-france/');
    const inState = (state: string): Promise<(string | undefined)[]> =>
      page
        .locator('#in-force p', {hasText: state})
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
    const marked = await page
      .locator('.para:has(> .corr)')
      .evaluateAll((paragraphs) => paragraphs.map(({id}) => id));
    expect(marked).toEqual(await inState('Read otherwise:'));
    expect(await inState('Read the same:')).not.toEqual([]);
    await page.close();
  });

  test('stays out of search engines', async () => {
    const page = await open(CHAPTER);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex, nofollow');
    await page.close();
  });
});

describe('the edition in force', () => {
  test('carries nothing of what became of its paragraphs', async () => {
    const page = await open('/2/guidelines/free-account/');
    expect(await page.locator('#in-force').count()).toBe(0);
    await page.close();
  });

  test('lists what differs from the earlier edition, a line for each paragraph', async () => {
    const page = await open('/2/reference/changes/');
    expect(await page.locator('h2').allInnerTexts()).toContain('From edition 1 to edition 2');
    const line = page.locator('li', {hasText: 'HT 11.1.1'}).first();
    expect(await line.innerText()).toMatch(/^HT 11\.1\.1, reads otherwise \(edition 1\)/);
    expect(
      await line.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([
      '/2/guidelines/free-account/#HT-11.1.1',
      '/1/guidelines/free-account/#HT-11.1.1',
      '/2/reference/changes/since-1/guidelines/free-account/#HT-11.1.1',
    ]);
    await page.close();
  });
});

describe('the corrections of an edition', () => {
  test('stand on a page of their own, with date, paragraph and reason', async () => {
    const page = await open('/1/reference/corrections/');
    expect(await page.locator('main').innerText()).toMatch(
      /24 November 2026\s+HT 11\.1\.2: A fixture; the second sign was missing\./,
    );
    await page.close();
  });

  test('are those of that edition only', async () => {
    const page = await open('/2/reference/corrections/');
    expect(await page.locator('main').innerText()).not.toContain('A fixture');
    await page.close();
  });
});

describe('the text of a chapter', () => {
  const textOf = async (id: string): Promise<string> => {
    const page = await open(CHAPTER);
    const text = await page.locator(`[id="${id}"]`).innerText();
    await page.close();
    return text.replace(/\s+/g, ' ');
  };

  test('keeps identifiers whole, with brackets behind them too', async () => {
    const text = await textOf('HT-11.1.1');
    expect(text).toContain(
      'An identifier is text: ECLI:NL:HR:2009:BI7099 [cited], also ECLI:NL:HR:2009:BI7097, and ECLI:EU:C:2005:386 (Pupino).',
    );
  });

  test('keeps signs and letters as they were written', async () => {
    expect(await textOf('HT-11.1.2')).toContain(
      'Signs are text: 3 < 5, a {brace}, a | bar, & an ampersand; ș ț ă î â, ł, é, “quotes” and ‘single’ ones.',
    );
  });

  test('keeps lists and tables with their paragraph', async () => {
    const page = await open(CHAPTER);
    const paragraph = page.locator('[id="HT-11.1.3"]');
    expect(await paragraph.locator('li').allInnerTexts()).toEqual(
      expect.arrayContaining(['nested ș', 'second']),
    );
    expect(await paragraph.locator('td').allInnerTexts()).toEqual([
      'ș',
      'comma below',
      '{x}',
      'a brace in a table',
    ]);
    await page.close();
  });

  test('has its notes at the end, outside every paragraph', async () => {
    const page = await open(CHAPTER);
    const note = page.locator('[data-footnotes]');
    expect(await note.innerText()).toContain('The note’s text with an ECLI: ECLI:NL:HR:2009:BI7099.');
    expect(await page.locator('.para [data-footnotes]').count()).toBe(0);
    await page.close();
  });

  test('keeps the number of a paragraph that was withdrawn', async () => {
    expect(await textOf('HT-11.1.4')).toBe(
      'HT 11.1.4 Cite This paragraph was withdrawn. Its number is not used again.',
    );
  });

  test('shows a correction under the paragraph it belongs to, with its date and reason', async () => {
    expect(await textOf('HT-11.1.2')).toMatch(
      /Corrected 24 November 2026: A fixture; the second sign was missing\. Edition 2 reads otherwise\. See what changed$/,
    );
    expect(await textOf('HT-11.1.1')).not.toMatch(/Corrected \d/); // what was corrected in edition 2 is said there
  });
});
