import {all, attribute, linksOf, one, parseHtml, textOf, type Element} from './markup';
import {frontMatterOf, PAGE_TYPES, readContent, readPages, SITES} from './sites';

const INDEX = PAGE_TYPES['training index'];
const pages = new Map(readPages(SITES.portal).map(({path, html}) => [path, html]));
const training = readContent('docs/reference/training').map(({file}) => ({
  path: `/2/${file.replace(/^docs\//, '').replace(/(?:\/index)?\.md$/, '')}/`,
}));

const SERIES = {guidelines: 'HT', methodology: 'JD'} as const;

/** Where each chapter stands, by its name as cited: `HT 10`. */
const chapters = new Map(
  Object.entries(SERIES).flatMap(([folder, code]) =>
    readContent(`docs/${folder}`)
      .filter(({file}) => !file.endsWith('/index.md'))
      .map((file) => [
        `${code} ${frontMatterOf<{chapter: number}>(file).chapter}`,
        `/2/${file.file
          .replace(/^docs\//, '')
          .replace(/\/\d+-/, '/')
          .replace(/\.md$/, '')}/`,
      ]),
  ),
);

const documents = new Map<string, ReturnType<typeof parseHtml>>();
function documentAt(path: string): ReturnType<typeof parseHtml> {
  const html = pages.get(path);
  if (html === undefined) throw new Error(`There is no page at ${path}.`);
  const known = documents.get(path) ?? parseHtml(html);
  documents.set(path, known);
  return known;
}

interface Reference {
  readonly label: string;
  /** Where it leads; undefined where it is no link. */
  readonly href: string | undefined;
}

const NUMBER = /\b(?:HT|JD)[ \u00a0](?:\d+(?:\.\d+){0,2}[a-z]?|C\.\d+)(?![\d.]*\d)/g;

/** Every chapter, section, paragraph and row that a page names in its text. */
function referencesOf(article: Element): Reference[] {
  const found: Reference[] = [];
  const walk = (element: Element, href: string | undefined): void => {
    for (const child of element.childNodes) {
      if ('tagName' in child) walk(child, child.tagName === 'a' ? attribute(child, 'href') : href);
      else if ('value' in child && !/^h\d$/.test(element.tagName))
        for (const [label] of child.value.matchAll(NUMBER))
          found.push({label: label.replace('\u00a0', ' '), href});
    }
  };
  walk(article, undefined);
  return found;
}

/** The place that a reference names, where it is written: `HT 11.2.3` → `/2/guidelines/free-account/#HT-11.2.3`. */
function placeOf(label: string): string | undefined {
  const [code, number = ''] = label.split(' ');
  const chapter = chapters.get(`${code} ${number.split('.')[0]}`);
  const id = label.replace(' ', '-');
  // The rows of Annex C stand in a chapter that their numbers do not name.
  if (number.startsWith('C.'))
    return [...chapters.values()].map((path) => `${path}#${id}`).find((place) => hasPlace(place));
  if (chapter === undefined) return undefined;
  const place = number.includes('.') ? `${chapter}#${id}` : chapter;
  return hasPlace(place) ? place : undefined;
}

function hasPlace(place: string): boolean {
  const [path = '', id] = place.split('#');
  return pages.has(path) && (id === undefined || all(documentAt(path), {id}).length > 0);
}

test('the set is an index and six pages, and every page is reached from the index', () => {
  expect(training.length).toBeGreaterThanOrEqual(7);
  const links = linksOf(one(documentAt(INDEX), {tag: 'article'}), INDEX).map((link) =>
    link.replace(/#.*/, ''),
  );
  expect(training.map(({path}) => path).filter((path) => path !== INDEX && !links.includes(path))).toEqual(
    [],
  );
});

test('every page of the set leads back to the index', () => {
  const lost = training.filter(
    ({path}) => path !== INDEX && !linksOf(one(documentAt(path), {tag: 'main'}), path).includes(INDEX),
  );
  expect(lost).toEqual([]);
});

describe.each(training)('the page $path', ({path}) => {
  const references = referencesOf(one(documentAt(path), {tag: 'article'}));

  test('links what is written to its place, and leaves what is not written without a link', () => {
    expect(references.length).toBeGreaterThan(0);
    expect(references.map(({label, href}) => [label, href])).toEqual(
      references.map(({label}) => [label, placeOf(label)]),
    );
  });

  test('says once what a number without a link means, if it has one', () => {
    const isPlanned = references.some(({href}) => href === undefined);
    const said = textOf(one(documentAt(path), {tag: 'article'})).split(
      'Numbers without a link lead to chapters that are in preparation.',
    );
    expect(said).toHaveLength(isPlanned ? 2 : 1);
  });
});

test('every number that the set names leads to its place, since all chapters are written', () => {
  const references = training.flatMap(({path}) => referencesOf(one(documentAt(path), {tag: 'article'})));
  expect(references.map(({label}) => label)).toEqual(expect.arrayContaining(['HT 10', 'HT 11.2', 'JD 15']));
  expect(references.filter(({href}) => href === undefined)).toEqual([]);
});
