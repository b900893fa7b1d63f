import type {Page} from 'playwright-core';
import {violations} from './axe';
import {browser, open, openBox, requestsOf, site} from './searchSite';
import {PAGE_TYPES} from './sites';

/** All that a status says when something is typed, until it has told a count. */
async function saidAfter(page: Page, status: string, typed: string): Promise<string[]> {
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, {said});
    new MutationObserver(() => {
      const text = document.querySelector(selector)?.textContent ?? '';
      if (text !== '' && text !== said.at(-1)) said.push(text);
    }).observe(document.body, {subtree: true, childList: true, characterData: true});
  }, status);
  await page.keyboard.type(typed);
  const said = await page.waitForFunction(() => {
    const {said} = window as unknown as {said: string[]};
    return said.some((text) => /results/.test(text)) && said;
  });
  return (await said.jsonValue()) as string[];
}

describe('the search page', () => {
  test('runs the search of its address, and its title does not tell it', async () => {
    const page = await open('/search/#q=servitude&publication=JP');
    await page.locator('.hits').first().waitFor();
    expect(await page.locator('.count').innerText()).toMatch(/^\d+ results for servitude in edition \d+$/);
    expect(await page.getByRole('checkbox', {name: /Judicial practice/}).isChecked()).toBe(true);
    expect(await page.title()).not.toContain('servitude');
    await page.close();
  });

  test('groups what it finds by publication: three of the best, the others counted, and the way to all', async () => {
    const page = await open('/search/#q=child');
    const group = page.getByRole('region', {name: /^Hearing techniques/});
    await group.waitFor();
    expect(await page.locator('.hits').count()).toBe(3);
    expect(await group.locator('.hits > li').count()).toBe(3);
    expect(await page.getByRole('region', {name: 'Also found in'}).innerText()).toMatch(
      /Legal framework.* \d+/,
    );
    await group.getByRole('link', {name: /^Show all \d+/}).press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.hits').length === 1);
    expect(await page.locator('.hits > li').count()).toBeGreaterThan(5);
    await page.close();
  });

  test('narrows cases by how far their holding was verified', async () => {
    const page = await open('/search/#q=servitude');
    const facet = page.getByRole('group', {name: 'How far the holding was verified'});
    const degree = facet.getByRole('checkbox', {name: /^Seen on a secondary page/});
    await degree.waitFor();
    const count = Number(/\d+$/.exec(await facet.locator('label', {hasText: 'secondary'}).innerText())?.[0]);
    await degree.press('Space');
    await page.waitForURL(/&certainty=secondary$/);
    await page.getByRole('list', {name: 'The results are narrowed to'}).waitFor();
    await page.locator('.count', {hasText: new RegExp(`^${count} results? `)}).waitFor();
    await page.close();
  });

  test('on paper says what was asked and chosen, and where each hit stands, without controls', async () => {
    const page = await open('/search/#q=servitude&publication=JP&court=ECtHR');
    await page.locator('.hits').first().waitFor();
    await page.emulateMedia({media: 'print'});
    const main = page.locator('main');
    expect(await main.innerText()).toContain('results for servitude in edition 2');
    expect(await main.innerText()).toContain('Publication: Judicial practice (JP); Court: ECtHR');
    expect(await main.locator('.hits > li').first().innerText()).toContain(`${site.origin}/2/practice/`);
    const controls = main.locator('button, input, summary, form');
    expect(await controls.evaluateAll((found) => found.filter((one) => one.checkVisibility()).length)).toBe(
      0,
    );
    await page.close();
  });

  test('says what was not found, and what else can be tried', async () => {
    const page = await open('/search/#q=xqzzv+child+%2Bbflurp');
    await page.locator('.nothing-found').waitFor();
    expect(await page.locator('.nothing-found').innerText()).toContain('bflurp');
    await page.locator('.nothing-found').getByRole('link', {name: 'child', exact: true}).press('Enter');
    await page.locator('.hits').first().waitFor();
    await page.close();
  });

  test('says to screen readers the count once typing rests, and nothing at every key', async () => {
    const page = await open('/search/');
    await openBox(page);
    expect(await saidAfter(page, '.search-page p[role=status]', 'servitude')).toEqual([
      expect.stringMatching(/^\d+ results$/),
    ]);
    await page.close();
  });

  test('finds a term of another language, and says why', async () => {
    const page = await open('/search/#q=audiere+anticipata');
    await page.locator('.hits').first().waitFor();
    expect(await page.locator('.search-page').innerText()).toMatch(
      /The glossary gives the term early evidentiary hearing.* for \W?audiere anticipata\W? \(Romanian/,
    );
    const titles = await page.locator('.hits a').allInnerTexts();
    expect(titles.join('\n')).toMatch(/early evidentiary hearing/i);
    await page.close();
  });

  test.each([
    ['psiholog', 'psiholog was taken for psychologist (Romanian; translation not reviewed).'],
    ['víctima', 'víctima was taken for victim (several languages; translation not reviewed).'],
  ])('finds an everyday word of another language, and says so: %s', async (typed, sentence) => {
    const page = await open(`/search/#q=${typed}`);
    await page.locator('.hits').first().waitFor();
    expect((await page.locator('.search-page .banner').allTextContents()).join('\n')).toContain(sentence);
    await page.close();
  });

  test('says the count of the box’s list once, when typing rests', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await openBox(page);
    expect(await saidAfter(page, '.suggestions [role=status]', 'servitude')).toEqual([
      expect.stringMatching(/^\d+ results$/),
    ]);
    expect(await page.locator('[role=status]:not(:empty), [aria-live]:not(:empty)').count()).toBe(1);
    await page.close();
  });

  test('runs the examples of its help', async () => {
    const page = await open('/search/');
    await page.getByText('What can be typed').click();
    for (const example of await page.locator('.asking dt a').allInnerTexts()) {
      await page.locator('.asking dt a', {hasText: example}).first().press('Enter');
      await page.locator('[aria-busy=false] .count q', {hasText: example}).waitFor();
      expect(await page.locator('.hits').count()).toBeGreaterThan(0);
      expect(await page.locator('.find-page input').inputValue()).toBe(example);
    }
    await page.close();
  });

  test('without JavaScript says so, and leads to the texts', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/search/`);
    expect(await page.locator('main').innerText()).toContain('Search needs JavaScript');
    expect(await page.locator('main').innerText()).toContain('the browser’s own search (Ctrl F');
    expect(await page.locator('main input').count()).toBe(0);
    expect(await page.locator('main').getByRole('link', {name: 'By topic'}).count()).toBe(1);
    await context.close();
  });
});

describe('axe (WCAG 2.2 A, AA) finds nothing', () => {
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('on box, page and marks in the %s theme at %i px', async (colorScheme, width) => {
    const context = await browser.newContext({colorScheme, viewport: {width, height: 900}});
    const page = await context.newPage();
    await page.goto(`${site.origin}${PAGE_TYPES.chapter}`, {waitUntil: 'networkidle'});
    await page.getByRole('combobox').focus();
    await page.keyboard.type('child');
    await page.locator('[role=option] mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page, {theme: colorScheme})).toEqual([]);
    await page.getByRole('option').last().click();
    await page.locator('.hits').first().waitFor();
    await page.evaluate(() =>
      document
        .querySelectorAll<HTMLDetailsElement>('main details')
        .forEach((details) => (details.open = true)),
    );
    expect(await violations(page, {theme: colorScheme})).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('.hits a').first().click();
    await page.locator('.hit-bar').waitFor();
    expect(await violations(page, {theme: colorScheme})).toEqual([]);
    await context.close();
  });
});

describe('privacy of a search', () => {
  test('no word of it is in a request, in the storage or in a page’s title', async () => {
    const context = await browser.newContext();
    const page = await open(PAGE_TYPES.chapter, context);
    const urls = requestsOf(page);
    const titles: string[] = [];
    await page.getByRole('combobox').focus();
    await page.keyboard.type('trafficked');
    await page.locator('[role=option] mark').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.hits').first().waitFor();
    await page.waitForFunction(() => document.title.startsWith('Search'));
    titles.push(await page.title());
    await page.locator('.hits a').first().click();
    await page.locator('.hit-bar').waitFor();
    await page.goBack();
    await page.locator('.hits').first().waitFor();
    await page.waitForFunction(() => document.title.startsWith('Search'));
    titles.push(await page.title());
    await page.reload({waitUntil: 'networkidle'});
    expect(urls.length).toBeGreaterThan(10);
    // The fragment is part of what the browser calls the address; it is not sent.
    const sent = urls.map((url) => url.replace(/#.*/, ''));
    expect(sent.filter((url) => /trafficked/.test(url) || url.includes('?'))).toEqual([]);
    expect(sent.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    expect(titles.join()).not.toContain('trafficked');
    expect(
      await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
    ).toEqual(['', 0, 0, 0, 0]);
    await context.close();
  });
});
