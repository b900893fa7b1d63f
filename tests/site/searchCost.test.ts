import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContext} from 'playwright-core';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const KILOBYTE = 1024;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Bytes of a file as a host sends it: texts as gzip, the files of the index as they are. */
async function sentBytes(address: string): Promise<number> {
  const response = await fetch(address);
  const body = Buffer.from(await response.arrayBuffer());
  return /\.(?:js|css|json)$|\/$/.test(address) ? gzipSync(body).length : body.length;
}

/** What a context asks for from now on, each address once. */
function addressesOf(context: BrowserContext): Set<string> {
  const addresses = new Set<string>();
  context.on('request', (request) => addresses.add(request.url().replace(/#.*/, '')));
  return addresses;
}

/** Bytes of a page and of all that it loads until the network is idle. */
async function weighPage({origin}: ServedSite, path: string): Promise<number> {
  const context = await browser.newContext();
  const addresses = addressesOf(context);
  const page = await context.newPage();
  await openPage(page, `${origin}${path}`);
  await page.waitForLoadState('networkidle');
  await context.close();
  const bytes = await Promise.all([...addresses].map(sentBytes));
  return bytes.reduce((sum, more) => sum + more, 0);
}

describe('what search costs a page on which nobody searches', () => {
  test.each([PAGE_TYPES.chapter, PAGE_TYPES.case, PAGE_TYPES.home])(
    'is less than 3 KB gzip, as the same portal without search tells: %s',
    async (path) => {
      const searchless = await serveSite(SITES.searchless);
      const cost = (await weighPage(site, path)) - (await weighPage(searchless, path));
      await searchless.close();
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(3 * KILOBYTE);
    },
  );
});
