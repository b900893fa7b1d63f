import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {openPage, startChromium} from './chromium';
import {all, attribute, one, parseHtml, textOf} from './markup';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const PATH = PAGE_TYPES['hour table'];
const HOURS = 'H−12 H−3 H−1 H H+1 H+2 H+4 H+8 H+12 H+24 H+48 H+72'.split(' ');
const numbers = HOURS.map((_, index) => `18.T.${index + 1}`);

const table = one(parseHtml(readFileSync(join(SITES.portal, PATH, 'index.html'), 'utf8')), {
  tag: 'table',
  class: 'phrases',
});
const rows = all(one(table, {tag: 'tbody'}), {tag: 'tr'});

describe('the hour table of JD 18', () => {
  test('has a row for each hour, in the order of the day, with a number to cite it by', () => {
    expect(rows.map((row) => textOf(one(row, {class: 'row-no'})))).toEqual(numbers);
    expect(rows.map((row) => textOf(one(row, {tag: 'th'})))).toEqual(HOURS);
  });

  test('gives every row an address, to which its number leads', () => {
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(numbers.map((number) => `JD-${number}`));
    expect(rows.map((row) => attribute(one(row, {class: 'row-no'}), 'href'))).toEqual(
      numbers.map((number) => `#JD-${number}`),
    );
  });

  test('says in every cell whose task it is, for readers who see one row at a time', () => {
    const headings = all(one(table, {tag: 'thead'}), {tag: 'th'}).map(textOf);
    expect(headings).toEqual([
      'No',
      'Time',
      'Command',
      'Places',
      'Victims',
      'Evidence and money',
      'Judicial',
    ]);
    for (const row of rows) expect(all(row, {class: 'cell-label'}).map(textOf)).toEqual(headings.slice(2));
  });
});

describe('the hour table on a phone, 360 px wide', () => {
  let browser: Browser;
  let site: ServedSite;
  let page: Page;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
    page = await browser.newPage({viewport: {width: 360, height: 800}});
    await openPage(page, `${site.origin}${PATH}`);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  test('does not make the page scroll sideways, and nothing in it is cut or lies over the edge', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const cells = page.locator('table.phrases tbody :is(th, td)');
    expect(await cells.count()).toBe(12 * 7);
    const cut = await cells.evaluateAll((found) =>
      found
        .filter((cell) => {
          const {left, right} = cell.getBoundingClientRect();
          return (
            left < 0 || right > 360 || cell.scrollWidth > cell.clientWidth + 1 || !cell.checkVisibility()
          );
        })
        .map((cell) => cell.outerHTML),
    );
    expect(cut).toEqual([]);
  });

  test('shows the row that an address names', async () => {
    for (const number of ['18.T.1', '18.T.12']) {
      await openPage(page, `${site.origin}${PATH}#JD-${number}`);
      const row = page.locator(`[id="JD-${number}"]`);
      await page.waitForFunction((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < 800;
      }, `JD-${number}`);
      expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    }
  });
});
