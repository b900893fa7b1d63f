import {readFileSync} from 'node:fs';
import type {Browser, Page} from 'playwright-core';
import {startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
}

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function violations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    ([tags, selector]) =>
      (
        window as unknown as {
          axe: {run: (context: Document | string, options: object) => Promise<{violations: Violation[]}>};
        }
      ).axe
        .run(selector ?? document, {runOnly: tags})
        .then((result) => result.violations),
    [RULES, within] as const,
  );
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

describe.each(Object.entries(PAGE_TYPES))('the page type “%s”', (_name, path) => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'has no finding of axe (WCAG 2.2 A, AA) in the %s theme at %i px',
    async (colorScheme, width) => {
      const context = await browser.newContext({colorScheme, viewport: {width, height: 900}});
      const page = await context.newPage();
      await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
      // Folded parts are part of the page: opened, so that what is in them is looked at too. The menu lies
      // over the page while it is open and has a test of its own.
      await page.evaluate(() =>
        document
          .querySelectorAll<HTMLDetailsElement>('details:not(.site-menu)')
          .forEach((details) => (details.open = true)),
      );
      expect(await violations(page)).toEqual([]);
      await context.close();
    },
  );

  test('does not scroll sideways at 320 px', async () => {
    const page = await browser.newPage({viewport: {width: 320, height: 900}});
    await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});

describe('the open menu on a phone', () => {
  test.each(['light', 'dark'] as const)(
    'has no finding of axe in the %s theme, and Escape closes it',
    async (colorScheme) => {
      const context = await browser.newContext({colorScheme, viewport: {width: 360, height: 900}});
      const page = await context.newPage();
      await page.goto(`${site.origin}${PAGE_TYPES.chapter}`, {waitUntil: 'networkidle'});
      const menu = page.locator('.site-menu');
      await menu.locator('summary').press('Enter');
      expect(await menu.getByRole('link').count()).toBeGreaterThan(5);
      expect(await violations(page, '.top')).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBe(null);
      await context.close();
    },
  );
});
