import {all, attribute, linksOf, one, parseHtml, textOf, type Element} from './markup';
import {readCases, readContent, readPages, SITES, type WrittenCase} from './sites';

const cases = readCases();
const casePaths = new Set(cases.map(({path}) => path));
const pages = new Map(readPages(SITES.portal).map(({path, html}) => [path, parseHtml(html)]));

function pageAt(path: string): ReturnType<typeof parseHtml> {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
}

const WAYS = ['topics', 'courts', 'provisions', 'exploitation'] as const;
type Way = (typeof WAYS)[number];

const TERMS_OF: Readonly<Record<Way, (written: WrittenCase) => readonly string[]>> = {
  topics: ({topics}) => topics,
  courts: ({court}) => [court],
  provisions: ({provisions}) => provisions,
  exploitation: ({exploitation}) => exploitation,
};

const pathOf = (way: Way): string => `/2/practice/${way}/`;
const withoutHash = (link: string): string => link.replace(/#.*$/, '');
const caseLinks = (part: Parameters<typeof linksOf>[0], from: string): string[] =>
  linksOf(part, from).filter((link) => casePaths.has(link));

/** A row of a list of terms: what it says, and the cases that it leads to, in itself or on the term's page. */
interface Row {
  readonly term: string;
  readonly count: number;
  readonly cases: readonly string[];
  readonly page: string | undefined;
}

function rowsOf(way: Way): Row[] {
  const lists = all(one(pageAt(pathOf(way)), {tag: 'main'}), {tag: 'ul', class: 'terms'});
  return lists
    .flatMap((list) => all(list, {tag: 'li', with: 'id'}))
    .map((row): Row => {
      const term = attribute(row, 'id')!;
      const page = `${pathOf(way)}${term}/`;
      const isPage = linksOf(row, pathOf(way)).includes(page);
      return {
        term,
        count: countIn(one(row, {class: 'n'})),
        cases: isPage ? tableOf(page) : caseLinks(row, pathOf(way)),
        page: isPage ? page : undefined,
      };
    });
}

/** “One case”, “12 cases”. */
function countIn(element: Element): number {
  const text = textOf(element);
  return text === 'One case' ? 1 : Number(/^(\d+) cases$/.exec(text)?.[1]);
}

function tableOf(page: string): string[] {
  const rows = all(one(one(pageAt(page), {class: 'case-table'}), {tag: 'tbody'}), {tag: 'tr'});
  return rows.flatMap((row) => caseLinks(row, page));
}

const sorted = (list: Iterable<string>): string[] => [...list].sort();

/** How many links away from the home page each page is, none of `closed` being opened. */
function stepsFromHome(closed: readonly string[] = []): ReadonlyMap<string, number> {
  const steps = new Map([['/', 0]]);
  for (const [path, step] of steps) {
    const page = pages.get(path);
    if (!page || closed.includes(path)) continue;
    for (const link of linksOf(page, path).map(withoutHash)) if (!steps.has(link)) steps.set(link, step + 1);
  }
  return steps;
}

const furtherThanThree = (steps: ReadonlyMap<string, number>): string[] =>
  [...casePaths].filter((path) => (steps.get(path) ?? Infinity) > 3);

describe('from the home page, by links alone and without JavaScript', () => {
  test('every case is at most three steps away', () => {
    expect(casePaths.size).toBeGreaterThan(90);
    expect(furtherThanThree(stepsFromHome())).toEqual([]);
  });

  test('every case is at most three steps away without the list of all cases and the three parts', () => {
    const lists = [
      '/2/practice/',
      '/2/practice/part-1-offence/',
      '/2/practice/part-2-victims/',
      '/2/practice/part-3-proceeds/',
    ];
    for (const list of lists) expect(pages.has(list)).toBe(true);
    expect(furtherThanThree(stepsFromHome(lists))).toEqual([]);
  });

  test('every chapter, every training page and every order of the glossary is at most three steps away', () => {
    const written = [
      ...readContent('docs/guidelines'),
      ...readContent('docs/methodology'),
      ...readContent('docs/reference'),
    ].map(({file}) =>
      `/2/${file
        .replace(/^docs\//, '')
        .replace(/\/\d+-/, '/')
        .replace(/(?:index)?\.md$/, '')}/`.replace(/\/+$/, '/'),
    );
    const orders = ['', 'ro/', 'fr/', 'nl/', 'pl/', 'es/'].map((order) => `/2/reference/glossary/${order}`);
    expect(written).toEqual(
      expect.arrayContaining(['/2/guidelines/opening/', '/2/reference/training/trainers-kit/']),
    );
    const steps = stepsFromHome();
    expect([...written, ...orders].filter((path) => (steps.get(path) ?? Infinity) > 3)).toEqual([]);
  });
});

describe('no case is an orphan', () => {
  test.each(['topics', 'courts'] as const)('every case is listed under each of its %s', (way) => {
    const listed = new Map(rowsOf(way).map((row) => [row.term, row.cases]));
    const missing = cases.flatMap((written) =>
      TERMS_OF[way](written)
        .filter((term) => !listed.get(term)?.includes(written.path))
        .map((term) => `${written.id}: ${term}`),
    );
    expect(missing).toEqual([]);
    expect(cases.filter((written) => TERMS_OF[way](written).length === 0)).toEqual([]);
  });

  test('every case is named on the page of at least one other case', () => {
    const named = new Set<string>();
    for (const path of casePaths)
      for (const link of caseLinks(one(pageAt(path), {tag: 'main'}), path))
        if (link !== path) named.add(link);
    expect(sorted(named)).toEqual(sorted(casePaths));
  });

  test('every case leads back to its topics, its court, its provisions and its forms of exploitation', () => {
    const missing = cases.flatMap((written) => {
      const links = linksOf(one(pageAt(written.path), {class: 'article-case'}), written.path);
      return WAYS.flatMap((way) =>
        TERMS_OF[way](written)
          .filter(
            (term) => !links.includes(`${pathOf(way)}${term}/`) && !links.includes(`${pathOf(way)}#${term}`),
          )
          .map((term) => `${written.id}: ${way} ${term}`),
      );
    });
    expect(missing).toEqual([]);
  });
});

describe.each(WAYS)('the list of %s', (way) => {
  const rows = rowsOf(way);

  test('has a row for each that a case names, and no other', () => {
    expect(rows.map(({term}) => term)).toHaveLength(new Set(rows.map(({term}) => term)).size);
    expect(sorted(rows.map(({term}) => term))).toEqual(sorted(new Set(cases.flatMap(TERMS_OF[way]))));
  });

  test('counts the cases that the row or its page names, each once', () => {
    expect(rows.map(({term, count}) => [term, count])).toEqual(
      rows.map(({term, cases: listed}) => [term, new Set(listed).size]),
    );
    for (const row of rows)
      expect([row.term, sorted(row.cases)]).toEqual([
        row.term,
        sorted(cases.filter((written) => TERMS_OF[way](written).includes(row.term)).map(({path}) => path)),
      ]);
  });

  test('gives a page to those with three cases or more, whose own count is the same', () => {
    for (const {term, count, page} of rows) {
      expect([term, page !== undefined]).toEqual([term, count >= 3]);
      if (page) expect([page, countIn(one(pageAt(page), {class: 'count'}))]).toEqual([page, count]);
    }
  });
});

test('the counts of the courts add up to the number of cases', () => {
  const sum = rowsOf('courts').reduce((total, {count}) => total + count, 0);
  expect(sum).toBe(cases.length);
  expect(sum).toBe(countIn(one(pageAt('/2/practice/'), {class: 'count'})));
});

test('the three parts share out the cases: each stands in one', () => {
  const listed = ['part-1-offence', 'part-2-victims', 'part-3-proceeds'].flatMap((part) =>
    tableOf(`/2/practice/${part}/`),
  );
  expect(sorted(listed)).toEqual(sorted(casePaths));
});

test('the page of the latest additions counts every case under the day on which it was published here', () => {
  const sections = all(one(pageAt('/2/practice/recent/'), {tag: 'main'}), {tag: 'section'});
  const counts = sections.map((section) => countIn(one(section, {class: 'n'})));
  expect(counts.reduce((total, count) => total + count, 0)).toBe(cases.length);
  for (const [index, section] of sections.entries()) {
    const shown = caseLinks(section, '/2/practice/recent/').length;
    expect(shown).toBe(Math.min(counts[index]!, 20));
  }
});
