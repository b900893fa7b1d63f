import type {Browser, Locator, Page} from 'playwright-core';
import {startChromium} from './chromium';
import {lettersOf, readPdf} from './pdfText';
import {PAGE_TYPES, readCases, serveSite, SITES, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** The sides that a page takes, each as its letters. */
async function print(page: Page): Promise<string[]> {
  return readPdf(await page.pdf({format: 'A4', preferCSSPageSize: true}));
}

const CHAPTERS = [
  '/2/guidelines/purpose/',
  '/2/guidelines/opening/',
  '/2/guidelines/free-account/',
  '/2/guidelines/legal-elements/',
  '/2/methodology/what-a-joint-day-is/',
  '/2/methodology/victims-first/',
  '/2/methodology/hour-by-hour/',
];

describe('in print', () => {
  test.each(CHAPTERS)('the sheet of %s alone is one side of A4', async (path) => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${path}`, {waitUntil: 'networkidle'});
    await page.evaluate(() => {
      window.print = () => undefined; // headless Chromium has no dialogue; the class that the button sets stays
    });
    await page.getByRole('button', {name: 'Print this sheet alone'}).press('Enter');
    await page.emulateMedia({media: 'print'});
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('.para').first().isVisible()).toBe(false);
    expect(await print(page)).toEqual([
      expect.stringContaining(lettersOf(await page.locator('.sheet h2').innerText())),
    ]);
    await page.close();
  });

  test('a chapter keeps its edition, its lasting address, its sources and the funding statement, and drops the controls', async () => {
    const page = await browser.newPage({colorScheme: 'dark'});
    await page.goto(`${site.origin}/2/guidelines/free-account/`, {waitUntil: 'networkidle'});
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    for (const kept of ['.edition', '.print-only', '.src', '.fund', '.para-no']) {
      expect([kept, await page.locator(kept).first().isVisible()]).toEqual([kept, true]);
    }
    for (const dropped of ['.top', '.book', '.rail', '.turn', '.sheet-print', '.report']) {
      expect([dropped, await page.locator(dropped).first().isVisible()]).toEqual([dropped, false]);
    }
    expect(await page.locator('.print-only').first().innerText()).toContain('/2/guidelines/free-account');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    await page.close();
  });
});

describe('the templates on paper', () => {
  const PLAN = '/2/methodology/operational-plan/';
  let page: Page;
  let sides: string[];
  let pdf: string;
  beforeAll(async () => {
    page = await browser.newPage({javaScriptEnabled: false});
    await page.goto(`${site.origin}${PLAN}`);
    await page.emulateMedia({media: 'print'});
    const printed = await page.pdf({format: 'A4', preferCSSPageSize: true});
    sides = readPdf(printed);
    pdf = printed.toString('latin1');
  });
  afterAll(() => page.close());

  const tableOf = (letter: string): Locator =>
    page.locator('table.phrases', {has: page.locator(`[id="JD-${letter}.1"]`)});
  const rowsOf = async (letter: string): Promise<string[]> =>
    (await tableOf(letter).locator('tbody tr').allInnerTexts()).map(lettersOf);

  test('each side names chapter, edition and address', () => {
    for (const side of sides) expect(side).toMatch(/JD6edition2https\w*2methodologyoperationalplan/);
  });

  test.each([
    ['place sheet', 'E', 24],
    ['go/no-go sheet', 'M', 9],
  ])('the %s stands on one side of its own', async (_name, letter, count) => {
    const rows = await rowsOf(letter);
    expect(rows).toHaveLength(count);
    expect(sides.filter((side) => rows.some((row) => side.includes(row)))).toHaveLength(1);
  });

  test('the planning timeline lies across, under a heading that is repeated, as wide as the sheet', async () => {
    const rows = await rowsOf('C');
    const heading = lettersOf((await tableOf('C').locator('thead th').allInnerTexts()).join(''));
    for (const row of rows) {
      const [side, ...others] = sides.filter((letters) => letters.includes(row));
      expect([row, others]).toEqual([row, []]);
      expect([row, side?.slice(0, side.indexOf(row))]).toEqual([row, expect.stringContaining(heading)]);
    }
    const across = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].filter(
      ([, width, height]) => Number(width) > Number(height),
    );
    expect(across).toHaveLength(sides.filter((side) => rows.some((row) => side.includes(row))).length);
  });

  test('a cell to write in is a box, a line of handwriting high', async () => {
    const boxes = await tableOf('M')
      .locator('.labelled:has(> span:empty)')
      .evaluateAll((cells) =>
        cells.map((cell) => ({
          border: getComputedStyle(cell).borderTopStyle,
          isHigh: cell.getBoundingClientRect().height >= 30,
        })),
      );
    expect(boxes).toHaveLength(27);
    expect(new Set(boxes.map((box) => JSON.stringify(box)))).toEqual(
      new Set([JSON.stringify({border: 'solid', isHigh: true})]),
    );
  });
});

/** As wide as the text on an A4 sheet with margins of 20 mm; on a sheet that lies across, with margins of 15 mm. */
const SHEET_WIDTH = 643;
const SHEET_WIDTHS: Readonly<Record<string, number>> = {'national maps': 1009};

describe('on paper and without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({javaScriptEnabled: false, viewport: {width: SHEET_WIDTH, height: 900}});
    await page.emulateMedia({media: 'print'});
  });
  afterAll(() => page.close());

  test.each(Object.entries(PAGE_TYPES))(
    'a page of the type “%s” keeps its title, its text and the funding statement, drops the header, and nothing is cut',
    async (type, path) => {
      const width = SHEET_WIDTHS[type] ?? SHEET_WIDTH;
      await page.setViewportSize({width, height: 900});
      await page.goto(`${site.origin}${path}`);
      const state = await page.evaluate(() => ({
        isHeaderSeen: document.querySelector('.top')?.checkVisibility() ?? false,
        isFundingSeen: document.querySelector('.fund')?.checkVisibility() ?? false,
        title: [...document.querySelectorAll('h1')].filter((title) => title.checkVisibility()).length,
        background: getComputedStyle(document.querySelector('main')!).backgroundColor,
        width: document.documentElement.scrollWidth,
        cut: [...document.querySelectorAll('main *')]
          .filter((element) => {
            const {overflowX} = getComputedStyle(element);
            return (
              element.checkVisibility() &&
              overflowX !== 'visible' &&
              element.clientWidth > 1 &&
              element.scrollWidth > element.clientWidth + 1
            );
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      }));
      expect(state).toEqual({
        isHeaderSeen: false,
        isFundingSeen: true,
        title: 1,
        background: 'rgba(0, 0, 0, 0)',
        width,
        cut: [],
      });
    },
  );

  test('a page that fits on one side takes one', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${PAGE_TYPES.report}`, {waitUntil: 'networkidle'});
    expect(await print(page)).toHaveLength(1);
    await page.close();
  });

  test('every case takes two sides of A4 at most, with its title, its related cases, its verification and its citation', async () => {
    const wrong: string[] = [];
    for (const {id, path, title, citation, date} of readCases()) {
      await page.goto(`${site.origin}${path}`);
      const sides = await print(page);
      const printed = sides.join('');
      if (sides.length > 2) wrong.push(`${id}: ${sides.length} sides`);
      const wanted = [
        title,
        'Related cases',
        'How far this note was verified',
        `Date: `,
        citation,
        `/2/practice/${id}/`,
        date.slice(0, 4),
        ...(await page.locator('#related li').allInnerTexts()),
        ...(await page.locator('#verification tbody th').allInnerTexts()),
      ];
      for (const words of wanted)
        if (!printed.includes(lettersOf(words))) wrong.push(`${id}: not on paper: ${words}`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test('the hour table repeats its heading on each side that it takes', async () => {
    await page.goto(`${site.origin}${PAGE_TYPES['hour table']}`);
    const table = page.locator('table.phrases');
    const heading = lettersOf((await table.locator('thead th').allInnerTexts()).join(''));
    expect(heading).toBe('NoTimeCommandPlacesVictimsEvidenceandmoneyJudicial');
    const rows = (await table.locator('tbody tr').allInnerTexts()).map(lettersOf);
    expect(rows).toHaveLength(12);
    const sides = await print(page);
    for (const row of rows) {
      const [side, ...others] = sides.filter((letters) => letters.includes(row));
      // A row stands whole on one side, below a heading.
      expect([row, others]).toEqual([row, []]);
      expect([row, side?.slice(0, side.indexOf(row))]).toEqual([row, expect.stringContaining(heading)]);
    }
  });
});
