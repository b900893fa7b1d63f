/** The published content against the research it rests on. A failure here is a finding about the content. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

import {findCitations, parseCitation, type Citation} from '../../src/citations/citation';
import {CERTAINTIES} from '../../src/citations/certainty';
import {splitFrontMatter} from '../../src/content/frontMatter';
import type {NumberedUnit} from '../../src/content/pageFile';
import {chapterPage} from '../../src/content/pages';
import {readPortal, type CaseFile} from '../../src/content/portal';

const ROOT = join(__dirname, '../..');
const RESEARCH = join(ROOT, 'tests/fixtures/research');

/** The chapters that have been worked out from the research notes. */
const CHAPTERS = ['HT 10', 'HT 11', 'HT 12', 'JD 8'];

interface Pinpoint {
  readonly at: string;
  readonly against: readonly string[];
}

/** What the research knows of a case, and how far each item was checked. */
interface ResearchedCase {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly docket: readonly string[];
  /** Null where the court gave none. */
  readonly ecli: string | null;
  readonly verification: Readonly<Record<'date' | 'docket' | 'ecli' | 'holding', {readonly state: string}>>;
  readonly pinpoints: {
    readonly confirmed: readonly Pinpoint[];
  };
}

const edition = readPortal(ROOT).editions[0]!;
const chapters = edition.chapters.filter(({code, record}) => CHAPTERS.includes(`${code} ${record.chapter}`));
/** The numbered paragraphs of the four chapters; rows of cited tables have numbers of another kind. */
const paragraphs = new Map(
  chapters.flatMap(({units}) =>
    units.filter(({id}) => /-\d+\.\d+\.\d+[a-z]?$/.test(id)).map((unit) => [unit.id, unit]),
  ),
);
const marks = new Map(
  Object.entries(parse(readFileSync(join(RESEARCH, 'marks.yaml'), 'utf8')) as Record<string, string[]>).map(
    ([id, typed]) => [id, typed.map(parseCitation)],
  ),
);
const researched = new Map(
  (JSON.parse(readFileSync(join(RESEARCH, 'cases.json'), 'utf8')) as ResearchedCase[]).map((one) => [
    one.id,
    one,
  ]),
);
const cases = [...edition.cases.values()];

/** A citation without its note: `dir-2012-29, art. 20; C`. Notes may be put in other words. */
function mark({key, locator, certainty}: Citation): string {
  return `${[key, locator].filter(Boolean).join(', ')}; ${certainty}`;
}

function marksOf(citations: readonly Citation[]): string[] {
  return citations.map(mark).sort();
}

function wordCount({text}: NumberedUnit): number {
  let words = text;
  for (const {text: typed} of findCitations(text)) words = words.replace(typed, ' ');
  return words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The paragraph of an article, as in `Article 6 § 1`: no pinpoint of a judgment. */
const OF_AN_ARTICLE = /\bart(?:icle)?s?\.? [\d, andor]+[\s\u00a0]§{1,2}[\s\u00a0]*\d+(?: and \d+)?/gi;

/** Every pinpoint a text prints, without its spaces: `§§146-148`. */
function pinpointsIn(text: string): string[] {
  const printed = text.replace(OF_AN_ARTICLE, '').matchAll(/§{1,2}[\s\u00a0]*\d+(?:[-–]\d+)?(?: and \d+)?/g);
  return [...printed].map(([at]) => packed(at));
}

function packed(pinpoint: string): string {
  return pinpoint.replace(/[\s\u00a0]/g, '').replaceAll('–', '-');
}

function bodyOf({source, file}: CaseFile): string {
  return splitFrontMatter(source, file).value!.body;
}

describe('the chapters and the research notes', () => {
  test('are all there', () =>
    expect(chapters.map(({code, record}) => `${code} ${record.chapter}`)).toEqual(CHAPTERS));

  test('every point of the notes is a numbered paragraph, and no other paragraph is numbered', () =>
    expect([...paragraphs.keys()].sort()).toEqual([...marks.keys()].sort()));

  test.each([...marks])(
    '%s has the sources, locators and certainties of the notes, and no others',
    (id, citations) => expect(marksOf(paragraphs.get(id)?.citations ?? [])).toEqual(marksOf(citations)),
  );

  test.each(CERTAINTIES)('have the same count of sources of certainty %s', (certainty) => {
    const noted = [...marks.values()].flat().filter((citation) => citation.certainty === certainty);
    const published = chapters.map((chapter) => chapterPage(edition, chapter).certainty[certainty]);
    const inRows = chapters
      .flatMap(({units}) => units.filter(({id}) => !paragraphs.has(id)))
      .flatMap(({citations}) => citations.filter((citation) => citation.certainty === certainty));
    expect(published.reduce((sum, count) => sum + count, 0) - inRows.length).toBe(noted.length);
  });

  test.each([...paragraphs])('%s has 40 to 150 words without its citations', (_id, unit) => {
    expect(wordCount(unit)).toBeGreaterThanOrEqual(40);
    expect(wordCount(unit)).toBeLessThanOrEqual(150);
  });
});

describe('the collection', () => {
  test('holds at least twenty cases', () => expect(cases.length).toBeGreaterThanOrEqual(20));

  test.each(['offence', 'victims', 'proceeds'])('has cases in part %s', (part) =>
    expect(cases.filter(({record}) => record.part === part)).not.toEqual([]),
  );

  test.each([
    ['Siliadin', 'siliadin-v-france'],
    ['Rantsev', 'rantsev-v-cyprus-and-russia'],
    ['Chowdury', 'chowdury-v-greece'],
    ['S.M.', 'sm-v-croatia-gc'],
    ['V.C.L.', 'vcl-and-an-v-united-kingdom'],
    ['Krachunova', 'krachunova-v-bulgaria'],
    ['Schatschaschwili', 'schatschaschwili-v-germany-gc'],
    ['Y. v. Slovenia', 'y-v-slovenia'],
    ['Pupino', 'pupino-c-105-03'],
    ['Gambino', 'gambino-and-hyka-c-38-18'],
  ])('has %s', (name, id) => expect(edition.cases.get(id)?.record.title).toContain(name));

  test.each(cases.map((file) => [file.file, file.record] as const))(
    '%s stands in the folder of its part',
    (file, {part}) => expect(file).toMatch(new RegExp(`/part-[123]-${part}/`)),
  );
});

describe.each(cases.map((file) => [file.record.id, file] as const))('the note on %s', (id, file) => {
  const {record} = file;
  const known = researched.get(id);

  test('is a case that was researched', () => expect(known?.title).toBe(record.title));

  test('has the date, the docket and the ECLI of the research', () =>
    expect({date: record.date, docket: record.docket, ecli: record.ecli ?? null}).toEqual({
      date: known?.date,
      docket: known?.docket,
      ecli: known?.ecli,
    }));

  test('claims to be checked as far as the research was, and no further', () => {
    const states = ({date, docket, ecli, holding}: ResearchedCase['verification']): unknown => ({
      date: date.state,
      docket: docket.state,
      ecli: ecli.state,
      holding: holding.state,
    });
    expect(states(record.verification)).toEqual(known && states(known.verification));
  });

  test('holds as confirmed only pinpoints that the research saw, and where it saw them', () =>
    expect(known?.pinpoints.confirmed).toEqual(expect.arrayContaining(record.verification.pinpoints)));

  test('prints no pinpoint that the research did not see', () => {
    const seen = known?.pinpoints.confirmed.map(({at}) => packed(at)) ?? [];
    const printed = pinpointsIn([bodyOf(file), record.description, record.outcome.text].join('\n'));
    expect(printed.filter((at) => !seen.includes(at))).toEqual([]);
  });

  test('names no paragraph of the judgment in words, where no check would find it', () =>
    expect(bodyOf(file)).not.toMatch(/\b(?:para(?:graph)?s?|pp?)\.? \d/));
});
