/** Edition 1 as it was made: the law as at 31 December 2022, restated in 2026. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {routeOfFile} from '../../src/publications/address';
import {all, attribute, linksOf, one, parseHtml, textOf} from './markup';
import {frontMatterOf, readContent, readPages, readRecords, SITES} from './sites';

const FOLDER = 'versioned_docs/version-1';
const files = readContent(FOLDER);
const built = new Map(readPages(SITES.portal).map(({path, html}) => [path, html]));
const earlier = [...built].filter(([path]) => path.startsWith('/1/'));

test('every page of it answers at its numbered address', () => {
  const addresses = files.map(({file}) => `/1/${routeOfFile(file.slice(FOLDER.length + 1))}`);
  expect(addresses.length).toBeGreaterThan(90);
  const missing = addresses.filter((address) => !built.has(address.replace(/\/*$/, '/')));
  expect(missing).toEqual([]);
});

test('every page of it says which law it states and when it was written', () => {
  expect(earlier.length).toBeGreaterThan(150);
  for (const [path, html] of earlier) {
    expect([path, textOf(one(parseHtml(html), {class: 'edition'}))]).toEqual([
      path,
      expect.stringMatching(/Edition 1.*, an earlier edition.*31 December 2022.*2026/) as string,
    ]);
  }
});

test('every numbered paragraph of it is named, with its state, beside the same one in edition 2', () => {
  let paragraphs = 0;
  for (const [path, html] of earlier) {
    const page = parseHtml(html);
    const ids = all(page, {class: 'para'}).map((node) => attribute(node, 'id')!);
    const links = all(page, {id: 'in-force'}).flatMap((panel) => linksOf(panel, path));
    const twin = path.replace('/1/', '/2/');
    expect([path, ids.filter((id) => !links.includes(`${twin}#${id}`))]).toEqual([path, []]);
    paragraphs += ids.length;
  }
  expect(paragraphs).toBeGreaterThan(1000);
});

test('it holds no case decided after its day, and every case decided by it', () => {
  const decidedBy = (file: {readonly file: string; readonly source: string}): boolean =>
    frontMatterOf<{date: string}>(file).date <= '2022-12-31';
  const casesIn = (folder: string): ReturnType<typeof readContent> =>
    readContent(folder).filter(({file}) => !/(?:^|\/)(?:index|_.*)\.md$/.test(file));
  const names = (cases: ReturnType<typeof readContent>): string[] =>
    cases.map(({file}) => file.replace(/^.*\//, ''));
  const cases = casesIn(`${FOLDER}/practice`);
  expect(cases.length).toBeGreaterThan(50);
  expect(names(cases)).toEqual(names(casesIn('docs/practice').filter(decidedBy)));
});

test('both editions have an index of their own for search', () => {
  for (const name of ['1-en', '2-en'])
    expect(existsSync(join(SITES.portal, `search/${name}/manifest.json`))).toBe(true);
});

test('it stays out of the site map, where it would compete with the edition in force', () => {
  const map = readFileSync(join(SITES.portal, 'sitemap.xml'), 'utf8');
  expect(map).toContain('/2/guidelines/');
  expect(map).not.toContain('/1/');
});

test('the list of editions names the day whose law it states', () => {
  expect(readRecords('editions')).toContainEqual(
    expect.objectContaining({number: 1, lawDate: '2022-12-31', restates: 2}),
  );
});
