import type {Browser, Page} from 'playwright-core';
import {startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 900}});
  await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
  return page;
}

describe('by keyboard alone', () => {
  test('the first stop is the link that skips to the text, and it does', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  test.each(['chapter', 'case', 'collection', 'home'] as const)(
    'every control and link of the %s is reached, in the order of the page, with a visible focus',
    async (type) => {
      const page = await open(PAGE_TYPES[type]);
      const expected = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], button, input, select, summary, [tabindex="0"]',
            ),
          ].filter(
            (element) => element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'),
          ).length,
      );
      let reached = 0;
      const hidden: string[] = [];
      for (let i = 0; i < expected; i += 1) {
        await page.keyboard.press('Tab');
        const state = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          if (!element || element === document.body) return null;
          const {outlineStyle, outlineWidth} = getComputedStyle(element);
          return {
            html: element.outerHTML.slice(0, 80),
            isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          };
        });
        if (!state) break;
        reached += 1;
        if (!state.isSeen) hidden.push(state.html);
      }
      expect(reached).toBe(expected);
      expect(hidden).toEqual([]);
      await page.close();
    },
  );

  test('Enter on a paragraph’s number copies its lasting address and says so', async () => {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    const page = await context.newPage();
    await page.goto(`${site.origin}${PAGE_TYPES.chapter}`, {waitUntil: 'networkidle'});
    await page.locator('[id="HT-11.2.3"] .para-no').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Address of HT 11.2.3 copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/2/guidelines/free-account/#HT-11.2.3`,
    );
    expect(page.url()).toBe(`${site.origin}/2/guidelines/free-account/#HT-11.2.3`);
    await context.close();
  });

  test('the list of cases is narrowed and sorted in place, and the count is announced', async () => {
    const page = await open(PAGE_TYPES.collection);
    const status = page.getByRole('status');
    expect(await status.innerText()).toMatch(/^\d+ cases$/);
    await page.getByLabel('Words or case number').focus();
    await page.keyboard.type('pupino');
    expect(await page.locator('.case-table tbody tr').count()).toBe(1);
    expect(await status.innerText()).toMatch(/^1 of \d+ cases/);
    await page.keyboard.type(' nonsense');
    expect(await page.locator('main').innerText()).toContain(
      'No case fits. Choose fewer conditions, or show all.',
    );
    await page.getByRole('button', {name: 'Show all'}).press('Enter');
    await page.getByLabel('Order').selectOption('oldest');
    const dates = await page.locator('.case-table .date').allInnerTexts();
    const years = dates.map((date) => Number(/\d{4}$/.exec(date)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    await page.close();
  });
});

describe('the colour switch', () => {
  test('changes the page for this visit, and a new visit starts with the system’s setting', async () => {
    const page = await open(PAGE_TYPES.home);
    await page.getByRole('button', {name: 'Dark page'}).press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.close();
  });
});
