import {gzipSync} from 'node:zlib';
import type {BrowserContext} from 'playwright-core';
import {browser, open, openBox} from './searchSite';
import {PAGE_TYPES} from './sites';

describe('a search that cannot be answered', () => {
  test.each([
    ['the index is not there', /manifest\.json/, {status: 404, body: ''}, 'is not on the server'],
    ['a file of the build is gone', /postings/, {status: 404, body: ''}, 'is not on the server'],
    ['the server fails', /postings/, {status: 500, body: ''}, 'does not give out the search index'],
    ['a file is damaged', /postings/, {status: 200, body: 'no gzip'}, 'arrived damaged'],
    [
      'the manifest is another page',
      /manifest\.json/,
      {status: 200, body: '<!doctype html>'},
      'cannot be read',
    ],
    ['its format is not known', /manifest\.json/, {status: 200, body: '{"format":99}'}, 'format 99'],
  ])('says so when %s, and leaves the portal usable', async (_, file, response, message) => {
    const context = await browser.newContext();
    await context.route(file, (route) => route.fulfill(response));
    const page = await open('/search/#q=servitude', context);
    await page.locator('.banner').waitFor();
    expect(await page.locator('.banner').innerText()).toContain(message);
    await page.locator('main').getByRole('link', {name: 'By topic'}).click();
    await page.waitForURL(/\/practice\/topics\/$/);
    await context.close();
  });

  /** Changes the files of the index whose address fits, on their way to the page. */
  async function damageFiles(
    context: BrowserContext,
    file: RegExp,
    damage: (body: Buffer) => Buffer | string,
  ): Promise<void> {
    await context.route(file, async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: damage(await response.body())});
    });
  }

  test.each([
    ['a file is cut off', /postings/, (body) => body.subarray(0, body.length / 2), 'arrived damaged'],
    [
      'a byte of a file is another',
      /postings/,
      (body) => Buffer.from(body.map((byte, i) => (i === body.length - 6 ? byte ^ 1 : byte))),
      'arrived damaged',
    ],
    ['a file holds something else', /pages-/, () => gzipSync(Buffer.alloc(40, 0xff)), 'cannot be read'],
    [
      'the manifest is cut off',
      /manifest\.json/,
      (body) => body.subarray(0, body.length / 2),
      'The search index cannot be read',
    ],
    [
      'the manifest is of another build',
      /manifest\.json/,
      (body) => JSON.stringify({...(JSON.parse(body.toString()) as object), build: 'abcdefabcd'}),
      'is not on the server',
    ],
    [
      'the manifest is of an unknown format',
      /manifest\.json/,
      (body) => JSON.stringify({...(JSON.parse(body.toString()) as object), format: 1000}),
      'format 1000',
    ],
  ] as const satisfies readonly (readonly [string, RegExp, (body: Buffer) => Buffer | string, string])[])(
    'says so when %s, and answers once the file is sound',
    async (_, file, damage, message) => {
      const context = await browser.newContext();
      await damageFiles(context, file, damage);
      const page = await open('/search/#q=servitude', context);
      await page.locator('.banner').waitFor();
      expect(await page.locator('.banner').innerText()).toContain(message);
      expect(await page.locator('.hits').count()).toBe(0);
      await context.unroute(file);
      await page.locator('.find-page input').fill('trafficking');
      await page.locator('.hits').first().waitFor();
      expect(await page.locator('.banner').count()).toBe(0);
      await context.close();
    },
  );

  test.each([
    ['postings', 'servitude'],
    ['positions', '"free account"'],
    ['vocabulary', 'servitdue'],
    ['endings', 'servitdue'],
    ['pages', 'servitude'],
    ['sections', 'servitude'],
    ['phrases', 'servitude'],
  ])('says so when files of %s are missing', async (kind, text) => {
    const context = await browser.newContext();
    await context.route(new RegExp(`/${kind}-`), (route) => route.fulfill({status: 404, body: ''}));
    const page = await open(`/search/#q=${encodeURIComponent(text)}`, context);
    await page.locator('.banner').waitFor();
    expect(await page.locator('.banner').innerText()).toContain('is not on the server');
    await context.close();
  });

  test('says so without a connection, and answers by itself when it is back', async () => {
    const context = await browser.newContext();
    const page = await open('/search/', context);
    await context.setOffline(true);
    await page.locator('.find-page input').fill('servitude');
    await page.locator('.banner').waitFor();
    expect(await page.locator('.banner').innerText()).toContain('Search has no connection.');
    await context.setOffline(false);
    await page.locator('.hits').first().waitFor();
    await context.close();
  });

  test('says so in the box, and the list comes by itself when the connection is back', async () => {
    const context = await browser.newContext();
    const page = await open(PAGE_TYPES.chapter, context);
    const manifest = page.waitForResponse(/manifest\.json/);
    await openBox(page);
    await manifest;
    await context.setOffline(true);
    await page.keyboard.type('servitude');
    await page.locator('.suggestions', {hasText: 'Search has no connection.'}).waitFor();
    await context.setOffline(false);
    await page.getByRole('option').nth(1).waitFor();
    await context.close();
  });

  test('searches on the page itself where no worker can be made', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new Error('refused');
        }
      } as unknown as typeof Worker;
    });
    const page = await open('/search/#q=servitude', context);
    await page.locator('.hits').first().waitFor();
    await context.close();
  });
});
