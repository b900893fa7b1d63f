import {gzipSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {startChromium} from './chromium';
import {serveSite, SITES} from './sites';

const CHAPTER = '/2/guidelines/free-account/';

interface Weight {
  readonly html: number;
  readonly script: number;
  readonly total: number;
}

/** Bytes fetched until the network is idle, text as gzip would send it. */
async function weigh(browser: Browser, folder: string): Promise<Weight> {
  const site = await serveSite(folder);
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const responses: Promise<{url: string; bytes: number}>[] = [];
  page.on('response', (response) => {
    responses.push(
      response.body().then((body) => {
        const url = response.url();
        return {url, bytes: url.endsWith('.woff2') ? body.length : gzipSync(body).length};
      }),
    );
  });
  await page.goto(`${site.origin}${CHAPTER}`, {waitUntil: 'networkidle'});
  const weighed = await Promise.all(responses);
  await page.close();
  await site.close();
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
    ours = await weigh(browser, SITES.portal);
    stock = await weigh(browser, SITES.stock);
    await browser.close();
  });

  test('is at most 15 % over a stock site with the same routes and texts', () => {
    expect(ours.total).toBeLessThanOrEqual(1.15 * stock.total);
  });

  test('is at most 200 KB of JavaScript', () => {
    expect(ours.script).toBeGreaterThan(0);
    expect(ours.script).toBeLessThanOrEqual(200 * 1024);
  });

  test('is at most 40 KB of HTML', () => {
    expect(ours.html).toBeGreaterThan(0);
    expect(ours.html).toBeLessThanOrEqual(40 * 1024);
  });
});
