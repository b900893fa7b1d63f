import type {Browser} from 'playwright-core';
import {startChromium} from './chromium';
import {serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('with JavaScript off, on a phone', () => {
  test('every chapter and every case is reached from the home page by links alone', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    const page = await context.newPage();
    const steps = new Map<string, number>([['/', 0]]);
    for (const [path, step] of steps) {
      if (step === 3) continue;
      await page.goto(`${site.origin}${path}`);
      // Folded lists open without scripts: what is inside them counts as reachable.
      const links = await page.$$eval('a[href]', (anchors) =>
        anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
      );
      for (const link of links) {
        const url = new URL(link);
        if (url.origin === site.origin && !steps.has(url.pathname)) steps.set(url.pathname, step + 1);
      }
    }
    const reached = [...steps.keys()];
    expect(reached).toEqual(
      expect.arrayContaining([
        '/2/guidelines/opening/',
        '/2/guidelines/free-account/',
        '/2/guidelines/legal-elements/',
        '/2/methodology/victims-first/',
      ]),
    );
    expect(
      reached.filter((path) => /^\/2\/practice\/[a-z0-9-]+\/$/.test(path) && !/part-|topics/.test(path))
        .length,
    ).toBeGreaterThanOrEqual(20);
    await context.close();
  });

  test('the menu opens, and names the publications', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    const page = await context.newPage();
    await page.goto(`${site.origin}/2/guidelines/free-account/`);
    const link = page.locator('.site-menu').getByRole('link', {name: 'Judicial practice'});
    expect(await link.isVisible()).toBe(false);
    await page.locator('.site-menu summary').click();
    expect(await link.isVisible()).toBe(true);
    await context.close();
  });

  test('a paragraph, its sources, and what was not checked are there', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    const page = await context.newPage();
    await page.goto(`${site.origin}/2/guidelines/free-account/#HT-11.2.3`);
    const paragraph = page.locator('[id="HT-11.2.3"]');
    expect(await paragraph.isVisible()).toBe(true);
    expect(await paragraph.locator('.src').innerText()).toContain('not checked against the source');
    await context.close();
  });

  test('a list of cases is a table with no controls that would not work', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/2/practice/`);
    expect(await page.locator('.case-table tbody tr').count()).toBeGreaterThanOrEqual(20);
    expect(await page.locator('main select, main input').count()).toBe(0);
    await context.close();
  });
});
