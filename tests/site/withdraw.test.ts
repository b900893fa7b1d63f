/** A site from which a case was withdrawn, and two are kept back: the one of the editions. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Browser} from 'playwright-core';

import {withdrawVerify} from '../../src/cli/withdrawVerifyCommand';
import {startChromium} from './chromium';
import {serveSite, SITES, type ServedSite} from './sites';

jest.setTimeout(180_000);

const GONE = 'schatschaschwili-v-germany-gc';
const KEPT = ['gb-r-v-khan-2010', 'ch-bge-126-iv-225'];
const SITE_DIR = dirname(SITES.editions);

test('nothing that was built holds a trace of the withdrawn case but the pages that say it', () => {
  const lines: string[] = [];
  const code = withdrawVerify([GONE], SITE_DIR, (line) => lines.push(line));
  expect([code, lines.at(-1)]).toEqual([
    0,
    expect.stringMatching(/^No trace of schatschaschwili-v-germany-gc in \d{4,} files/),
  ]);
});

test('no file is named after a case that is kept back, and none names it', () => {
  const files = readdirSync(SITES.editions, {recursive: true, withFileTypes: true}).filter((entry) =>
    entry.isFile(),
  );
  const named = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => KEPT.some((id) => path.includes(id) || readFileSync(path, 'latin1').includes(id)));
  expect(named).toEqual([]);
});

describe('where the note stood', () => {
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite(SITES.editions);
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each([
    `/2/practice/${GONE}/`,
    `/practice/${GONE}/`,
    `/id/${GONE}/`,
    `/id/JP-${GONE}/`,
    `/id/JP-${GONE}-3/`,
  ])('%s says that it was withdrawn, to people and not to search engines', async (address) => {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(`${site.origin}${address}`);
    expect(await page.title()).toBe('Withdrawn');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('main').innerText()).toMatch(
      /^Withdrawn\s+The note on a case that stood here was withdrawn on \d+ \w+ \d{4}\.\s+What the editorial policy says of withdrawals$/,
    );
    await page.getByRole('link', {name: 'What the editorial policy says of withdrawals'}).click();
    expect(new URL(page.url()).pathname).toBe('/2/reference/editorial-policy/');
    await page.close();
  });

  test('a paragraph that cited it says that a source was withdrawn, and leads to the policy', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/2/guidelines/legal-duties/`);
    const link = page
      .locator('[id="HT-2.3.1"]')
      .getByRole('link', {name: 'a source that was withdrawn from this portal'});
    expect(await link.getAttribute('href')).toBe('/2/reference/editorial-policy/#removal');
    await page.close();
  });

  test('its files of citations are gone', () => {
    for (const file of ['citation.ris', 'citation.bib', 'citation.csl.json'])
      expect(existsSync(join(SITES.editions, `2/practice/${GONE}`, file))).toBe(false);
  });
});
