import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {citedBySchema} from '../../src/citations/citedBy';
import {violations} from './axe';
import {startChromium} from './chromium';
import {all, attribute, linksOf, one, parseHtml, textOf} from './markup';
import {readContent, readRecords, serveSite, SITES, type ServedSite} from './sites';

const page = (address: string, site: string = SITES.portal): ReturnType<typeof parseHtml> =>
  parseHtml(readFileSync(join(site, address, 'index.html'), 'utf8'));

describe('an id', () => {
  test('answers for every numbered paragraph that the editors have written', () => {
    const missing = ['docs/guidelines', 'docs/methodology'].flatMap((folder) =>
      readContent(folder).flatMap(({source}) => {
        const code = folder === 'docs/guidelines' ? 'HT' : 'JD';
        return [...source.matchAll(/^(\d+\.\d+\.\d+[a-z]?) /gm)]
          .map(([, number]) => `${code}-${number}`)
          .filter((id) => !existsSync(join(SITES.portal, 'id', id, 'index.html')));
      }),
    );
    expect(missing).toEqual([]);
  });

  test('answers for every source, and the list of sources leads there', () => {
    const keys = readRecords<{key: string}>('sources').map(({key}) => `/id/source-${key}/`);
    expect(keys.length).toBeGreaterThan(100);
    expect(linksOf(page('/2/reference/sources/'), '/2/reference/sources/')).toEqual(
      expect.arrayContaining(keys),
    );
    expect(keys.filter((address) => !existsSync(join(SITES.portal, address)))).toEqual([]);
  });

  test.each(['siliadin-v-france', 'ECLI-CE-ECHR-2005-0726JUD007331601'])('%s leads to the case', (name) =>
    expect(attribute(one(page(`/id/${name}/`), {id: 'edition-in-force'}), 'href')).toBe(
      '/id/JP-siliadin-v-france/',
    ),
  );

  test('shows the text of the paragraph with its sources', () => {
    const shown = one(page('/id/HT-11.2.3/'), {class: 'para'});
    const there = one(page('/2/guidelines/free-account/'), {id: 'HT-11.2.3'});
    const [number] = all(there, {class: 'para-no'});
    const [control] = all(there, {class: 'cite'});
    expect(textOf(there)).toBe(textOf(number!) + textOf(control!) + textOf(shown));
  });
});

describe('a page at an id', () => {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveSite(SITES.portal)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), site.close()]);
  });

  const ADDRESSES = [
    '/id/',
    '/id/HT-11.2.3/',
    '/id/HT-C.4/',
    '/id/HT-11/',
    '/id/JP-siliadin-v-france/',
    '/id/JP-siliadin-v-france-7/',
    '/id/source-dir-2012-29/',
  ];

  test.each(ADDRESSES.flatMap((address) => [[address, 'light'] as const, [address, 'dark'] as const]))(
    '%s has no accessibility fault (axe), %s',
    async (address, colorScheme) => {
      const opened = await browser.newPage({colorScheme});
      await opened.goto(site.origin + address);
      expect(await violations(opened)).toEqual([]);
      await opened.close();
    },
  );

  test.each(ADDRESSES)('%s fits a phone, asks no other origin and runs no script', async (address) => {
    const opened = await browser.newPage({viewport: {width: 360, height: 740}});
    const asked: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(site.origin + address, {waitUntil: 'networkidle'});
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('.js'))).toEqual([]);
    await opened.close();
  });
});

describe('a paragraph that moved', () => {
  const OLD = '/1/guidelines/moved/';
  const NEW = '/2/guidelines/moved/';
  const paragraph = (address: string, id: string): ReturnType<typeof one> =>
    one(page(address, SITES.editions), {id});

  test('says in the edition in force where it went, and leads there', () => {
    const stub = paragraph(NEW, 'HT-99.1.1');
    expect(textOf(stub)).toContain('This paragraph was moved to HT 99.1.3. Its number is not used again.');
    expect(linksOf(stub, NEW)).toContain(`${NEW}#HT-99.1.3`);
  });

  test('says in the earlier edition where it is now, and leads there', () => {
    const before = paragraph(OLD, 'HT-99.1.1');
    expect(textOf(before)).toContain('In edition 2 it was moved to HT 99.1.3.');
    expect(linksOf(before, OLD)).toContain(`${NEW}#HT-99.1.3`);
  });

  test('says so at its id, and leads to the id of the other', () => {
    const shown = page('/id/HT-99.1.1/', SITES.editions);
    expect(textOf(one(shown, {tag: 'main'}))).toContain('This paragraph was moved to HT 99.1.3.');
    expect(linksOf(shown, '/id/HT-99.1.1/')).toEqual(
      expect.arrayContaining(['/id/HT-99.1.3/', `${OLD}#HT-99.1.1`, `${NEW}#HT-99.1.1`]),
    );
  });

  test('keeps the address without an edition', () =>
    expect(attribute(one(page('/guidelines/moved/', SITES.editions), {id: 'edition-in-force'}), 'href')).toBe(
      NEW,
    ));

  test('stands in the list of changes and at the end of the earlier page', () => {
    expect(textOf(page('/2/reference/changes/', SITES.editions))).toContain('HT 99.1.1, moved to HT 99.1.3');
    expect(textOf(paragraph(OLD, 'in-force'))).toContain('Moved there: HT 99.1.1 (to HT 99.1.3)');
  });
});

describe('a paragraph that was withdrawn', () => {
  test('says so in each place', () => {
    expect(textOf(one(page('/2/guidelines/moved/', SITES.editions), {id: 'HT-99.1.2'}))).toContain(
      'This paragraph was withdrawn.',
    );
    expect(textOf(one(page('/1/guidelines/moved/', SITES.editions), {id: 'HT-99.1.2'}))).toContain(
      'In edition 2 it was withdrawn.',
    );
    expect(textOf(page('/id/HT-99.1.2/', SITES.editions))).toContain('This paragraph was withdrawn.');
  });
});

describe('who cites what, as data', () => {
  test.each([1, 2])('has the form that its schema says, in edition %i', (edition) => {
    const data = citedBySchema.parse(
      JSON.parse(readFileSync(join(SITES.portal, `data/cited-by-${edition}.json`), 'utf8')),
    );
    expect(data.edition).toBe(edition);
    expect(data.citedBy['source-dir-2012-29']!.length).toBeGreaterThan(10);
    expect(Object.keys(data.citedBy).filter((id) => !existsSync(join(SITES.portal, 'id', id)))).toEqual([]);
  });
});
