import type {Way} from '../../src/cases/collectionIndex';
import {
  caseAddress,
  caseLine,
  caseLink,
  casePage,
  caseRow,
  chapterAddress,
  chapterPage,
  collectionOf,
  explainedTerm,
  glossaryAddress,
  hasPage,
  sourceAddress,
  TERM_PAGE_CASES,
  termAddress,
  termName,
} from '../../src/content/pages';
import type {CaseFile, EditionContent} from '../../src/content/portal';
import {aCaseFile} from '../builders/aCaseFile';
import {aCaseRecord} from '../builders/aCaseRecord';
import {aChapterFile} from '../builders/aChapterFile';
import {aCourt} from '../builders/aCourt';
import {aGlossaryTerm} from '../builders/aGlossaryTerm';
import {anEdition} from '../builders/anEdition';
import {anEditionContent} from '../builders/anEditionContent';

/** One record of each controlled list that cases draw on. */
const LISTS = {
  courts: new Map([['echr', aCourt()]]),
  topics: new Map([
    ['servitude', {id: 'servitude', name: 'Servitude', definition: 'Unfree work.', words: []}],
  ]),
  provisions: new Map([['echr-art-4', {id: 'echr-art-4', label: 'ECHR, article 4', words: []}]]),
  exploitation: new Map([
    ['domestic', {id: 'domestic', name: 'Domestic servitude', definition: 'Unfree work.'}],
  ]),
};

function anEditionOf(cases: readonly CaseFile[], values: Partial<EditionContent> = {}): EditionContent {
  return anEditionContent({
    ...LISTS,
    cases: new Map(cases.map((file) => [file.record.id, file])),
    ...values,
  });
}

const a = aCaseFile({id: 'a-v-france', title: 'A v. France', date: '2005-07-26'});
const b = aCaseFile({id: 'b-v-greece', title: 'B v. Greece', shortTitle: 'B', date: '2017-03-30'});

/** The term that stands in each list. */
const TERMS: readonly (readonly [Way, string])[] = [
  ['topics', 'servitude'],
  ['courts', 'echr'],
  ['provisions', 'echr-art-4'],
  ['exploitation', 'domestic'],
];

/** An edition with so many cases that carry each of the terms. */
function anEditionWith(count: number): EditionContent {
  return anEditionOf(
    Array.from({length: count}, (_, index) =>
      aCaseFile({
        id: `case-${index}`,
        topics: ['servitude'],
        court: 'echr',
        provisions: ['echr-art-4'],
        exploitation: ['domestic'],
      }),
    ),
  );
}

describe('addresses', () => {
  const content = anEditionOf([a]);

  test('of a case holds its id and not its part', () =>
    expect(caseAddress(content, 'a-v-france')).toBe('/2/practice/a-v-france/'));

  test('of a source is its place on the page of sources', () =>
    expect(sourceAddress(content, 'dir-2012-29')).toBe('/2/reference/sources/#dir-2012-29'));

  test('of a chapter does not hold its number', () =>
    expect(chapterAddress(content, aChapterFile(''))).toBe('/2/guidelines/free-account/'));

  test('of the glossary is that of its English order where no language is asked for', () =>
    expect([glossaryAddress(content), glossaryAddress(content, 'en')]).toEqual([
      '/2/reference/glossary/',
      '/2/reference/glossary/',
    ]));

  test('of the glossary in the order of another language holds that language', () =>
    expect(glossaryAddress(content, 'ro')).toBe('/2/reference/glossary/ro/'));
});

describe('a term of a list', () => {
  test('has a page from three cases on', () => {
    expect(TERM_PAGE_CASES).toBe(3);
    for (const [way, term] of TERMS) {
      expect([way, hasPage(anEditionWith(3), way, term)]).toEqual([way, true]);
      expect([way, hasPage(anEditionWith(2), way, term)]).toEqual([way, false]);
    }
  });

  test.each(TERMS)('with a page is found there: %s', (way, term) =>
    expect(termAddress(anEditionWith(3), way, term)).toBe(`/2/practice/${way}/${term}/`),
  );

  test.each(TERMS)('without a page is found in the list of all: %s', (way, term) =>
    expect(termAddress(anEditionWith(2), way, term)).toBe(`/2/practice/${way}/#${term}`),
  );

  test('without a case has no page', () =>
    expect(hasPage(anEditionWith(3), 'topics', 'compensation')).toBe(false));

  test.each([
    ['topics', 'servitude', 'Servitude'],
    ['courts', 'echr', 'ECtHR'],
    ['provisions', 'echr-art-4', 'ECHR, article 4'],
    ['exploitation', 'domestic', 'Domestic servitude'],
  ] as const)('is named as its list names it: %s', (way, term, name) =>
    expect(termName(anEditionOf([]), way, term)).toBe(name),
  );

  test.each(TERMS)('that its list does not hold is named by its id: %s', (way) =>
    expect(termName(anEditionOf([]), way, 'unknown')).toBe('unknown'),
  );
});

describe('collectionOf', () => {
  test('holds the cases of the edition', () =>
    expect(collectionOf(anEditionOf([a, b])).newestFirst.map(({id}) => id)).toEqual([
      'b-v-greece',
      'a-v-france',
    ]));

  test('is made once for an edition, and for each edition by itself', () => {
    const content = anEditionOf([a, b]);
    expect(collectionOf(content)).toBe(collectionOf(content));
    expect([...collectionOf(anEditionOf([b])).byId.keys()]).toEqual(['b-v-greece']);
  });
});

describe('caseLink', () => {
  test('names a case by its short title where it has one', () =>
    expect([a, b].map(({record}) => caseLink(anEditionOf([a, b]), record))).toEqual([
      {title: 'A v. France', url: '/2/practice/a-v-france/'},
      {title: 'B', url: '/2/practice/b-v-greece/'},
    ]));
});

describe('caseLine', () => {
  test('tells a case in one line, by its whole title', () =>
    expect(caseLine(anEditionOf([b]), b.record)).toEqual({
      title: 'B v. Greece',
      url: '/2/practice/b-v-greece/',
      court: 'ECtHR',
      date: '2017-03-30',
      holding: 'Housework for years without pay was servitude.',
    }));
});

describe('caseRow', () => {
  test('gives names for ids', () =>
    expect(caseRow(anEditionOf([]), aCaseRecord({exploitation: ['domestic', 'labour']}))).toEqual({
      id: 'a-v-france',
      url: '/2/practice/a-v-france/',
      title: 'A v. France',
      court: 'ECtHR',
      date: '2005-07-26',
      part: 'offence',
      exploitation: ['Domestic servitude', 'labour'],
      outcome: 'Violation of Article 4.',
      holding: 'Housework for years without pay was servitude.',
      words: 'European Court of Human Rights Servitude',
    }));

  test('is found by its numbers, its short title, the whole name of its court and its topics', () =>
    expect(
      caseRow(
        anEditionOf([]),
        aCaseRecord({
          docket: ['1/01', '2/01'],
          ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
          shortTitle: 'A',
          topics: ['servitude', 'ransom'],
        }),
      ).words,
    ).toBe('1/01 2/01 ECLI:CE:ECHR:2005:0726JUD000000101 A European Court of Human Rights Servitude ransom'));

  test('names a court that the list does not hold by its code', () =>
    expect(caseRow(anEditionOf([]), aCaseRecord({court: 'bgh'})).court).toBe('bgh'));
});

describe('casePage', () => {
  test('carries what the page shows beyond its text', () => {
    const file = aCaseFile({
      formation: 'Second Section',
      docket: ['1/01'],
      ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
      secondReader: 'A second editor',
    });
    expect(casePage(anEditionOf([file]), file)).toEqual({
      kind: 'case',
      id: 'a-v-france',
      title: 'A v. France',
      date: '2005-07-26',
      docket: ['1/01'],
      ecli: 'ECLI:CE:ECHR:2005:0726JUD000000101',
      citation: 'A v France App no 1/01 (ECtHR, 26 July 2005)',
      url: undefined,
      part: 'offence',
      published: '2026-11-24',
      revised: undefined,
      preparedBy: 'Portal editors',
      secondReader: 'A second editor',
      anonymisation: file.record.anonymisation,
      verification: file.record.verification,
      laterHistory: [],
      address: '/2/practice/a-v-france/',
      court: {name: 'European Court of Human Rights', url: '/2/practice/courts/#echr'},
      formation: 'Second Section',
      jurisdiction: 'COE',
      outcomeText: 'Violation of Article 4.',
      exploitation: [],
      provisions: [],
      topics: [{name: 'Servitude', url: '/2/practice/topics/#servitude'}],
      related: [],
      citedBy: [],
    });
  });

  test('leads from each term to the other cases that carry it', () => {
    const content = anEditionWith(3);
    const page = casePage(content, content.cases.get('case-0')!);
    expect([page.court, ...page.topics, ...page.provisions, ...page.exploitation]).toEqual([
      {name: 'European Court of Human Rights', url: '/2/practice/courts/echr/'},
      {name: 'Servitude', url: '/2/practice/topics/servitude/'},
      {name: 'ECHR, article 4', url: '/2/practice/provisions/echr-art-4/'},
      {name: 'Domestic servitude', url: '/2/practice/exploitation/domestic/'},
    ]);
  });

  test('names by their ids terms that the lists do not hold', () => {
    const file = aCaseFile({court: 'bgh', topics: ['ransom'], provisions: ['x-art-1'], exploitation: ['y']});
    const page = casePage(anEditionOf([file]), file);
    expect([page.court, ...page.topics, ...page.provisions, ...page.exploitation]).toEqual([
      {name: 'bgh', url: '/2/practice/courts/#bgh'},
      {name: 'ransom', url: '/2/practice/topics/#ransom'},
      {name: 'x-art-1', url: '/2/practice/provisions/#x-art-1'},
      {name: 'y', url: '/2/practice/exploitation/#y'},
    ]);
    expect(page.jurisdiction).toBe('');
  });

  describe('related cases', () => {
    const names = aCaseFile({
      id: 'a-v-france',
      title: 'A v. France',
      date: '2005-07-26',
      related: [{id: 'b-v-greece', why: 'It follows.', back: 'It led.'}, {id: 'planned-v-italy'}],
    });
    const content = anEditionOf([names, b]);

    test('are shown on the page of the case that names them', () =>
      expect(casePage(content, names).related).toEqual([
        {title: 'B', url: '/2/practice/b-v-greece/', year: '2017', why: 'It follows.'},
      ]));

    test('are shown on the page of the case that is named', () =>
      expect(casePage(content, b).related).toEqual([
        {title: 'A v. France', url: '/2/practice/a-v-france/', year: '2005', why: 'It led.'},
      ]));

    test('that the edition does not hold are left out, from both ends', () => {
      expect(casePage(anEditionOf([names]), names).related).toEqual([]);
      expect(casePage(anEditionOf([b]), b).related).toEqual([]);
    });
  });

  describe('citing paragraphs', () => {
    const file = aCaseFile({supports: ['HT-11.1.2', 'HT-11.1.3', 'HT-22.1.1']});
    const chapter = aChapterFile(
      [
        '11.1.1 Wait. [@dir-2012-29; C] [@a-v-france, § 89; C]',
        '11.1.2 Ask as in [@a-v-france; K], once. [@a-v-france; C]',
        '11.1.3 Thank. [@practice]',
        '11.1.4 Close. [@b-v-greece; C]',
      ].join('\n\n'),
    );

    test('are those that name the case and those it was marked for, each once', () =>
      expect(casePage(anEditionOf([file], {chapters: [chapter]}), file).citedBy).toEqual([
        {
          label: 'HT 11.1.1',
          url: '/2/guidelines/free-account/#HT-11.1.1',
          chapter: 'The free account',
          cites: true,
        },
        {
          label: 'HT 11.1.2',
          url: '/2/guidelines/free-account/#HT-11.1.2',
          chapter: 'The free account',
          cites: true,
        },
        {
          label: 'HT 11.1.3',
          url: '/2/guidelines/free-account/#HT-11.1.3',
          chapter: 'The free account',
          cites: false,
        },
      ]));
  });
});

describe('chapterPage', () => {
  test('counts the sources of its paragraphs by certainty', () =>
    expect(
      chapterPage(
        anEditionOf([]),
        aChapterFile(
          '11.1.1 Wait. [@a; C] [@b; E]\n\n11.1.2 Ask [@a; C] so. [@c; K] [@practice; one] [@practice]\n\nNo unit.\n\n11.1.3 [withdrawn]',
        ),
      ),
    ).toEqual({
      kind: 'chapter',
      code: 'HT',
      chapter: 11,
      title: 'The free account',
      address: '/2/guidelines/free-account/',
      certainty: {C: 2, E: 1, K: 1, practice: 2},
    }));
});

describe('explainedTerm', () => {
  const certaintyOf = (...basis: string[]): string =>
    explainedTerm(anEditionOf([]), aGlossaryTerm({basis})).certainty;

  test('gives the English term, its definition and the address of its entry', () =>
    expect(explainedTerm(anEditionOf([], {edition: anEdition({number: 3})}), aGlossaryTerm())).toEqual({
      name: 'free account',
      definition: 'What a person tells in their own words and order.',
      certainty: 'C',
      url: '/3/reference/glossary/#free-account',
    }));

  test.each([
    ['C', ['[@a; C]']],
    ['E', ['[@a; C]', '[@b; E]']],
    ['E', ['[@b; E]', '[@a; C]']],
    ['K', ['[@a; C]', 'national law; K', '[@b; E]']],
  ])('is no surer than the least certain of its basis: %s of %j', (level, basis) =>
    expect(certaintyOf(...basis)).toBe(level),
  );

  test('rests on its sources where it also holds advice from practice', () =>
    expect(certaintyOf('[@practice]', '[@a; C]')).toBe('C'));

  test('rests on practice where it has nothing else', () =>
    expect(certaintyOf('[@practice; the example]')).toBe('practice'));
});
