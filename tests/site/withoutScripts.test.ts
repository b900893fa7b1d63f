import type {Browser, Page} from 'playwright-core';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** The citation check works with scripts only; without them it says what to do instead, as its own test shows. */
const PAGES = Object.entries(PAGE_TYPES).filter(([type]) => type !== 'citation check');

/** How much of each kind of thing the text of a page holds. */
function countText(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!;
    return Object.fromEntries(
      ['h1, h2, h3', 'p', 'li', 'tr', 'a[href]', '[id]'].map((kind) => [
        kind,
        // What is in a form works with scripts only, and is not text.
        [...main.querySelectorAll(kind)].filter((element) => !element.closest('form, .sheet-print')).length,
      ]),
    );
  });
}

describe('with JavaScript off, on a phone', () => {
  let without: Page;
  let withScripts: Page;
  beforeAll(async () => {
    const viewport = {width: 360, height: 800};
    [without, withScripts] = await Promise.all([
      browser.newPage({javaScriptEnabled: false, viewport}),
      browser.newPage({viewport}),
    ]);
  });

  test.each(PAGES)(
    'a page of the type “%s” holds the same text as with it, no control that would not work, and does not scroll sideways',
    async (_type, path) => {
      await Promise.all([
        without.goto(`${site.origin}${path}`),
        openPage(withScripts, `${site.origin}${path}`),
      ]);
      const counts = await countText(without);
      expect(counts).toEqual(await countText(withScripts));
      expect(counts['h1, h2, h3']).toBeGreaterThan(0);
      // A term in a text opens by itself; a box to tick is for the pen of the reader.
      const controls = without.locator('button:not([popovertarget]), select, input:not([type="checkbox"])');
      expect(await controls.evaluateAll((found) => found.map(({outerHTML}) => outerHTML))).toEqual([]);
      expect(await without.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );

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
