import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import type {Browser, Page} from 'playwright-core';
import {violations} from './axe';
import {openPage, startChromium} from './chromium';
import {serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

const HANDOUT =
  'HT 11.2.3 (edition 2), HT 99.1.1\nRantsev c. Chypre et Russie; art. 8 of Directive 2011/36/EU';

async function open(width = 1280): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 900}});
  await openPage(page, `${site.origin}/check/`);
  return page;
}

async function check(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text with citations').fill(text);
  await page.getByRole('button', {name: 'Check', exact: true}).click();
}

describe('the citation check', () => {
  test('says how each citation stands, and announces the count', async () => {
    const page = await open();
    await check(page, HANDOUT);
    await page.getByText('3 hold, 1 not found.').waitFor();
    expect(await page.locator('[role=status] .check-summary').count()).toBe(1);
    expect(await page.locator('.check-table tbody tr').count()).toBe(4);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('check-result');
    await page.close();
  });

  test('is used by keyboard alone', async () => {
    const page = await open();
    await page.getByLabel('Text with citations').focus();
    await page.keyboard.type('HT 11.2.3');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 hold.').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy a corrected list');
    await page.close();
  });

  test('reads a file in the browser, and refuses what is no text', async () => {
    const page = await open();
    const field = page.getByLabel('Or read a text file');
    await field.setInputFiles({
      name: 'a.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('See HT 11.2.3.'),
    });
    await page.waitForFunction(() => document.querySelector('textarea')?.value === 'See HT 11.2.3.');
    await field.setInputFiles({
      name: 'b.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from([0xff, 0xfe, 0x80]),
    });
    await page.getByText('b.txt is no plain text.').waitFor();
    await page.close();
  });

  test('sends nothing but the request for its index, and leaves no trace in the address', async () => {
    const page = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await check(page, HANDOUT);
    await page.locator('.check-table').waitFor();
    expect(requests.filter((request) => !/\.(?:woff2|js|css)$/.test(request))).toEqual([
      `GET ${site.origin}/data/citations.json`,
    ]);
    expect(page.url()).toBe(`${site.origin}/check/`);
    await page.close();
  });

  test('says so where there is nothing, and where its index cannot be had', async () => {
    const page = await open();
    await check(page, ' ');
    await page.getByText('There is no text yet.').waitFor();
    await page.route('**/data/citations.json', (route) => route.abort());
    await check(page, HANDOUT);
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/data/citations.json');
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.locator('.check-table').waitFor();
    await check(page, 'Nothing to cite.');
    await page.getByText('No citation was found.').waitFor();
    await page.close();
  });

  test.each([1280, 360])('has no fault that axe finds and no sideways scroll at %i px', async (width) => {
    const page = await open(width);
    await check(page, HANDOUT);
    await page.locator('.check-table').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  test('without JavaScript says where to look a citation up', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/check/`);
    expect(await page.locator('main').innerText()).toContain('The check needs JavaScript');
    expect(await page.locator('main a').first().getAttribute('href')).toBe('/id/HT-11.2.3/');
    expect(await page.locator('textarea').count()).toBe(0);
    await context.close();
  });

  test('fetches an index of at most 30 KB', () => {
    expect(gzipSync(readFileSync(join(SITES.portal, 'data/citations.json'))).length).toBeLessThan(30_000);
  });
});
