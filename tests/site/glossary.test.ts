import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {startChromium} from './chromium';
import {all, attribute, linksOf, one, parseHtml, textOf, type Element} from './markup';
import {PAGE_TYPES, readRecords, serveSite, SITES, type ServedSite} from './sites';

const LANGUAGES = ['en', 'ro', 'fr', 'nl', 'pl', 'es'] as const;
type Language = (typeof LANGUAGES)[number];

interface Term {
  readonly id: string;
  readonly term: Readonly<Record<Language, string>>;
  readonly definition: string;
}

const terms = readRecords<Term>('glossary');
const HOME = '/2/reference/glossary/';
const addressOf = (language: Language): string => (language === 'en' ? HOME : `${HOME}${language}/`);

const orders = new Map(
  LANGUAGES.map((language) => [
    language,
    parseHtml(readFileSync(join(SITES.portal, addressOf(language), 'index.html'), 'utf8')),
  ]),
);

const orderOf = (language: Language): ReturnType<typeof parseHtml> => orders.get(language)!;
const entriesOf = (language: Language): Element[] => all(orderOf(language), {tag: 'section', class: 'term'});
const idsOf = (language: Language): string[] => entriesOf(language).map((entry) => attribute(entry, 'id')!);
/** The name by which an entry stands in its place, with the language it says it is in. */
const headOf = (entry: Element): Element => one(one(entry, {tag: 'h2'}), {class: 'term-link'});

test('the glossary holds 120 terms or more, each in six languages', () => {
  expect(terms.length).toBeGreaterThanOrEqual(120);
  for (const {id, term} of terms) expect([id, Object.keys(term).sort()]).toEqual([id, [...LANGUAGES].sort()]);
});

describe.each(LANGUAGES)('the order of the glossary in “%s”', (language) => {
  test('has every term, at the same address on the page as in every other order', () => {
    expect([...idsOf(language)].sort()).toEqual(terms.map(({id}) => id).sort());
  });

  test('puts the terms in the order of that language', () => {
    const names = entriesOf(language).map((entry) => textOf(headOf(entry)));
    const {compare} = new Intl.Collator(language);
    expect(names).toEqual([...names].sort(compare));
    expect(names).toEqual(idsOf(language).map((id) => terms.find((term) => term.id === id)!.term[language]));
  });

  test('says of every term, in each language, which language it is in', () => {
    const said = entriesOf(language).map((entry) => ({
      id: attribute(entry, 'id'),
      term: Object.fromEntries(
        [headOf(entry), ...all(entry, {tag: 'dd'})].map((name) => [attribute(name, 'lang'), textOf(name)]),
      ) as Record<string, string>,
    }));
    const written = idsOf(language).map((id) => ({id, term: terms.find((term) => term.id === id)?.term}));
    expect(said).toEqual(written);
  });

  test('says that the translations were not reviewed: at the top, and at every entry', () => {
    expect(textOf(one(orderOf(language), {class: 'banner-caution'}))).toContain('not reviewed');
    const silent = entriesOf(language).filter((entry) => !textOf(entry).includes('not reviewed'));
    expect(silent.map((entry) => attribute(entry, 'id'))).toEqual([]);
  });

  test('names what every definition rests on', () => {
    const without = entriesOf(language).filter(
      (entry) => all(one(entry, {class: 'term-basis'}), {class: 'item'}).length === 0,
    );
    expect(without.map((entry) => attribute(entry, 'id'))).toEqual([]);
  });

  test('leads to every other order, and by its letters to the first term of each', () => {
    const page = orderOf(language);
    const links = linksOf(page, addressOf(language));
    for (const other of LANGUAGES) {
      if (other !== language) expect(links).toContain(addressOf(other));
    }
    const nameOf = new Map(terms.map(({id, term}) => [id, term[language]]));
    for (const link of all(one(page, {class: 'az'}), {tag: 'a'})) {
      const id = attribute(link, 'href')!.slice(1);
      expect([id, nameOf.get(id)?.charAt(0).toLocaleUpperCase(language)]).toEqual([id, textOf(link)]);
    }
  });
});

describe('search engines', () => {
  const sitemap = readFileSync(join(SITES.portal, 'sitemap.xml'), 'utf8');
  const robotsOf = (language: Language): (string | undefined)[] =>
    all(orderOf(language), {tag: 'meta'})
      .filter((meta) => attribute(meta, 'name') === 'robots')
      .map((meta) => attribute(meta, 'content'));

  test('are led to the English order', () => {
    expect(sitemap).toMatch(/<loc>[^<]*\/2\/reference\/glossary\/<\/loc>/);
    expect(robotsOf('en')).toEqual([]);
  });

  test.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are kept from the order in “%s”',
    (language) => {
      expect(robotsOf(language)).toEqual([expect.stringContaining('noindex')]);
      expect(sitemap).not.toContain(addressOf(language));
    },
  );
});

test('an earlier edition keeps the glossary that it was published with', () => {
  const frozen = parseHtml(readFileSync(join(SITES.editions, '1/reference/glossary/index.html'), 'utf8'));
  expect(all(frozen, {tag: 'section', class: 'term'}).map((entry) => textOf(headOf(entry)))).toEqual([
    'free account as it was',
  ]);
  expect(existsSync(join(SITES.editions, '2/reference/glossary/index.html'))).toBe(true);
});

describe('a term in a text', () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  const isFocused = (page: Page): Promise<boolean> =>
    page
      .locator('.term-button')
      .first()
      .evaluate((button) => button === document.activeElement);

  describe.each([
    ['with JavaScript', true],
    ['without JavaScript', false],
  ] as const)('%s', (_name, javaScriptEnabled) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage({javaScriptEnabled, viewport: {width: 360, height: 800}});
    });
    afterAll(() => page.close());
    beforeEach(async () => {
      await page.goto(`${site.origin}${PAGE_TYPES['hour table']}`, {
        waitUntil: javaScriptEnabled ? 'networkidle' : 'load',
      });
    });

    test('is reached by Tab, opens by Enter, leads on by Tab, and Escape gives the focus back to it', async () => {
      const button = page.locator('.term-button').first();
      const note = page.locator('.term-note').first();
      for (let i = 0; i < 200 && !(await isFocused(page)); i += 1) await page.keyboard.press('Tab');
      expect(await isFocused(page)).toBe(true);
      expect(await note.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(
        await note
          .locator('a')
          .last()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      expect(await isFocused(page)).toBe(true);
      expect(await button.innerText()).not.toBe('');
    });

    test('opens by a click with the glossary’s definition, and its link leads to the entry', async () => {
      await page.locator('.term-button').first().click();
      const note = page.locator('.term-note').first();
      expect(await note.isVisible()).toBe(true);
      const text = (await note.innerText()).replace(/\s+/g, ' ');
      const link = note.getByRole('link', {name: 'In the glossary'});
      const id = /#(.+)$/.exec((await link.getAttribute('href')) ?? '')?.[1];
      const entry = terms.find((term) => term.id === id);
      expect(entry).toBeDefined();
      expect(text).toContain(`${entry!.term.en} ${entry!.definition}`);
      await link.click();
      await page.waitForURL(`${site.origin}${HOME}#${id}`);
      await page.locator(`section[id="${id}"] h2`).waitFor();
      expect(await page.locator(`section[id="${id}"] h2`).innerText()).toContain(entry!.term.en);
    });

    test('closes when the reader goes on elsewhere, and only one is open at a time', async () => {
      const [first, second] = [page.locator('.term-button').nth(0), page.locator('.term-button').nth(1)];
      await first.click();
      await second.press('Enter');
      expect(await page.locator('.term-note:popover-open').count()).toBe(1);
      expect(await page.locator('.term-note').nth(1).isVisible()).toBe(true);
      await page.locator('h1').click();
      expect(await page.locator('.term-note:popover-open').count()).toBe(0);
    });
  });

  test('leaves no gap in the text on paper: the word is printed, the note is not', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${PAGE_TYPES['hour table']}`, {waitUntil: 'load'});
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.term-button').first().isVisible()).toBe(true);
    expect(await page.locator('.term-note').first().isVisible()).toBe(false);
    await page.close();
  });
});
