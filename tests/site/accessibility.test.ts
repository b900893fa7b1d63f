import type {Browser, Page} from 'playwright-core';
import {violations} from './axe';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
/** Used for one page type after the other. */
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  page = await browser.newPage();
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe.each(Object.entries(PAGE_TYPES))('the page type “%s”', (_name, path) => {
  test('has no finding of axe (WCAG 2.2 A, AA) in either theme, at 1280 px and at 360 px', async () => {
    await page.emulateMedia({colorScheme: 'light'});
    await page.setViewportSize({width: 1280, height: 900});
    await openPage(page, `${site.origin}${path}`);
    // Folded parts are part of the page: opened, so that what is in them is looked at too. The menu lies
    // over the page while it is open and has a test of its own.
    await page.evaluate(() =>
      document
        .querySelectorAll<HTMLDetailsElement>('details:not(.site-menu)')
        .forEach((details) => (details.open = true)),
    );
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme: theme});
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      // Colours that are on their way are not those of the theme.
      await page.evaluate(() =>
        Promise.allSettled(document.getAnimations().map(({finished}) => finished)).then(() => undefined),
      );
      for (const width of [1280, 360]) {
        await page.setViewportSize({width, height: 900});
        expect(await violations(page, {theme})).toEqual([]);
      }
    }
  });

  test('does not scroll sideways at 320 px, and nothing reaches over the edge of the window', async () => {
    await page.setViewportSize({width: 320, height: 900});
    // As the first test left it, with its folded parts open.
    const address = `${site.origin}${path}`;
    if (page.url() !== address) await openPage(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const over = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        // A region that scrolls for itself shows all that is in it.
        .filter(
          (element) => element.checkVisibility() && !element.closest('.scroll > *, .top, [class*="skip"]'),
        )
        .filter((element) => element.getBoundingClientRect().right > 320.5)
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(over).toEqual([]);
  });
});

describe('the open menu on a phone', () => {
  test.each(['light', 'dark'] as const)(
    'has no finding of axe in the %s theme, and Escape closes it',
    async (colorScheme) => {
      const context = await browser.newContext({colorScheme, viewport: {width: 360, height: 900}});
      const page = await context.newPage();
      await openPage(page, `${site.origin}${PAGE_TYPES.chapter}`);
      const menu = page.locator('.site-menu');
      await menu.locator('summary').press('Enter');
      expect(await menu.getByRole('link').count()).toBeGreaterThan(5);
      expect(await violations(page, {theme: colorScheme, within: '.top'})).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBe(null);
      await context.close();
    },
  );
});

describe('a page that is long in coming', () => {
  test('has no finding of axe while the bar at its top says so', async () => {
    const page = await browser.newPage();
    await openPage(page, `${site.origin}${PAGE_TYPES.chapter}`);
    let letCome = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('link', {name: 'Glossary'}).first().click({noWaitAfter: true});
    await page.locator('#nprogress .bar').waitFor();
    expect(await violations(page)).toEqual([]);
    letCome();
    await page.getByRole('heading', {level: 1, name: 'Glossary'}).waitFor();
    await page.close();
  });
});
