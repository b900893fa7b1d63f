/** The published content against the research it rests on. A failure here is a finding about the content. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

import {isCalendarDate} from '../../src/cases/calendarDate';
import {VERIFICATION_STATES} from '../../src/cases/schema';
import {findCitations, type Citation} from '../../src/citations/citation';
import {CERTAINTIES, type Certainty} from '../../src/citations/certainty';
import {splitFrontMatter} from '../../src/content/frontMatter';
import type {NumberedUnit} from '../../src/content/pageFile';
import {chapterPage} from '../../src/content/pages';
import {readPortal, type CaseFile} from '../../src/content/portal';
import {readResearchPoints} from '../../src/content/researchPoints';

const ROOT = join(__dirname, '../..');
const RESEARCH = join(ROOT, 'tests/fixtures/research');

/** The chapters of the research notes: thirty-two of the guidelines, twenty-three of the methodology. */
const CHAPTERS = [...numbered('HT', 32), ...numbered('JD', 23)];

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

const {editions, corrigenda} = readPortal(ROOT);
const edition = editions[0]!;
const {chapters} = edition;
/** The numbered paragraphs of the chapters; rows of cited tables have numbers of another kind. */
const paragraphs = new Map(
  chapters.flatMap(({units}) =>
    units.filter(({id}) => /-\d+\.\d+\.\d+[a-z]?$/.test(id)).map((unit) => [unit.id, unit]),
  ),
);
/** Of the notes, as a second reading changed them. */
const {marks, changedMarks} = readResearchPoints(ROOT);
const researched = new Map(
  (JSON.parse(readFileSync(join(RESEARCH, 'cases.json'), 'utf8')) as ResearchedCase[]).map((one) => [
    one.id,
    one,
  ]),
);
const cases = [...edition.cases.values()];

const ITEMS = ['date', 'docket', 'ecli', 'holding'] as const;
type Item = (typeof ITEMS)[number];

/** What was seen or read again after the research was closed; the head of the file explains its fields. */
interface SeenSince {
  readonly case: string;
  readonly item: Item | 'pinpoint';
  readonly at?: string;
  readonly state: string;
  readonly value?: string;
  readonly on: string;
  readonly seen: string;
}

const seenSince = readSeenSince();

function readSeenSince(): SeenSince[] {
  const file = join(RESEARCH, 'seen-since.yaml');
  return existsSync(file) ? ((parse(readFileSync(file, 'utf8')) as SeenSince[] | null) ?? []) : [];
}

/** `HT 1`, `HT 2` … up to the last. */
function numbered(code: string, last: number): string[] {
  return Array.from({length: last}, (_, index) => `${code} ${index + 1}`);
}

function isState(text: string): boolean {
  return (VERIFICATION_STATES as readonly string[]).includes(text);
}

/** How far each item of a case was checked by now. */
function statesOf(known: ResearchedCase): Record<Item, string> {
  const states = Object.fromEntries(ITEMS.map((item) => [item, known.verification[item].state]));
  for (const entry of seenSince) if (entry.case === known.id) states[entry.item] = entry.state;
  return Object.fromEntries(ITEMS.map((item) => [item, states[item]])) as Record<Item, string>;
}

/** Pinpoints that were dropped or added since, as printed. */
function pinpointsSince(id: string, state: 'added' | 'dropped'): SeenSince[] {
  return seenSince.filter((entry) => entry.case === id && entry.item === 'pinpoint' && entry.state === state);
}

/** Case numbers that were found since. */
function docketsSince(id: string): string[] {
  return seenSince.flatMap((entry) =>
    entry.case === id && entry.item === 'docket' ? (entry.value ?? []) : [],
  );
}

/** The pinpoints of a case that the research saw and nobody dropped since. */
function confirmedPinpoints({id, pinpoints}: ResearchedCase): Pinpoint[] {
  const dropped = pinpointsSince(id, 'dropped').map(({at}) => at);
  return pinpoints.confirmed.filter(({at}) => !dropped.includes(at));
}

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

  test('where a second reading changed the sources of a point, a correction says so', () =>
    expect(
      changedMarks.filter(
        ({id}) => !corrigenda.some((corrigendum) => corrigendum.id === id && corrigendum.edition === 2),
      ),
    ).toEqual([]));

  test.each(chapters.map((chapter) => [`${chapter.code} ${chapter.record.chapter}`, chapter] as const))(
    '%s states as many sources of each certainty as the notes give',
    (_name, chapter) => {
      const noted = [...marks].flatMap(([id, citations]) =>
        id.startsWith(`${chapter.code}-${chapter.record.chapter}.`) ? citations : [],
      );
      const inRows = chapter.units.flatMap(({id, citations}) => (paragraphs.has(id) ? [] : citations));
      const count = (citations: readonly Citation[], level: Certainty): number =>
        citations.filter(({certainty}) => certainty === level).length;
      const published = chapterPage(edition, chapter).certainty;
      expect(noted.length).toBeGreaterThan(0);
      expect(CERTAINTIES.map((level) => [level, published[level] - count(inRows, level)])).toEqual(
        CERTAINTIES.map((level) => [level, count(noted, level)]),
      );
    },
  );

  test.each([...paragraphs])('%s has 40 to 150 words without its citations', (_id, unit) => {
    expect(wordCount(unit)).toBeGreaterThanOrEqual(40);
    expect(wordCount(unit)).toBeLessThanOrEqual(150);
  });
});

describe('what was seen since the research was closed', () => {
  const nameOf = ({case: id, item, at}: SeenSince): string => [id, item, at].filter(Boolean).join(' ');
  const names = seenSince.map(nameOf);
  const faulty = (isRight: (entry: SeenSince) => boolean): string[] =>
    seenSince.filter((entry) => !isRight(entry)).map(nameOf);

  test('is sorted by case, and told once of each item', () => {
    expect(seenSince.map((entry) => entry.case)).toEqual(seenSince.map((entry) => entry.case).sort());
    expect(names).toEqual([...new Set(names)]);
  });

  test('is told of published cases that were researched', () =>
    expect(faulty((entry) => edition.cases.has(entry.case) && researched.has(entry.case))).toEqual([]));

  test('names the day and what was seen', () =>
    expect(
      faulty(({on, seen}) => /^\d{4}-\d{2}-\d{2}$/.test(on) && isCalendarDate(on) && seen.trim() !== ''),
    ).toEqual([]));

  test('gives another state than the research, else it has no place there', () =>
    expect(
      faulty(
        (entry) =>
          entry.item === 'pinpoint' ||
          (isState(entry.state) &&
            entry.state !== researched.get(entry.case)?.verification[entry.item].state),
      ),
    ).toEqual([]));

  test('drops only pinpoints that the research saw, and adds only others, which the note holds', () =>
    expect(
      faulty(({case: id, item, at, state}) => {
        if (item !== 'pinpoint') return at === undefined;
        const holds = (list: readonly Pinpoint[] | undefined): boolean =>
          list?.some((pinpoint) => pinpoint.at === at) ?? false;
        const wasSeen = holds(researched.get(id)?.pinpoints.confirmed);
        const isInNote = holds(edition.cases.get(id)?.record.verification.pinpoints);
        return state === 'dropped' ? wasSeen && !isInNote : state === 'added' && !wasSeen && isInNote;
      }),
    ).toEqual([]));
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
      docket: [...(known?.docket ?? []), ...docketsSince(id)],
      ecli: known?.ecli,
    }));

  test('claims to be checked as far as the research was, or as was seen since, and no further', () =>
    expect(Object.fromEntries(ITEMS.map((item) => [item, record.verification[item].state]))).toEqual(
      known && statesOf(known),
    ));

  test('holds as confirmed only pinpoints that the research saw, and where it saw them, or that were seen since', () => {
    const added = new Map(pinpointsSince(id, 'added').map(({at, seen}) => [at, seen]));
    const sinceResearch = record.verification.pinpoints.filter(({at}) => added.has(at));
    const others = record.verification.pinpoints.filter(({at}) => !added.has(at));
    expect(known && confirmedPinpoints(known)).toEqual(expect.arrayContaining(others));
    for (const {at, against} of sinceResearch)
      expect(against.filter((page) => !added.get(at)?.includes(page))).toEqual([]);
  });

  test('prints no pinpoint that nobody saw', () => {
    const seen = [...(known ? confirmedPinpoints(known) : []), ...pinpointsSince(id, 'added')].map(({at}) =>
      packed(at ?? ''),
    );
    const printed = pinpointsIn([bodyOf(file), record.description, record.outcome.text].join('\n'));
    expect(printed.filter((at) => !seen.includes(at))).toEqual([]);
  });

  test('names no paragraph of the judgment in words, where no check would find it', () =>
    expect(bodyOf(file)).not.toMatch(/\b(?:para(?:graph)?s?|pp?)\.? \d/));
});
