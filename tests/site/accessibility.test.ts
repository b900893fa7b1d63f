import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours: the dark theme has the markup of the light one. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
}

let browser: Browser;
let site: ServedSite;
/** One page for each theme, used for one page type after the other. */
let pages: Readonly<Record<'light' | 'dark', Page>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  const [light, dark] = await Promise.all([
    browser.newPage({colorScheme: 'light'}),
    browser.newPage({colorScheme: 'dark'}),
  ]);
  pages = {light, dark};
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function violations(page: Page, runOnly: readonly string[], within?: string): Promise<string[]> {
  const found = await page.evaluate(
    ([runOnly, selector]) =>
      (
        window as unknown as {
          axe: {run: (context: Document | string, options: object) => Promise<{violations: Violation[]}>};
        }
      ).axe
        .run(selector ?? document, {runOnly, resultTypes: ['violations']})
        .then((result) => result.violations),
    [runOnly, within] as const,
  );
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

describe.each(Object.entries(PAGE_TYPES))('the page type “%s”', (_name, path) => {
  test.each([
    ['light', TAGS],
    ['dark', RULES_OF_COLOUR],
  ] as const)(
    'has no finding of axe (WCAG 2.2 A, AA) in the %s theme, at 1280 px and at 360 px',
    async (colorScheme, runOnly) => {
      const page = pages[colorScheme];
      await page.setViewportSize({width: 1280, height: 900});
      await openPage(page, `${site.origin}${path}`);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(colorScheme);
      // Folded parts are part of the page: opened, so that what is in them is looked at too. The menu lies
      // over the page while it is open and has a test of its own.
      await page.evaluate(() =>
        document
          .querySelectorAll<HTMLDetailsElement>('details:not(.site-menu)')
          .forEach((details) => (details.open = true)),
      );
      await page.evaluate(AXE);
      expect(await violations(page, runOnly)).toEqual([]);
      await page.setViewportSize({width: 360, height: 900});
      expect(await violations(page, runOnly)).toEqual([]);
    },
  );

  test('does not scroll sideways at 320 px, and nothing reaches over the edge of the window', async () => {
    const page = pages.light;
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
      await page.evaluate(AXE);
      expect(await violations(page, TAGS, '.top')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBe(null);
      await context.close();
    },
  );
});
