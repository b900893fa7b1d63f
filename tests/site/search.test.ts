import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContext, Page, Request} from 'playwright-core';
import {startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function open(path: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? browser).newPage();
  await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
  return page;
}

/** Presses the key of the field until it is alive to hear it: on a busy machine that is after the page is. */
async function openBox(page: Page): Promise<void> {
  const isInField = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement instanceof HTMLInputElement);
  while (!(await isInField())) await page.keyboard.press('/', {delay: 50});
}

/** Addresses that a page and its worker ask for, from now on. */
function requestsOf(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('request', (request: Request) => urls.push(request.url()));
  return urls;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (tags) =>
      (
        window as unknown as {
          axe: {
            run: (
              context: Document,
              options: object,
            ) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
          };
        }
      ).axe
        .run(document, {runOnly: tags})
        .then((result) => result.violations),
    RULES,
  );
  return found.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
}

const activeOption = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.textContent) || '';
  });

const expanded = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-expanded') ?? null);

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

  test('costs nothing where there are no scripts: no field, no empty place', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    const page = await context.newPage();
    await page.goto(`${site.origin}${PAGE_TYPES.chapter}`);
    expect(await page.locator('.top input, .top button').count()).toBe(0);
    expect(await page.locator('.find-place').isVisible()).toBe(false);
    await context.close();
  });
});

describe('a search by keyboard alone', () => {
  test('opens a hit from the box, and comes back to the same list, at the same hit, without asking again', async () => {
    for (const path of [PAGE_TYPES.chapter, PAGE_TYPES.home]) {
      const page = await open(path);
      await openBox(page);
      await page.keyboard.type('interpreter');
      await page.getByRole('option', {name: /^All results \(\d+\)$/}).waitFor();
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
      results: await page.locator('.search-page').innerText(),
      focused: await link.innerText(),
      scroll: await page.evaluate(() => scrollY),
    };
    await page.keyboard.press('Enter');
    const bar = page.getByRole('complementary', {name: 'Places of the words searched for'});
    await bar.waitFor();
    expect(await bar.innerText()).toMatch(/(?:One place|\d+ places) for interpreter/);
    expect(await page.evaluate(() => CSS.highlights.get('search-places')?.size)).toBeGreaterThan(0);
    await bar.getByRole('button', {name: 'Next'}).press('Enter');
    expect(await bar.getByRole('status').innerText()).toMatch(/^\d+ of \d+/);
    expect(await page.evaluate(() => CSS.highlights.get('search-place')?.size)).toBe(1);

    await page.goBack();
    await page.locator('.hits').first().waitFor();
    expect(page.url()).toBe(`${site.origin}/search/#q=interpreter&publication=JP`);
    expect({
      results: await page.locator('.search-page').innerText(),
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
    expect(await page.getByRole('region', {name: 'Also found in'}).innerText()).toMatch(/Joint Day.* \d+/);
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
    expect(await page.locator('.count').innerText()).toMatch(new RegExp(`^${count} results? `));
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

  test('says nothing to screen readers at every key, and the count once typing rests', async () => {
    const page = await open('/search/');
    const status = page.locator('.search-page [role=status]');
    await openBox(page);
    await page.keyboard.type('servitude');
    expect(await status.innerText()).toBe('');
    await page.waitForFunction(() =>
      /results/.test(document.querySelector('.search-page [role=status]')?.textContent ?? ''),
    );
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

  test('says the count of the box’s list once, when typing rests', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await openBox(page);
    await page.keyboard.type('servitude', {delay: 50});
    await page.getByRole('option').nth(1).waitFor();
    const status = page.locator('.suggestions [role=status]');
    expect(await status.innerText()).toBe('');
    await page.waitForFunction(() =>
      /^\d+ results$/.test(document.querySelector('.suggestions [role=status]')?.textContent ?? ''),
    );
    expect(await page.locator('[role=status]:not(:empty), [aria-live]:not(:empty)').count()).toBe(1);
    await page.close();
  });

  test('runs the examples of its help', async () => {
    const page = await open('/search/');
    await page.getByText('What can be typed').click();
    for (const example of await page.locator('.asking dt a').allInnerTexts()) {
      await page.locator('.asking dt a', {hasText: example}).first().press('Enter');
      await page.locator('.hits').first().waitFor();
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
    expect(await violations(page)).toEqual([]);
    await page.getByRole('option').last().click();
    await page.locator('.hits').first().waitFor();
    await page.evaluate(() =>
      document
        .querySelectorAll<HTMLDetailsElement>('main details')
        .forEach((details) => (details.open = true)),
    );
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('.hits a').first().click();
    await page.locator('.hit-bar').waitFor();
    expect(await violations(page)).toEqual([]);
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
    titles.push(await page.title());
    await page.locator('.hits a').first().click();
    await page.locator('.hit-bar').waitFor();
    await page.goBack();
    await page.locator('.hits').first().waitFor();
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
