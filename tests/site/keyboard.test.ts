import type {Browser, Page} from 'playwright-core';
import {openPage, startChromium} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
/** One page, used for one page type after the other. */
let walked: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  walked = await browser.newPage({viewport: {width: 1280, height: 900}});
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await openPage(page, `${site.origin}${path}`);
  return page;
}

/** A control or link: what it is, and where its first line stands on the page. */
interface Stop {
  readonly html: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Numbers every control and link that a reader sees, in the order of the page’s text. */
function numberStops(page: Page): Promise<Stop[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter(
        (element) => element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'),
      )
      .map((element, index) => {
        element.dataset.stop = String(index);
        const {top, bottom, left, right} = element.getClientRects()[0] ?? element.getBoundingClientRect();
        return {
          html: element.outerHTML.slice(0, 120),
          top: top + scrollY,
          bottom: bottom + scrollY,
          left,
          right,
        };
      }),
  );
}

/** What has the focus: its number, and whether the reader sees that it has. */
function readFocus(page: Page): Promise<{stop: number; isMarked: boolean; isInView: boolean} | null> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body || element === document.documentElement) return null;
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
    const {top, bottom, left, right} = element.getClientRects()[0] ?? element.getBoundingClientRect();
    // Nothing that stays in its place while the page scrolls lies over it.
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      stop: Number(element.dataset.stop ?? -1),
      isMarked:
        outlineStyle !== 'none' &&
        parseFloat(outlineWidth) >= 2 &&
        !/^rgba\(.*, 0\)$|^transparent$/.test(outlineColor),
      isInView:
        bottom > 0 &&
        top < innerHeight &&
        there !== null &&
        (element.contains(there) || there.contains(element)),
    };
  });
}

/**
 * Whether a reader’s eye would have to go back from one stop to the next: up in the same column, or to the
 * left in the same line. Into a column further right it may go up.
 */
function goesBack(from: Stop, to: Stop): boolean {
  const isAbove = to.bottom <= from.top;
  const isRightOf = to.left >= from.right;
  const isLeftOf = to.right <= from.left;
  const isInLine = to.top < from.bottom && to.bottom > from.top;
  return (isAbove && !isRightOf) || (isInLine && isLeftOf);
}

/** How many stops are walked from the top and before the end of a page: the rows of a long list are alike. */
const WALKED = 80;

describe.each(Object.entries(PAGE_TYPES))('by keyboard alone, on a page of the type “%s”', (_type, path) => {
  test('every control and link is reached once, in the order in which it is seen, with a visible focus; then the page lets go', async () => {
    await openPage(walked, `${site.origin}${path}`);
    const stops = await numberStops(walked);
    const tail = stops.length - WALKED;
    const reached: number[] = [];
    const unseen: string[] = [];
    // Twice as often as there are stops: a page that held the focus would show here, not run for ever.
    for (let i = 0; i < 2 * stops.length; i += 1) {
      await walked.keyboard.press('Tab');
      const focus = await readFocus(walked);
      if (focus === null || (focus.stop === 0 && reached.length > 0)) break;
      // Day, month, year and calendar of a date field are stops of the browser’s own, inside one field.
      const isInside = focus.stop === reached.at(-1) && stops[focus.stop]?.html.includes('type="date"');
      if (!isInside) reached.push(focus.stop);
      if (!focus.isMarked) unseen.push(`not marked: ${stops[focus.stop]?.html}`);
      if (!focus.isInView) unseen.push(`not in view: ${stops[focus.stop]?.html}`);
      if (reached.length === WALKED && tail > WALKED) {
        await walked.locator(`[data-stop="${tail - 1}"]`).focus();
      }
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(reached).toEqual(
      stops.map((_, index) => index).filter((index) => index < WALKED || index >= tail),
    );
    expect(unseen).toEqual([]);
    expect(
      stops.flatMap((stop, index) => {
        // The first stop, the link that skips to the text, is seen only while it has the focus.
        const before = index > 1 ? stops[index - 1] : undefined;
        return before && goesBack(before, stop) ? [`${before.html} → ${stop.html}`] : [];
      }),
    ).toEqual([]);
  });

  test('the first stop is the link that skips to the text, and it does', async () => {
    await openPage(walked, `${site.origin}${path}`);
    await walked.keyboard.press('Tab');
    expect(await walked.evaluate(() => document.activeElement?.textContent)).toBe('Skip to main content');
    await walked.keyboard.press('Enter');
    await walked.keyboard.press('Tab');
    // The next stop is the first one in the text; a page whose text has none goes on with what follows it.
    const isNext = await walked.evaluate(() => {
      const [main, focused] = [document.querySelector('main')!, document.activeElement!];
      if (main.querySelector('a[href], button, input, select, summary, [tabindex="0"]'))
        return main.contains(focused);
      return Boolean(main.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(isNext).toBe(true);
  });
});

describe('by keyboard alone', () => {
  test('Enter on a paragraph’s number copies its lasting address and says so', async () => {
    const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']});
    const page = await context.newPage();
    await openPage(page, `${site.origin}${PAGE_TYPES.chapter}`);
    await page.locator('[id="HT-11.2.3"] .para-no').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Address of HT 11.2.3 copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/2/guidelines/free-account/#HT-11.2.3`,
    );
    expect(page.url()).toBe(`${site.origin}/2/guidelines/free-account/#HT-11.2.3`);
    await context.close();
  });

  test('the list of cases is narrowed and sorted in place, and the count is announced', async () => {
    const page = await open(PAGE_TYPES.collection);
    const status = page.getByRole('status');
    expect(await status.innerText()).toMatch(/^\d+ cases$/);
    await page.getByLabel('Words or case number').focus();
    await page.keyboard.type('pupino');
    expect(await page.locator('.case-table tbody tr').count()).toBe(1);
    expect(await status.innerText()).toMatch(/^1 of \d+ cases/);
    await page.keyboard.type(' nonsense');
    expect(await page.locator('main').innerText()).toContain(
      'No case fits. Choose fewer conditions, or show all.',
    );
    await page.getByRole('button', {name: 'Show all'}).press('Enter');
    await page.getByLabel('Order').selectOption('oldest');
    const dates = await page.locator('.case-table .date').allInnerTexts();
    const years = dates.map((date) => Number(/\d{4}$/.exec(date)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
    await page.close();
  });
});

describe('the colour switch', () => {
  test('changes the page for this visit, and a new visit starts with the system’s setting', async () => {
    const page = await open(PAGE_TYPES.home);
    await page.getByRole('button', {name: 'Dark page'}).press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.close();
  });
});
