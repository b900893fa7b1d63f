import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import type {Browser, BrowserContext, Page} from 'playwright-core';

import type {PackIndex, PackPage} from '../../src/publications/packText';
import {violations} from './axe';
import {openPage, startChromium, waitForQuiet} from './chromium';
import {lettersOf, readPdf} from './pdfText';
import {serveSite, SITES, type ServedSite} from './sites';

const NOTE = 'Înainte de prânz: łódzki świadek, déjà vu.';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
beforeEach(async () => {
  context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});
afterEach(() => context.close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function open(fragment = ''): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, `${site.origin}/pack/${fragment}`);
  return page;
}

async function add(page: Page, text: string): Promise<void> {
  await page.getByLabel('Add by number, name of a case, or address').fill(text);
  await page.keyboard.press('Enter');
}

const status = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({hasText: text}).waitFor({state: 'attached'});

/** The items as a reader sees them, in order. */
async function itemsOf(page: Page): Promise<string[]> {
  const headings = page.locator('.pack-items h3');
  await headings.first().waitFor();
  await page
    .locator('.pack-words')
    .nth((await headings.count()) - 1)
    .waitFor();
  return headings.allInnerTexts();
}

test('a list is gathered by typing, ordered and noted by keyboard, and its link opens the same list elsewhere', async () => {
  const page = await open();
  await page.getByLabel('Title').fill('Ziua întâi');
  await add(page, 'HT 11.2.3, JP siliadin-v-france, HT 12.1.33');
  await status(page, 'Added: HT 11.2.3, JP siliadin-v-france. Not added: HT 12.1.33.');
  // What is wrong stays in the field, with what is nearest.
  expect(await page.getByLabel('Add by number').inputValue()).toBe('HT 12.1.33');
  await page.getByRole('button', {name: /^Add HT \S+ instead$/}).press('Enter');
  expect(await itemsOf(page)).toHaveLength(3);
  await page
    .getByRole('button', {name: /^Remove/})
    .nth(2)
    .press('Enter');
  await status(page, /removed/);
  await page.locator('button:focus', {hasText: 'Remove'}).waitFor();

  await page.getByRole('button', {name: 'Move down HT 11.2.3'}).press('Enter');
  await status(page, 'HT 11.2.3 is now 2 of 2.');
  expect(await itemsOf(page)).toEqual(['JP siliadin-v-france edition 2', 'HT 11.2.3 edition 2']);
  // The focus went along.
  await page.locator('button:focus', {hasText: 'Move down HT 11.2.3'}).waitFor();
  await page.keyboard.press('Enter');
  await status(page, 'HT 11.2.3 is the last already.');
  await page.getByLabel('Note HT 11.2.3').fill(NOTE);

  await page.getByRole('button', {name: 'Copy link'}).press('Enter');
  await status(page, /^Link copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/pack\/#list=1\.[\w-]+$/);

  const other = await context.newPage();
  await openPage(other, link);
  expect(await itemsOf(other)).toEqual(['JP siliadin-v-france edition 2', 'HT 11.2.3 edition 2']);
  expect(await other.getByLabel('Title').inputValue()).toBe('Ziua întâi');
  expect(await other.getByLabel('Note HT 11.2.3').inputValue()).toBe(NOTE);
});

test('what was removed comes back by one step', async () => {
  const page = await open();
  await add(page, 'HT 11.2.3, HT C.4');
  await itemsOf(page);
  await page.getByRole('button', {name: 'Remove HT 11.2.3'}).press('Enter');
  await status(page, 'HT 11.2.3 removed.');
  expect(await itemsOf(page)).toEqual(['HT C.4 edition 2']);
  await page.locator('button:focus', {hasText: 'Remove HT C.4'}).waitFor();
  await page.getByRole('button', {name: 'Undo'}).press('Enter');
  expect(await itemsOf(page)).toEqual(['HT 11.2.3 edition 2', 'HT C.4 edition 2']);
});

test('a handout on paper has the full text, sources, notes and citations, and no controls', async () => {
  const page = await open();
  await page.getByLabel('Title').fill('Handout of the first day');
  await add(page, 'HT 11.2.3, JP siliadin-v-france, HT C.4 (edition 1)');
  await status(page, /^Added: .*, HT C\.4/);
  await itemsOf(page);
  await page.getByLabel('Note HT 11.2.3').fill('Read before lunch');
  await page.locator('#handout', {hasText: 'Read before lunch'}).waitFor({state: 'attached'});
  await page.emulateMedia({media: 'print'});
  expect(
    await page
      .locator('.pack-page button, .pack-page input')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBe(0);
  const text = readPdf(await page.pdf({format: 'A4'})).join('');
  for (const part of [
    'Handout of the first day',
    'Edition 2. Law from sources seen up to June 2026',
    'Edition 1. Law as at 31 December 2022',
    'asks who, what, where, when or how',
    'not checked against the source',
    'Read before lunch',
    'HT 11.2.3 (edition 2)',
    '/2/guidelines/free-account/#HT-11.2.3',
    'Siliadin v. France',
    'One reader so far',
    'Explain how the money was handled',
    'no official text, no legal advice',
  ])
    expect(text).toContain(lettersOf(part));
});

test('a file for Word is saved with the words of the portal; nothing is asked of another server', async () => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:blob:|data:)/.test(request.url()) && !request.url().startsWith(site.origin))
      foreign.push(request.url());
  });
  const page = await open();
  await page.getByLabel('Title').fill('Zi de școală');
  await add(page, 'HT 11.2.3');
  await itemsOf(page);
  await page.getByLabel('Note HT 11.2.3').fill(NOTE);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Save as .docx'}).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('zi-de-scoala.docx');
  const xml = strFromU8(unzipSync(readFileSync(await saved.path()))['word/document.xml']!);
  for (const part of ['Zi de școală', NOTE, 'asks who, what, where, when or how', 'HT 11.2.3 (edition 2)'])
    expect(xml).toContain(part);
  expect(foreign).toEqual([]);
});

test('a list is saved as a file and loaded again; a wrong file is named and changes nothing', async () => {
  const page = await open();
  await add(page, 'HT 11.2.3, HT C.4');
  await itemsOf(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Save list'}).click(),
  ]);
  const file = await saved.path();
  await page.getByRole('button', {name: 'Begin a new list'}).click();
  await page.getByText('Nothing is gathered yet').waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'later.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "westeros2-reading-list", "version": 9, "title": "", "items": []}'),
  });
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('later.json: The list has form 9; this page reads form 1.');
  await page.locator('input[type=file]').setInputFiles(file);
  expect(await itemsOf(page)).toEqual(['HT 11.2.3 edition 2', 'HT C.4 edition 2']);
});

test('a damaged link is named, and the page works on', async () => {
  const page = await open('#list=1.AAAA');
  expect(await page.getByRole('alert').innerText()).toContain('The link to the reading list is damaged.');
  await add(page, 'HT 11.2.3');
  expect(await itemsOf(page)).toEqual(['HT 11.2.3 edition 2']);
});

test('a hit of the search is gathered; the list goes along from page to page, and is asked about before it is lost', async () => {
  const page = await context.newPage();
  await openPage(page, `${site.origin}/search/#q=HT+11.2.3`);
  await page
    .getByRole('button', {name: /^Add to reading list ?: HT 11\.2\.3$/})
    .first()
    .click();
  await status(page, 'HT 11.2.3 added; the list holds 1');
  await page.locator('.foot').getByRole('link', {name: 'Your reading list (1)'}).click();
  expect(await itemsOf(page)).toEqual(['HT 11.2.3 edition 2']);
  let asked = '';
  page.on('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toBe('beforeunload');
  await page.getByText('Nothing is gathered yet').waitFor();
});

describe('the page of reading lists', () => {
  test.each(['light', 'dark'] as const)(
    'has no finding of axe in the %s theme, at 1280 and 360 px, empty and full',
    async (colorScheme) => {
      const page = await open();
      await page.emulateMedia({colorScheme});
      await page.reload();
      await page.locator('.pack-empty').waitFor();
      expect(await violations(page, {theme: colorScheme})).toEqual([]);
      await add(page, 'HT 11.2.3, JP siliadin-v-france, HT 99.1.1');
      await itemsOf(page);
      await page.getByRole('button', {name: 'Show the handout'}).click();
      expect(await violations(page, {theme: colorScheme})).toEqual([]);
      await page.setViewportSize({width: 360, height: 800});
      expect(await violations(page, {theme: colorScheme})).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    },
  );

  test('without JavaScript says what to do instead, and has no control', async () => {
    const without = await browser.newContext({javaScriptEnabled: false});
    const page = await without.newPage();
    await page.goto(`${site.origin}/pack/`);
    expect(await page.locator('main').innerText()).toContain('This page needs JavaScript');
    expect(await page.locator('main button, main input').count()).toBe(0);
    expect(await page.locator('main').getByRole('link', {name: 'How to cite'}).count()).toBe(1);
    await without.close();
  });
});

test('the data hold every chapter and case of each edition, and no other page fetches them', async () => {
  for (const edition of ['1', '2']) {
    const folder = join(SITES.portal, 'data/packs', edition);
    const {pages} = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as PackIndex;
    expect(pages.length).toBeGreaterThan(100);
    for (const {file, places} of pages) {
      const page = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8')) as PackPage;
      expect(page.places.map(({id}) => id)).toEqual(places.map(([id]) => id));
      expect(page.places.filter(({blocks}) => blocks.length === 0).map(({id}) => id)).toEqual([]);
    }
  }
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await openPage(page, `${site.origin}/2/guidelines/free-account/`);
  await waitForQuiet(page);
  expect(fetched.length).toBeGreaterThan(3);
  expect(fetched.filter((path) => path.startsWith('/data/'))).toEqual([]);
});
