import type {Browser, Page} from 'playwright-core';
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

/** Pages of the PDF: each has one page object. */
async function countPrintedPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const CHAPTERS = [
  '/2/guidelines/opening/',
  '/2/guidelines/free-account/',
  '/2/guidelines/legal-elements/',
  '/2/methodology/victims-first/',
];

describe('in print', () => {
  test.each(CHAPTERS)('the sheet of %s alone is one side of A4', async (path) => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
    await page.evaluate(() => {
      window.print = () => undefined; // headless Chromium has no dialogue; the class that the button sets stays
    });
    await page.getByRole('button', {name: 'Print this sheet alone'}).press('Enter');
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('.para').first().isVisible()).toBe(false);
    expect(await countPrintedPages(page)).toBe(1);
    await page.close();
  });

  test('a chapter keeps its edition, its lasting address, its sources and the funding statement, and drops the controls', async () => {
    const page = await browser.newPage({colorScheme: 'dark'});
    await page.goto(`${site.origin}/2/guidelines/free-account/`, {waitUntil: 'networkidle'});
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    for (const kept of ['.edition', '.print-only', '.src', '.fund', '.para-no']) {
      expect([kept, await page.locator(kept).first().isVisible()]).toEqual([kept, true]);
    }
    for (const dropped of ['.top', '.book', '.rail', '.turn', '.sheet-print', '.report']) {
      expect([dropped, await page.locator(dropped).first().isVisible()]).toEqual([dropped, false]);
    }
    expect(await page.locator('.print-only').first().innerText()).toContain('/2/guidelines/free-account');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await page.close();
  });
});
