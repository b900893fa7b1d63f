/** What changed from one edition to another, as readers see and hear it. */
import type {Browser, Page} from 'playwright-core';
import {startChromium} from './chromium';
import {all, attribute, linksOf, one, parseHtml, textOf} from './markup';
import {readPages, serveSite, SITES, type ServedSite} from './sites';

const SINCE_1 = '/2/reference/changes/since-1/';
const CHAPTER = `${SINCE_1}guidelines/free-account/`;

const built = new Map(readPages(SITES.portal).map(({path, html}) => [path, parseHtml(html)]));
const redlines = [...built].filter(([path]) => path.startsWith(SINCE_1) && path !== SINCE_1);

describe('the redlines of the portal', () => {
  test('are all linked from the page of all that changed', () => {
    const index = built.get(SINCE_1)!;
    const linked = linksOf(index, SINCE_1).filter(
      (link) => link.startsWith(SINCE_1) && link !== SINCE_1 && !link.includes('#'),
    );
    expect(redlines.length).toBeGreaterThan(30);
    expect(linked.sort()).toEqual(redlines.map(([path]) => path).sort());
  });

  test('are linked from the list of changes, at each paragraph that reads otherwise', () => {
    const changes = '/2/reference/changes/';
    const links = linksOf(built.get(changes)!, changes);
    expect(links).toContain(SINCE_1);
    const reworded = redlines.flatMap(([path, page]) =>
      all(page, {class: 'redlined'})
        .filter((section) => textOf(one(section, {tag: 'h2'})).endsWith('reads otherwise'))
        .map((section) => `${path}#${attribute(section, 'id')}`),
    );
    expect(reworded.length).toBeGreaterThan(50);
    expect(reworded.filter((link) => !links.includes(link))).toEqual([]);
  });

  test('have in each paragraph a mark in words, its counts, and a link to each edition that has it', () => {
    for (const [path, page] of redlines) {
      const sections = all(page, {class: 'redlined'});
      expect([path, sections.length > 0]).toEqual([path, true]);
      for (const section of sections) {
        const id = attribute(section, 'id');
        const marks = [...all(section, {tag: 'ins'}), ...all(section, {tag: 'del'})];
        expect([id, marks.length > 0]).toEqual([id, true]);
        for (const mark of marks) {
          const spoken = all(mark, {class: 'spoken'}).map(textOf);
          expect([id, spoken]).toEqual([
            id,
            mark.tagName === 'ins' ? ['inserted:', '(end of insertion)'] : ['deleted:', '(end of deletion)'],
          ]);
        }
        expect(textOf(section)).toMatch(/\d+ words? deleted, \d+ words? inserted\./);
        expect(linksOf(section, path).filter((link) => link.endsWith(`#${id}`))).not.toEqual([]);
      }
    }
  });

  test('are left to readers; search engines keep to the texts', () => {
    for (const [path, page] of [...redlines, [SINCE_1, built.get(SINCE_1)!] as const]) {
      const robots = all(page, {tag: 'meta'}).find((meta) => attribute(meta, 'name') === 'robots');
      expect([path, robots && attribute(robots, 'content')]).toEqual([path, 'noindex, follow']);
    }
  });
});

describe('a redline in a browser', () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  async function open(path: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({javaScriptEnabled, viewport: {width: 1280, height: 900}});
    const page = await context.newPage();
    await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
    return page;
  }

  const lineOf = (page: Page, mark: string): Promise<string> =>
    page
      .locator(`.redlined ${mark}`)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);

  test('is underlined and struck through, also on paper', async () => {
    const page = await open(`${SINCE_1}guidelines/legal-elements/`);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({media});
      expect([media, await lineOf(page, 'ins'), await lineOf(page, 'del')]).toEqual([
        media,
        'underline',
        'line-through',
      ]);
    }
    await page.context().close();
  });

  test('is there without JavaScript, and what reads the same can be unfolded', async () => {
    const page = await open(CHAPTER, false);
    expect(await page.locator('.redlined ins').count()).toBeGreaterThan(0);
    const same = page.locator('.redline-same');
    expect(await same.getByRole('link').first().isVisible()).toBe(false);
    await same.locator('summary').press('Enter');
    expect(await same.getByRole('link').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('is reached from the paragraph of the earlier edition', async () => {
    const page = await open('/1/guidelines/free-account/');
    const link = page.locator('.para .corr').getByRole('link', {name: 'See what changed'}).first();
    await link.click();
    await page.waitForURL(`${site.origin}${CHAPTER}#HT-*`);
    // A page that is reached inside the site has no :target.
    const id = new URL(page.url()).hash.slice(1);
    await page.locator(`.redlined[id="${id}"]`).waitFor();
    await page.context().close();
  });

  test('is copied as the words alone', async () => {
    const page = await open(CHAPTER);
    const copied = await page
      .locator('.redline')
      .first()
      .evaluate((element) => {
        const selection = getSelection()!;
        selection.selectAllChildren(element);
        return selection.toString();
      });
    expect(copied).not.toBe('');
    expect(copied).not.toContain('end of insertion');
    await page.context().close();
  });
});
