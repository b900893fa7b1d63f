import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';
import {violations} from './axe';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
beforeEach(async () => {
  context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
});
afterEach(() => context.close());
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await openPage(page, `${site.origin}${path}`);
  return page;
}

const panelOf = (page: Page): Locator => page.getByRole('dialog');
const citeOf = (page: Page, label: string): Locator =>
  page.getByRole('link', {name: `Cite ${label}`, exact: true});
const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const focusOf = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

describe('by keyboard alone, the citation of a paragraph', () => {
  test('opens with the focus on the first form, is copied and announced; Escape gives the focus back', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await page.locator('[id="HT-11.2.3"] .para-no').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panelOf(page).waitFor();
    expect(await panelOf(page).getByRole('heading').textContent()).toBe('Cite HT 11.2.3');
    expect(await focusOf(page)).toBe('Copy Address');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied: In a text, HT 11.2.3').waitFor();
    expect(await clipboardOf(page)).toBe('HT 11.2.3 (edition 2)');
    expect(await focusOf(page)).toBe('Copied In a text');
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({state: 'detached'});
    expect(await citeOf(page, 'HT 11.2.3').evaluate((link) => link === document.activeElement)).toBe(true);
    expect(page.url()).toBe(`${site.origin}${PAGE_TYPES.chapter}`);
  });

  test('closes when the focus goes on, and leaves it where it went', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await citeOf(page, 'HT 11.2.3').press('Enter');
    await panelOf(page).waitFor();
    await panelOf(page).getByRole('button', {name: 'Close'}).focus();
    await page.keyboard.press('Shift+Tab');
    await panelOf(page).waitFor({state: 'detached'});
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('is copied with its address by the key C on the number, which says so; never with a modifier held', async () => {
    const page = await open(PAGE_TYPES.chapter);
    const number = page.locator('[id="HT-11.2.3"] .para-no');
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    for (const key of ['Control+c', 'Shift+C', 'Alt+c', 'Meta+c', 'x']) await number.press(key);
    expect(await clipboardOf(page)).toBe('before');
    await number.press('c');
    await page.getByRole('status').getByText('Citation of HT 11.2.3 copied, with its address').waitFor();
    expect(await clipboardOf(page)).toMatch(
      /^HT 11\.2\.3 \(edition 2\), https:\/\/[^/]+\/2\/guidelines\/free-account\/#HT-11\.2\.3$/,
    );
    const help = await number.evaluate(
      (link) => document.getElementById(link.getAttribute('aria-describedby')!)?.textContent,
    );
    expect(help).toContain('key C');
  });
});

describe('by pointer, the panel', () => {
  test('gives way to that of the next number, and closes on a click beside it', async () => {
    const page = await open(PAGE_TYPES.chapter);
    for (const label of ['HT 11.2.1', 'HT 11.2.2']) {
      await citeOf(page, label).click();
      await panelOf(page)
        .getByRole('heading', {name: `Cite ${label}`})
        .waitFor();
    }
    expect(await panelOf(page).count()).toBe(1);
    await page.mouse.click(5, 5);
    await panelOf(page).waitFor({state: 'detached'});
  });

  test('opens anew when its own control is used again', async () => {
    const page = await open(PAGE_TYPES.chapter);
    const button = (name: string): Locator => panelOf(page).getByRole('button', {name, exact: true});
    await citeOf(page, 'HT 11.2.3').click();
    await button('Copy Address').click();
    await button('Copied Address').waitFor();
    await citeOf(page, 'HT 11.2.3').click();
    await button('Copy Address').waitFor();
  });

  test('says so where the browser refuses to copy', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await citeOf(page, 'HT 11.2.3').click();
    await panelOf(page).getByRole('button', {name: 'Copy Address'}).click();
    await panelOf(page).getByRole('button', {name: 'Not copied Address'}).waitFor();
    await page.getByRole('status').getByText('The browser did not allow copying').waitFor();
  });

  test('leads to the page with all forms', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await citeOf(page, 'HT 11.2.3').click();
    const link = panelOf(page).getByRole('link', {name: 'All forms on a page'});
    expect(await link.getAttribute('href')).toBe(`${site.origin}/id/HT-11.2.3/`);
  });

  test.each([
    ['chapter', PAGE_TYPES.chapter, 'Cite this chapter', 'Cite HT 11', 'HT 11 (edition 2)'],
    [
      'note',
      PAGE_TYPES.case,
      'Cite this note',
      'Cite the note: JP siliadin-v-france',
      'JP siliadin-v-france (edition 2)',
    ],
    [
      'paragraph of a note',
      PAGE_TYPES.case,
      'Cite JP siliadin-v-france [1]',
      'Cite JP siliadin-v-france [1]',
      '',
    ],
    ['case', PAGE_TYPES.case, 'Cite this case', 'Cite the case: Siliadin v. France', ''],
  ])('opens for a %s', async (_what, path, control, title, text) => {
    const page = await open(path);
    await page.getByRole('link', {name: control, exact: true}).click();
    await panelOf(page).getByRole('heading', {name: title, exact: true}).waitFor();
    expect(await panelOf(page).textContent()).toContain(text);
  });

  test('where its code does not come, the page with all forms opens instead', async () => {
    const page = await open(PAGE_TYPES.chapter);
    await page.route('**/*.js', (route) => route.abort());
    await citeOf(page, 'HT 11.2.3').click();
    await page.waitForURL('**/id/HT-11.2.3/');
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme, the open panel', (colorScheme) => {
  test.each([1280, 360])('has no finding of axe and reaches over no edge, at %i px', async (width) => {
    const page = await context.newPage();
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    await openPage(page, `${site.origin}${PAGE_TYPES.chapter}`);
    await citeOf(page, 'HT 11.2.3').click();
    await panelOf(page).waitFor();
    expect(await violations(page, {theme: colorScheme})).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const over = await panelOf(page).evaluate((panel) => panel.scrollWidth > panel.clientWidth);
    expect(over).toBe(false);
  });
});

describe.each(['chapter', 'hour table', 'case'] as const)(
  'the controls of a page of the type “%s”',
  (type) => {
    test.each([360, 1280])('are 24 px or more each way and lie over no text, at %i px', async (width) => {
      const page = await context.newPage();
      await page.setViewportSize({width, height: 800});
      await openPage(page, `${site.origin}${PAGE_TYPES[type]}`);
      const controls = await page.locator('.cite').evaluateAll((links) =>
        links.map((link) => {
          const {width: w, height: h, top, bottom, left, right} = link.getBoundingClientRect();
          const text = [
            ...(link.closest('.para, tr')?.querySelectorAll('p, li, .src, .para-no, .row-no') ?? []),
          ];
          const covers = text.some((other) =>
            [...other.getClientRects()].some(
              (box) => box.left < right && box.right > left && box.top < bottom - 1 && box.bottom > top + 1,
            ),
          );
          return {href: link.getAttribute('href'), isSmall: w < 24 || h < 24, covers};
        }),
      );
      expect(controls.length).toBeGreaterThan(5);
      expect(controls.filter(({isSmall, covers}) => isSmall || covers)).toEqual([]);
    });
  },
);

test('with JavaScript off, the control leads to the page with all forms', async () => {
  const without = await browser.newContext({javaScriptEnabled: false});
  const page = await without.newPage();
  await page.goto(`${site.origin}${PAGE_TYPES.chapter}`);
  await citeOf(page, 'HT 11.2.3').click();
  await page.waitForURL('**/id/HT-11.2.3/');
  await without.close();
});

test('paper shows no control and no panel', async () => {
  const page = await open(PAGE_TYPES.chapter);
  await citeOf(page, 'HT 11.2.3').click();
  await panelOf(page).waitFor();
  await page.emulateMedia({media: 'print'});
  expect(await page.locator('.cite:visible, .cite-panel:visible').count()).toBe(0);
});
