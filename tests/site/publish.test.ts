import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';

import {openPage, startChromium} from './chromium';
import {serveSite, SITES, type ServedSite} from './sites';

/** The made-up case that globalSetup.mjs has entered by `case:new` before it built the site. */
const ADDRESS = '/2/practice/exemplu-v-exemplu/';
/** Stands in no other text. */
const WORD = 'exemplificare';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.editions)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

describe('a case that was entered by case:new', () => {
  test('has its page, with numbered paragraphs and what was not confirmed', async () => {
    const page = await browser.newPage();
    await openPage(page, `${site.origin}${ADDRESS}`);
    expect(await page.locator('h1').innerText()).toBe('Exemplu v. Exemplu');
    expect(await page.locator('[id="JP-exemplu-v-exemplu-7"]').innerText()).toContain(
      'An example that is set is an example.',
    );
    await page.close();
  });

  test('is found by search, before all else', async () => {
    const page = await browser.newPage();
    await openPage(page, `${site.origin}/search/#q=${WORD}`);
    const first = page.locator(`main a[href*="${ADDRESS}"]`).first();
    await first.waitFor();
    expect(await first.innerText()).toContain('Exemplu');
    await page.close();
  });

  test('stands in the lists, and has an address at its id', () => {
    const read = (file: string): string => readFileSync(join(SITES.editions, file), 'utf8');
    expect(read('2/practice/index.html')).toContain(ADDRESS);
    expect(existsSync(join(SITES.editions, 'id/exemplu-v-exemplu/index.html'))).toBe(true);
    expect(read('sitemap.xml')).toContain(ADDRESS);
  });
});
