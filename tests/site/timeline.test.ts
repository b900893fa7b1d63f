import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {all, attribute, linksOf, one, parseHtml, textOf, type Element} from './markup';
import {PAGE_TYPES, readCases, readRecords, SITES} from './sites';

const PATH = PAGE_TYPES.timeline;
const page = parseHtml(readFileSync(join(SITES.portal, PATH, 'index.html'), 'utf8'));
const cases = readCases();
const courtNames = new Map(
  readRecords<{code: string; short: string}>('courts').map(({code, short}) => [code, short]),
);
const chart = one(page, {tag: 'svg', class: 'timeline'});
const rows = all(one(one(page, {class: 'timeline-table'}), {tag: 'tbody'}), {tag: 'tr'});

/** How often each key occurs, as a plain object so that a difference is shown whole. */
function tally(keys: readonly (string | number)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const yearOf = ({date}: {date: string}): string => date.slice(0, 4);
const courtOf = ({court}: {court: string}): string => courtNames.get(court) ?? court;

/** Groups of the chart that are a court’s, and the dots in them: where they stand, and how many they say. */
interface Dot {
  readonly x: number;
  readonly count: number;
}

const isCourt = (group: Element): boolean => all(group, {tag: 'text', class: 'name'}).length > 0;

const courts = all(chart, {tag: 'g'})
  .filter(isCourt)
  .map((group) => ({
    name: textOf(one(group, {tag: 'text', class: 'name'})),
    dots: all(group, {tag: 'g'}).map((dot): Dot => {
      const [written] = all(dot, {tag: 'text', class: 'count'});
      return {
        x: Number(attribute(one(dot, {tag: 'circle'}), 'cx')),
        count: written ? Number(textOf(written)) : 1,
      };
    }),
  }));

/** A list with as many copies of a key as a dot counts. */
const repeated = <T>(key: T, count: number): T[] => Array.from({length: count}, () => key);

describe('the chart', () => {
  test('is one picture with a title that says what it shows', () => {
    expect(attribute(chart, 'role')).toBe('img');
    const title = one(chart, {tag: 'title'});
    expect(attribute(chart, 'aria-labelledby')).toBe(attribute(title, 'id'));
    expect(textOf(title)).toMatch(
      /^Decisions by court and year, \d{4} to \d{4}\. The table below says the same/,
    );
  });

  test('counts the cases of every court', () => {
    expect(tally(courts.flatMap(({name, dots}) => dots.flatMap(({count}) => repeated(name, count))))).toEqual(
      tally(cases.map(courtOf)),
    );
  });

  test('counts the cases of every year, in the order of the years', () => {
    const ofPlace = tally(courts.flatMap(({dots}) => dots.flatMap(({x, count}) => repeated(x, count))));
    const ofYear = tally(cases.map(yearOf));
    const inOrder = (counts: Record<string, number>): number[] =>
      Object.keys(counts)
        .sort((a, b) => Number(a) - Number(b))
        .map((key) => counts[key]!);
    expect(inOrder(ofPlace)).toEqual(inOrder(ofYear));
  });

  test('puts a year as far to the right as it is later', () => {
    const axis = all(chart, {tag: 'text', class: 'axis'}).map((label) => ({
      year: Number(textOf(label)),
      x: Number(attribute(label, 'x')),
    }));
    const [first, second] = axis;
    const width = (second!.x - first!.x) / (second!.year - first!.year);
    const years = courts.flatMap(({name, dots}) =>
      dots.flatMap(({x, count}) => repeated(`${name} ${first!.year + (x - first!.x) / width}`, count)),
    );
    expect(tally(years)).toEqual(tally(cases.map((written) => `${courtOf(written)} ${yearOf(written)}`)));
  });
});

describe('the table below it', () => {
  const cellsOf = (row: Element): Element[] => all(row, {tag: 'td'});

  test('names every case once', () => {
    const named = rows.flatMap((row) =>
      all(row, {tag: 'a', with: 'href'}).map((link) => attribute(link, 'href')),
    );
    expect(named.sort()).toEqual(cases.map(({path}) => path).sort());
  });

  test('has a row for each year with a case, latest first, and counts what the row names', () => {
    const ofYear = tally(cases.map(yearOf));
    expect(rows.map((row) => [textOf(one(row, {tag: 'th'})), linksOf(row, PATH).length])).toEqual(
      Object.keys(ofYear)
        .sort((a, b) => Number(b) - Number(a))
        .map((year) => [year, ofYear[year]]),
    );
    for (const row of rows) {
      const [count] = cellsOf(row);
      expect(textOf(count!)).toBe(`Cases${linksOf(row, PATH).length}`);
    }
  });

  test('puts every case in its year, under its court', () => {
    const said = rows.flatMap((row) =>
      all(row, {tag: 'li'}).flatMap((item) =>
        linksOf(item, PATH).map((path) => [
          path,
          textOf(one(row, {tag: 'th'})),
          textOf(item).replace(/: .*$/, ''),
        ]),
      ),
    );
    expect(said.sort()).toEqual(
      cases.map((written) => [written.path, yearOf(written), courtOf(written)]).sort(),
    );
  });
});
