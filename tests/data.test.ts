/** The committed data against the rules that the heads of its files give. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

import {readPortal, type EditionContent} from '../src/content/portal';
import {formatProblem} from '../src/publications/problem';

const ROOT = join(__dirname, '..');
const portal = readPortal(ROOT);
const edition: EditionContent = portal.editions[0]!;

/** Sites that pass on what others published: an address there says nothing of where a text comes from. */
const PASSING_ON: ReadonlySet<string> = new Set([
  'academia',
  'coursehero',
  'docplayer',
  'docslib',
  'dokumen',
  'dropbox',
  'github',
  'githubusercontent',
  'gitlab',
  'issuu',
  'libgen',
  'paperzz',
  'pdfcoffee',
  'pdfslide',
  'researchgate',
  'sci-hub',
  'scribd',
  'slideplayer',
  'slideshare',
  'studylib',
  'vdocuments',
  'wikipedia',
  'wikisource',
  'yumpu',
]);

/** By the name before the ending, so that `raw.githubusercontent.com` and `a.github.io` are found alike. */
function isPassedOn(address: string): boolean {
  return PASSING_ON.has(new URL(address).hostname.split('.').at(-2) ?? '');
}

describe('data/', () => {
  test('is read without a problem, and so are the pages that lean on it', () =>
    expect(portal.problems.map(formatProblem)).toEqual([]));

  test('holds records of every kind', () => {
    const {sources, courts, topics, provisions, exploitation, outcomes} = edition;
    for (const list of [sources, courts, topics, provisions, exploitation, outcomes])
      expect(list.size).toBeGreaterThan(5);
  });

  test.each(['sources', 'courts', 'topics', 'provisions', 'exploitation', 'outcomes'] as const)(
    '%s.yaml is sorted by what names its records',
    (list) => {
      const names = [...edition[list].keys()];
      expect(names).toEqual([...names].sort());
    },
  );
});

describe('data/topics.yaml', () => {
  test('has 40 to 70 topics, so that a reader can look through them', () => {
    expect(edition.topics.size).toBeGreaterThanOrEqual(40);
    expect(edition.topics.size).toBeLessThanOrEqual(70);
  });

  test('gives no two topics one name', () => {
    const names = [...edition.topics.values()].map(({name}) => name.toLowerCase());
    expect(repeated(names)).toEqual([]);
  });
});

describe('data/provisions.yaml', () => {
  test('names as instruments only what the bibliography holds', () => {
    const unknown = [...edition.provisions.values()].filter(
      ({instrument}) => instrument !== undefined && !edition.sources.has(instrument),
    );
    expect(unknown.map(({id, instrument}) => `${id}: ${instrument}`)).toEqual([]);
  });
});

describe('data/sources.yaml', () => {
  test('gives no two sources one short form', () =>
    expect(repeated([...edition.sources.values()].map(({short}) => short))).toEqual([]));

  test('takes no address from a site that passes on what others published', () => {
    const passedOn = [...edition.sources.values()].filter(({url}) => url !== undefined && isPassedOn(url));
    expect(passedOn.map(({key, url}) => `${key}: ${url}`)).toEqual([]);
  });

  test.each([
    'https://www.scribd.com/document/1/x',
    'https://docslib.org/doc/1',
    'https://studylib.net/doc/1',
    'https://vdocuments.mx/x.html',
    'https://pdfslide.net/x',
    'https://slideplayer.com/slide/1/',
    'https://issuu.com/a/docs/b',
    'https://raw.githubusercontent.com/a/b/main/c.pdf',
    'https://a.github.io/b',
  ])('such a site is %s', (address) => expect(isPassedOn(address)).toBe(true));

  test.each(['https://eur-lex.europa.eu/eli/dir/2012/29/oj', 'https://doi.org/10.1000/1'])(
    'such a site is not %s',
    (address) => expect(isPassedOn(address)).toBe(false),
  );
});

describe('docs/practice/', () => {
  test('takes no address of a case from such a site either', () => {
    const addresses = [...edition.cases.values()].flatMap(({file, record}) =>
      [
        record.url,
        ...record.laterHistory.map(({url}) => url),
        ...Object.values(record.verification).flatMap((item) =>
          typeof item === 'string' || Array.isArray(item) ? [] : (item.against ?? []),
        ),
        ...record.verification.pinpoints.flatMap(({against}) => against),
      ]
        .filter((text): text is string => text !== undefined && /^https?:/.test(text))
        .map((url) => ({file, url})),
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter(({url}) => isPassedOn(url)).map(({file, url}) => `${file}: ${url}`)).toEqual([]);
  });
});

describe('data/source-ids.yaml', () => {
  const shortIds = parse(readFileSync(join(ROOT, 'data/source-ids.yaml'), 'utf8')) as Record<string, unknown>;

  test('gives a list for every short id of the research', () => {
    expect(Object.keys(shortIds).length).toBeGreaterThan(100);
    expect(Object.entries(shortIds).filter(([, keys]) => !Array.isArray(keys))).toEqual([]);
  });

  test('leads only to sources, to published cases and to cases still to come', () => {
    const planned = new Set(portal.plannedCases);
    const unknown = Object.entries(shortIds as Record<string, readonly string[]>).flatMap(([shortId, keys]) =>
      keys
        .filter((key) => !edition.sources.has(key) && !edition.cases.has(key) && !planned.has(key))
        .map((key) => `${shortId}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('data/planned-cases.yaml', () => {
  test('is sorted and names each case once', () =>
    expect(portal.plannedCases).toEqual([...new Set(portal.plannedCases)].sort()));

  test('names no case that is published already', () =>
    expect(portal.plannedCases.filter((id) => edition.cases.has(id))).toEqual([]));
});

describe('names in data/', () => {
  test('mean one thing: no key of a source is the id of a case', () => {
    const ids = [...edition.cases.keys(), ...portal.plannedCases];
    expect(ids.filter((id) => edition.sources.has(id))).toEqual([]);
  });

  test('leave “practice” to the advice that has no source', () =>
    expect([...edition.sources.keys(), ...edition.cases.keys()].filter((key) => key === 'practice')).toEqual(
      [],
    ));
});

/** Values that stand in the list more than once. */
function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
