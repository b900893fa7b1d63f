import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {violations} from './axe';
import {all, attribute, parseHtml, textOf} from './markup';
import {browser, open, requestsOf, site} from './searchSite';
import {PAGE_TYPES, readCases, SITES} from './sites';

const fieldOf = (page: Page): Locator => page.getByLabel(/^Which edition states the law of this day/);
const answerOf = (page: Page): Locator => page.getByRole('group', {name: 'Answer'});
const statusOf = (page: Page): Locator => answerOf(page).getByRole('status');

async function ask(page: Page, day: string): Promise<void> {
  await fieldOf(page).fill(day);
  await fieldOf(page).press('Enter');
}

const PLACES = [PAGE_TYPES.home, PAGE_TYPES.changes, PAGE_TYPES['law of a day'], '/search/'];

describe('the field for a day', () => {
  test.each(PLACES)(
    'on %s answers in its place, with the day in the fragment, and fetches the list only then',
    async (path) => {
      const page = await open(path);
      const asked = requestsOf(page);
      // The browser asks beforehand for pages whose links come into view; the list is in none of them.
      const askedForList = (): string[] => asked.filter((url) => url.includes('answers-by-day'));
      await fieldOf(page).focus();
      expect(askedForList()).toEqual([]);
      await ask(page, '2024-03-15');
      await statusOf(page)
        .getByText('For 15 March 2024: edition 1. Law as at 31 December 2022, restated in 2026.')
        .waitFor();
      expect(new URL(page.url()).hash).toBe('#on=2024-03-15');
      expect(new URL(page.url()).search).toBe('');
      expect(askedForList()).toHaveLength(1);
      expect(asked.filter((url) => url.includes('2024'))).toEqual([]);
      const answer = answerOf(page);
      expect(await answer.getByRole('link', {name: 'Guidelines (HT)'}).getAttribute('href')).toBe(
        '/1/guidelines/',
      );
      // Longer than the search page waits before it writes its own state.
      await page.waitForTimeout(600);
      expect(new URL(page.url()).hash).toBe('#on=2024-03-15');
      await page.close();
    },
  );

  test('is read from the fragment on arrival, leads to the answer, and follows a fragment that changes', async () => {
    const page = await open(`${PAGE_TYPES.home}#on=2022-12-31`);
    await statusOf(page).getByText('This is the very day whose law it states.').waitFor();
    expect(await fieldOf(page).inputValue()).toBe('2022-12-31');
    expect(await answerOf(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await answerOf(page).getByRole('list').count()).toBe(1); // where to begin
    await page.evaluate(() => (window.location.hash = '#on=2026-12-01'));
    await statusOf(page).getByText('For 1 December 2026: edition 2.').waitFor();
    expect(await answerOf(page).innerText()).toContain(
      'Sources were seen up to June 2026. Changes from then to 1 December 2026 were not checked',
    );
    await page.close();
  });

  test('says where no edition states the law of a day, and names the earliest', async () => {
    const page = await open(PAGE_TYPES.home);
    await ask(page, '2022-12-30');
    await statusOf(page).getByText('No edition states the law of 30 December 2022.').waitFor();
    expect(await statusOf(page).innerText()).toContain('The earliest is edition 1');
    await page.close();
  });

  test.each(['2024-02-30', 'yesterday', '2024'])('says that %s is no day', async (typed) => {
    const page = await open(`${PAGE_TYPES.home}#on=${typed}`);
    await statusOf(page).getByText(`“${typed}” is not a day of the calendar.`).waitFor();
    expect(await fieldOf(page).getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
    await ask(page, '2024-02-29');
    await statusOf(page).getByText('For 29 February 2024: edition 1.').waitFor();
    expect(await fieldOf(page).getAttribute('aria-invalid')).toBe(null);
    await page.close();
  });

  test('asks for a whole day where none is given, and goes back to the field', async () => {
    const page = await open(PAGE_TYPES.home);
    await page.getByRole('button', {name: 'Show', exact: true}).click();
    await statusOf(page).getByText('Give a whole day: day, month and year.').waitFor();
    expect(await fieldOf(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.close();
  });

  test('says so where the list cannot be loaded, and tries again when it is asked again', async () => {
    const page = await open(PAGE_TYPES.home);
    await page.route(/\.js$/, (route) => route.abort());
    await ask(page, '2024-03-15');
    await statusOf(page).getByText('could not be loaded').waitFor();
    await page.unroute(/\.js$/);
    await ask(page, '2024-03-15');
    await statusOf(page).getByText('For 15 March 2024: edition 1.').waitFor();
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has no finding of axe with an answer, %s', async (colorScheme) => {
    const context = await browser.newContext({colorScheme});
    for (const path of PLACES) {
      const page = await open(`${path}#on=2024-03-15`, context);
      await statusOf(page).getByText('edition 1').waitFor();
      for (const width of [1280, 360]) {
        await page.setViewportSize({width, height: 900});
        // The rest of each page is looked at by the tests of accessibility.
        expect(await violations(page, {theme: colorScheme, within: '.day-answer'})).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.close();
    }
    await context.close();
  });

  test('is absent without JavaScript, where a link leads to the list', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    for (const path of [PAGE_TYPES.home, PAGE_TYPES.changes, '/search/']) {
      const page = await context.newPage();
      await page.goto(`${site.origin}${path}`);
      expect(await page.locator('input[type=date]').count()).toBe(0);
      await page.getByRole('link', {name: 'All acts and judgments of the list, by date'}).click();
      expect(new URL(page.url()).pathname).toBe('/2/reference/on-a-day/');
      await page.close();
    }
    await context.close();
  });
});

describe('the list of what came after the oldest law', () => {
  const list = parseHtml(readFileSync(join(SITES.portal, PAGE_TYPES['law of a day'], 'index.html'), 'utf8'));
  const lines = all(list, {class: 'case-line'});

  test('names every case that was decided since, and no other', () => {
    const named = lines
      .filter((line) => textOf(line).includes('judgment, '))
      .flatMap((line) => all(line, {tag: 'a', with: 'href'}).map((link) => attribute(link, 'href')));
    const since = readCases().filter(({date}) => date > '2022-12-31');
    expect(since.length).toBeGreaterThan(5);
    expect(named.sort()).toEqual(since.map(({path}) => path).sort());
  });

  test('holds acts too, and says of no text that it was “applied”', () => {
    expect(lines.filter((line) => textOf(line).includes('entry into force')).length).toBeGreaterThan(5);
    expect(textOf(list)).not.toMatch(/\bapplied\b/i);
  });

  test('stands with the edition in force; the page of an earlier one leads there', () => {
    const earlier = parseHtml(readFileSync(join(SITES.portal, '1/reference/on-a-day/index.html'), 'utf8'));
    expect(all(earlier, {class: 'case-line'})).toEqual([]);
    expect(
      all(earlier, {tag: 'a', with: 'href'}).filter(
        (link) =>
          attribute(link, 'href') === PAGE_TYPES['law of a day'] && textOf(link).includes('The list stands'),
      ),
    ).toHaveLength(1);
  });
});
