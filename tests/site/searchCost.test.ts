import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContext} from 'playwright-core';
import {openPage, startChromium, waitForQuiet} from './chromium';
import {PAGE_TYPES, serveSite, SITES, type ServedSite} from './sites';

const KILOBYTE = 1024;

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** Bytes of a file as a host sends it: texts as gzip, the files of the index as they are. */
async function sentBytes(address: string): Promise<number> {
  const response = await fetch(address);
  const body = Buffer.from(await response.arrayBuffer());
  return /\.(?:js|css|json)$|\/$/.test(address) ? gzipSync(body).length : body.length;
}

/** What a context asks for from now on, each address once. */
function addressesOf(context: BrowserContext): Set<string> {
  const addresses = new Set<string>();
  context.on('request', (request) => addresses.add(request.url().replace(/#.*/, '')));
  return addresses;
}

/** Bytes of a page and of all that it loads until the network is idle. */
async function weighPage({origin}: ServedSite, path: string): Promise<number> {
  const context = await browser.newContext();
  const addresses = addressesOf(context);
  const page = await context.newPage();
  await openPage(page, `${origin}${path}`);
  await waitForQuiet(page);
  await context.close();
  const bytes = await Promise.all([...addresses].map(sentBytes));
  return bytes.reduce((sum, more) => sum + more, 0);
}

describe('what search costs a page on which nobody searches', () => {
  test.each([PAGE_TYPES.chapter, PAGE_TYPES.case, PAGE_TYPES.home])(
    'is less than 3 KB gzip, as the same portal without search tells: %s',
    async (path) => {
      const searchless = await serveSite(SITES.searchless);
      const cost = (await weighPage(site, path)) - (await weighPage(searchless, path));
      await searchless.close();
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(3 * KILOBYTE);
    },
  );
});

/** One question of each kind that readers ask. */
const QUESTIONS = [
  ['a word', 'interpreter'],
  ['another word, often there', 'servitude'],
  ['two words', 'free account'],
  ['three words', 'debt bondage passport'],
  ['more words', 'sexual exploitation of children'],
  ['a word with a hyphen', 'non-punishment'],
  ['a phrase', '"free account"'],
  ['a beginning', 'recruit*'],
  ['a misspelling', 'exploitatoin'],
  ['a term in another language', 'audiere anticipata'],
  ['the name of a case', 'Rantsev'],
  ['the number of a case', '25965/04'],
  ['the number of a paragraph', 'HT 11.2.3'],
] as const;

/** Bytes by kind: the code and the styles of search, and the index. Fonts and pictures belong to the page. */
type Cost = Record<'scripts' | 'styles' | 'index', number>;

async function costOf(addresses: Iterable<string>): Promise<Cost> {
  const cost: Cost = {scripts: 0, styles: 0, index: 0};
  for (const address of addresses) {
    const {pathname} = new URL(address);
    const kind = pathname.startsWith('/search/')
      ? 'index'
      : pathname.endsWith('.js')
        ? 'scripts'
        : pathname.endsWith('.css')
          ? 'styles'
          : undefined;
    if (kind) cost[kind] += await sentBytes(address);
  }
  return cost;
}

describe('the first answer of a visit costs at most 60 KB, the code of search with it', () => {
  test.each(
    QUESTIONS.flatMap(([kind, question]) => [
      ['box', kind, question] as const,
      ['page', kind, question] as const,
    ]),
  )('in the %s: %s, %s', async (where, _, question) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await openPage(page, `${site.origin}${where === 'box' ? PAGE_TYPES.chapter : '/search/'}`);
    await waitForQuiet(page);
    const addresses = addressesOf(context);
    if (where === 'box') {
      await page.getByRole('combobox').fill(question);
      await page.getByRole('option', {name: /^All results/}).waitFor();
    } else {
      await page.locator('.find-page input').fill(question);
      await page.locator('.hits').first().waitFor();
    }
    await waitForQuiet(page);
    await context.close();
    const cost = await costOf(addresses);
    const total = cost.scripts + cost.styles + cost.index;
    expect(cost.scripts).toBeGreaterThan(0);
    expect(cost.index).toBeGreaterThan(0);
    expect({...cost, isWithinLimit: total <= 60 * KILOBYTE}).toEqual({...cost, isWithinLimit: true});
  });
});
