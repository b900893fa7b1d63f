import {join} from 'node:path';

import type {Citable} from '../../src/citations/citable';
import {FORMATS} from '../../src/citations/formats';
import {citablesOf} from '../../src/content/citables';
import {readPortal} from '../../src/content/portal';
import {readIdentity} from '../../src/content/portalIdentity';
import {aCitable, aCitableCase, aCitableCaseParagraph} from '../builders/aCitable';
import {readBibtex, readCslJson, readRis, type ReadCitation} from '../builders/readCitations';

const ROOT = join(__dirname, '../..');

const READERS = [
  ['ris', readRis],
  ['bibtex', readBibtex],
  ['csl', readCslJson],
] as const;

function written(id: string, citables: readonly Citable[]): string {
  return FORMATS.find((format) => format.id === id)!.of(citables);
}

/** What a citation must say, from the record itself. */
function expected(citable: Citable): Partial<ReadCitation> {
  const {decision, edition} = citable;
  if (citable.kind === 'case' && decision)
    return {
      type: 'legal_case',
      title: decision.title,
      court: decision.court.name,
      date: decision.date.split('-').map(Number),
      docket: decision.docket.length > 0 ? decision.docket.join('; ') : undefined,
      ecli: decision.ecli,
      url: decision.url,
    };
  return {
    type: 'chapter',
    title: `${citable.label}, ${decision ? `note on ${decision.title}` : citable.title}`,
    shortTitle: citable.label,
    container: citable.publication,
    court: undefined,
    date: edition.published.split('-').map(Number),
    edition: String(edition.number),
    url: citable.url,
  };
}

/** Fields of `read` that `citable` says something about, and those that must be there. */
function told(read: ReadCitation, citable: Citable): Partial<ReadCitation> {
  return Object.fromEntries(
    Object.keys(expected(citable)).map((key) => [key, read[key as keyof ReadCitation]]),
  );
}

const SIGNS = [
  'Înalta Curte ș, Ț and ł, é, ß, Ð, ğ',
  'Smith & Sons, 100 %, $5, #3, a_b, x^2, ~y',
  "the “A” case, \"B\", ‘C’, 'D', ''E'', ``F``",
  'braces {in} a title, one alone { and } the other',
  'a \\ backslash, \\textbf{x} and \\end',
  'dashes - and – and -- and ---',
  '<b>R v A</b> & co',
  'of Cassation and Justice and others, A, B',
];

describe.each(READERS)('a file in the form %s', (id, read) => {
  test.each(SIGNS)('gives back what was written: %s', (title) => {
    const court = {code: 'x', name: `Court ${title}`, short: 'X', jurisdiction: 'RO'};
    const citables = [
      aCitable({title}),
      aCitableCase({title, court, docket: ['1/01', `P.12 & ${title}`]}),
      aCitableCaseParagraph({title, court}),
    ];
    const works = read(written(id, citables));
    expect(works.map((work, index) => told(work, citables[index]!))).toEqual(citables.map(expected));
  });

  test('takes a line break for a space', () => {
    const [work] = read(written(id, [aCitableCase({title: 'A\nTY  - JOUR\r\nv. France'})]));
    expect(String(work!.title).replace(/\s+/g, ' ')).toBe('A TY - JOUR v. France');
  });

  test('says what is known of a date, and no more', () =>
    expect(read(written(id, [aCitableCase({date: '2017'})])).map(({date}) => date)).toEqual([[2017]]));

  test('names the portal’s note with its edition and address', () => {
    const [work] = read(written(id, [aCitableCase()]));
    expect(work!.note).toContain(
      'Note on the decision: JP a-v-france (edition 2), A Knowledge Portal, https://portal.example/2/practice/a-v-france/',
    );
  });

  test('names the decision that a paragraph of a note is on, with its ECLI', () => {
    const [work] = read(written(id, [aCitableCaseParagraph()]));
    expect(work!.note).toContain('On the decision: A v France App no 1/01 (ECtHR, 26 July 2005)');
    expect(work!.ecli).toBe('ECLI:CE:ECHR:2005:0726JUD000000101');
  });

  test('has no ECLI where the record has none', () => {
    const works = read(written(id, [aCitableCase({ecli: ''}), aCitableCaseParagraph({ecli: ''})]));
    expect(works.map(({ecli}) => ecli)).toEqual([undefined, undefined]);
  });
});

describe('the portal itself', () => {
  const identity = readIdentity(ROOT);
  const citables = readPortal(ROOT).editions.flatMap((content) => [
    ...citablesOf(content, identity).values(),
  ]);

  test('has much to cite', () => {
    expect(citables.length).toBeGreaterThan(3000);
    expect(new Set(citables.map(({kind}) => kind)).size).toBe(5);
  });

  test.each(READERS)('is given back whole by a file in the form %s', (id, read) => {
    const works = read(written(id, citables));
    expect(works).toHaveLength(citables.length);
    const lost = works.flatMap((work, index) => {
      const citable = citables[index]!;
      const [is, ought] = [JSON.stringify(told(work, citable)), JSON.stringify(expected(citable))];
      return is === ought ? [] : [`${citable.url}: ${is}, expected ${ought}`];
    });
    expect(lost).toEqual([]);
  });

  test('has a key of its own for everything', () => {
    const keys = [...written('bibtex', citables).matchAll(/^@\w+\{([\w.-]+),$/gm)].map(([, key]) => key);
    expect(keys).toHaveLength(citables.length);
    expect(new Set(keys).size).toBe(citables.length);
  });
});
