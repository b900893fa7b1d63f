import {activeOption, browser, expanded, open, openBox, requestsOf, site} from './searchSite';
import {PAGE_TYPES} from './sites';

describe('the search box', () => {
  test('is reached by / and by Ctrl-K, and loads nothing of the index before', async () => {
    const context = await browser.newContext();
    const urls: string[] = [];
    context.on('request', (request) => urls.push(request.url()));
    const page = await open(PAGE_TYPES.chapter, context);
    expect(urls.filter((url) => url.includes('/search/'))).toEqual([]);
    const isAtBox = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox');
    const manifest = page.waitForRequest(/manifest\.json/);
    await openBox(page);
    expect(await isAtBox()).toBe(true);
    await manifest;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+k');
    expect(await isAtBox()).toBe(true);
    await context.close();
  });

  test('leaves / alone while something is typed in another field', async () => {
    const page = await open(PAGE_TYPES.collection);
    const words = page.getByLabel('Words or case number');
    await words.focus();
    await page.keyboard.type('25965/04');
    expect(await words.inputValue()).toBe('25965/04');
    await page.close();
  });

  test('lists hits as one types; arrows move, Escape closes and then clears, Tab leaves', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await openBox(page);
    await page.keyboard.type('free account');
    await page
      .getByRole('option', {name: /HT 11\.1/})
      .first()
      .waitFor();
    expect(await page.getByRole('option').count()).toBeLessThanOrEqual(9);
    expect(await page.getByRole('group', {name: 'Hearing techniques (HT)'}).count()).toBe(1);
    expect(await page.locator('[role=option] mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowUp');
    expect(await activeOption(page)).toMatch(/^All results \(\d+\)$/);
    await page.keyboard.press('ArrowDown');
    expect(await activeOption(page)).toBe('');
    await page.keyboard.press('Escape');
    expect(await expanded(page)).toBe('false');
    expect(await page.getByRole('combobox').inputValue()).toBe('free account');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    await page.keyboard.type('free');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Search');
    await page.close();
  });

  test('says what it looked for beside the words as typed, while they are typed', async () => {
    const page = await open(PAGE_TYPES.chapter);
    const field = page.getByRole('combobox');
    await field.fill('exploitatoin');
    await page.locator('.suggestions', {hasText: 'Showing results for “exploitation”'}).waitFor();
    await field.fill('audiere anticipata');
    await page.locator('.suggestions', {hasText: 'Also searched: early evidentiary hearing'}).waitFor();
    await page.close();
  });

  test('without scripts is no field and no empty place, but the way to the subject index', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    const page = await context.newPage();
    await page.goto(`${site.origin}${PAGE_TYPES.chapter}`);
    expect(await page.locator('.top input, .top button').count()).toBe(0);
    expect(await page.locator('.find-place').isVisible()).toBe(false);
    await page.locator('.top').getByRole('link', {name: 'Subject index from A to Z'}).click();
    await page.getByRole('heading', {level: 1, name: 'Subject index'}).waitFor();
    expect(await page.locator('main a[href*="/reference/subject-index/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('a search by keyboard alone', () => {
  test('opens a hit from the box, and comes back to the same list, at the same hit, without asking again', async () => {
    for (const path of [PAGE_TYPES.chapter, PAGE_TYPES.home]) {
      const page = await open(path);
      await openBox(page);
      await page.keyboard.type('interpreter');
      await page.locator('.suggestions[aria-busy=false] [role=option]', {hasText: /^All results/}).waitFor();
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
      const before = [await page.getByRole('option').allInnerTexts(), await activeOption(page)];
      expect(before[1]).not.toBe('');
      await page.keyboard.press('Enter');
      const bar = page.getByRole('complementary', {name: 'Places of the words searched for'});
      await bar.waitFor();
      const asked = requestsOf(page);
      await page.goBack();
      await page.waitForURL(`${site.origin}${path}`);
      await page.getByRole('option').first().waitFor();
      expect([await page.getByRole('option').allInnerTexts(), await activeOption(page)]).toEqual(before);
      expect(await expanded(page)).toBe('true');
      expect(await bar.count()).toBe(0);
      expect(asked.filter((url) => url.includes('/search/'))).toEqual([]);
      await page.close();
    }
  });

  test('goes from the field of the page to the hits and from hit to hit by arrows, and back by Escape', async () => {
    const page = await open('/search/');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-hit') ?? null);
    await openBox(page);
    await page.keyboard.type('servitude');
    await page.locator('.hits').first().waitFor();
    const hits = await page
      .locator('[data-hit]')
      .evaluateAll((found) => found.map((hit) => hit.getAttribute('data-hit')));
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hits[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(hits[1]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(hits[0]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.find-page input').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    expect(await page.locator('.find-page input').inputValue()).toBe('servitude');
    await page.close();
  });

  test('never loses the focus: it goes to the results when what had it is gone, and to the first new hit', async () => {
    const page = await open('/search/#q=child');
    const focusedName = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await page.getByRole('link', {name: /^Show all \d+ in Hearing techniques/}).press('Enter');
    await page.getByRole('button', {name: 'Show more'}).waitFor();
    expect(await focusedName()).toBe('Results');
    await page.getByRole('button', {name: 'Show more'}).press('Enter');
    await page.locator('.hits > li').nth(10).waitFor();
    expect(
      await page
        .locator('.hits > li')
        .nth(10)
        .evaluate((hit) => hit.contains(document.activeElement)),
    ).toBe(true);
    await page.getByRole('button', {name: /^Take back Publication/}).press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.hits').length > 1);
    expect(await focusedName()).toBe('Results');
    await page.getByRole('button', {name: 'To the results'}).press('Enter');
    expect(await focusedName()).toBe('Results');
    await page.close();
  });

  test('opens a hit, shows its words, and comes back to the same results', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await openBox(page);
    await page.keyboard.type('interpreter');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/#q=interpreter$/);
    await page.locator('.hits').first().waitFor();
    await page.getByRole('checkbox', {name: /Judicial practice/}).press('Space');
    await page.waitForFunction(() => document.querySelectorAll('.hits').length === 1);
    const link = page.locator('.hits a').nth(5);
    await link.focus();
    const before = {
      results: await page.locator('.search-page .two').innerText(),
      focused: await link.innerText(),
      scroll: await page.evaluate(() => scrollY),
    };
    await page.keyboard.press('Enter');
    const bar = page.getByRole('complementary', {name: 'Places of the words searched for'});
    await bar.waitFor();
    await bar.getByText(/(?:One place|\d+ places) for interpreter/).waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('search-places')?.size)).toBeGreaterThan(0);
    await bar.getByRole('button', {name: 'Next'}).press('Enter');
    expect(await bar.getByRole('status').innerText()).toMatch(/^\d+ of \d+/);
    expect(await page.evaluate(() => CSS.highlights.get('search-place')?.size)).toBe(1);

    await page.goBack();
    await page.locator('.hits').first().waitFor();
    expect(page.url()).toBe(`${site.origin}/search/#q=interpreter&publication=JP`);
    expect({
      results: await page.locator('.search-page .two').innerText(),
      focused: await page.evaluate(() => (document.activeElement as HTMLElement).innerText),
      scroll: await page.evaluate(() => scrollY),
    }).toEqual(before);
    expect(await bar.count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  test('Clear takes the marks away', async () => {
    const page = await open(PAGE_TYPES.home);
    await openBox(page);
    await page.keyboard.type('free account');
    await page
      .getByRole('option', {name: /HT 11\.1/})
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Clear marks'}).press('Enter');
    expect(await page.locator('.hit-bar').count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
