import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const CHAPTER = '/2/guidelines/free-account/';

/**
 * Every page loads tables of all pages, some 50 bytes a page (see src/plugins/lightRoutes). With 552 pages the heaviest,
 * the list of sources, took 170 KB.
 */
const SCRIPT_LIMIT = 190 * 1024;

const WINDOW = {viewport: {width: 1280, height: 900}};

interface Weight {
  readonly html: number;
  readonly script: number;
  readonly total: number;
}

const untilIdle = (page: Page, address: string): Promise<unknown> =>
  page.goto(address, {waitUntil: 'networkidle'});

/** Bytes that `load` asks for, text as gzip would send it; what the browser keeps from a page before counts too. */
async function weigh(
  context: BrowserContext,
  {origin}: ServedSite,
  path = CHAPTER,
  load = untilIdle,
): Promise<Weight> {
  const page = await context.newPage();
  const responses: Promise<{url: string; bytes: number}>[] = [];
  page.on('response', (response) => {
    responses.push(
      response.body().then((body) => {
        const url = response.url();
        return {url, bytes: url.endsWith('.woff2') ? body.length : gzipSync(body).length};
      }),
    );
  });
  await load(page, `${origin}${path}`);
  // The network can be idle before the scripts have asked for the page’s own parts.
  await page.locator('html[data-has-hydrated="true"]').waitFor({state: 'attached'});
  page.removeAllListeners('response');
  const weighed = await Promise.all(responses);
  await page.close();
  const sum = (wanted: (url: string) => boolean): number =>
    weighed.filter(({url}) => wanted(url)).reduce((bytes, {bytes: more}) => bytes + more, 0);
  return {
    html: sum((url) => url.endsWith('/')),
    script: sum((url) => url.endsWith('.js')),
    total: sum(() => true),
  };
}

describe('a chapter’s weight, gzip, until the network is idle', () => {
  let ours: Weight;
  let stock: Weight;
  beforeAll(async () => {
    const browser = await startChromium();
    const weighIn = async (folder: string): Promise<Weight> => {
      const site = await serveSite(folder);
      const weight = await weigh(await browser.newContext(WINDOW), site);
      await site.close();
      return weight;
    };
    ours = await weighIn(SITES.portal);
    stock = await weighIn(SITES.stock);
    await browser.close();
  });

  test('is at most 15 % over a stock site with the same routes and texts', () => {
    expect(ours.total).toBeLessThanOrEqual(1.15 * stock.total);
  });

  test('is at most 190 KB of JavaScript', () => {
    expect(ours.script).toBeGreaterThan(0);
    expect(ours.script).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });

  test('is at most 40 KB of HTML', () => {
    expect(ours.html).toBeGreaterThan(0);
    expect(ours.html).toBeLessThanOrEqual(40 * 1024);
  });
});

describe('every page type', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: ServedSite;
  beforeAll(async () => {
    browser = await startChromium();
    context = await browser.newContext(WINDOW);
    site = await serveSite(SITES.portal);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(Object.entries(PAGE_TYPES))(
    'takes at most 190 KB of JavaScript, gzip, until its scripts have taken it over: “%s”',
    async (_type, path) => {
      const {script} = await weigh(context, site, path, openPage);
      expect(script).toBeGreaterThan(0);
      expect(script).toBeLessThanOrEqual(SCRIPT_LIMIT);
    },
  );
});
