/** What the tests of search share: in each file, one browser and the portal served to it. */
import type {Browser, BrowserContext, Page, Request} from 'playwright-core';
import {openPage, startChromium, waitForQuiet} from './chromium';
import {serveSite, SITES, type ServedSite} from './sites';

export let browser: Browser;
export let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

export async function open(path: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? browser).newPage();
  await openPage(page, `${site.origin}${path}`);
  await waitForQuiet(page);
  return page;
}

/** Presses the key of the field until it is alive to hear it: on a busy machine that is after the page is. */
export async function openBox(page: Page): Promise<void> {
  const isInField = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement instanceof HTMLInputElement);
  while (!(await isInField())) await page.keyboard.press('/', {delay: 50});
}

/** Addresses that a page and its worker ask for, from now on. */
export function requestsOf(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('request', (request: Request) => urls.push(request.url()));
  return urls;
}

export const activeOption = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.textContent) || '';
  });

export const expanded = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-expanded') ?? null);
