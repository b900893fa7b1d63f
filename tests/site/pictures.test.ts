import type {Browser} from 'playwright-core';
import {startChromium} from './chromium';
import {readContent, serveSite, SITES, type ContentFile, type ServedSite} from './sites';

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

const withPicture = ({source}: ContentFile): boolean => source.includes('](./img/');
const addressOf = (edition: number, {file}: ContentFile): string =>
  `/${edition}/${file.replace(/^.*\/(\w+)\/\d+-([\w-]+)\.md$/, '$1/$2')}/`;
const PAGES = [
  ...readContent('docs')
    .filter(withPicture)
    .map((file) => addressOf(2, file)),
  ...readContent('versioned_docs/version-1')
    .filter(withPicture)
    .map((file) => addressOf(1, file)),
];

test('both editions have the same pictures', () => {
  expect(PAGES.length).toBeGreaterThan(0);
  const of = (edition: number): string[] =>
    PAGES.filter((path) => path.startsWith(`/${edition}/`)).map((path) => path.slice(2));
  expect(of(1)).toEqual(of(2));
});

test.each(PAGES)('the picture of %s fits a phone, is described, and stands in words below', async (path) => {
  const page = await browser.newPage({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
  await page.goto(`${site.origin}${path}`);
  const picture = page.locator('article img');
  await picture.scrollIntoViewIfNeeded();
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  const {alt, natural, shown, below, width} = await picture.evaluate((image: HTMLImageElement) => {
    const words = image.closest('p')?.nextElementSibling;
    return {
      alt: image.alt,
      natural: image.naturalWidth,
      shown: image.getBoundingClientRect().width,
      below: [words?.tagName, words?.nextElementSibling?.tagName],
      width: document.documentElement.scrollWidth,
    };
  });
  expect(alt).toMatch(/^Diagram: .*The words stand below\.$/);
  // Drawn 328 wide with letters of 14: at this width they are seen at their size.
  expect([natural, shown, width]).toEqual([410, 328, 360]);
  expect(below).toEqual(['P', expect.stringMatching(/^[OU]L$/)]);
  await page.close();
});
