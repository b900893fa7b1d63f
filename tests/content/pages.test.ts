import type {CaseFile, EditionContent} from '../../src/content/portal';
import {
  caseAddress,
  casePage,
  caseRow,
  casesByDate,
  casesOfTopic,
  chapterAddress,
  chapterPage,
  sourceAddress,
  TOPIC_PAGE_CASES,
  topicAddress,
  topicName,
} from '../../src/content/pages';
import {aCaseFile} from '../builders/aCaseFile';
import {aChapterFile} from '../builders/aChapterFile';
import {anEditionContent} from '../builders/anEditionContent';

const COURTS = new Map([
  [
    'echr',
    {
      code: 'echr',
      name: 'European Court of Human Rights',
      short: 'ECtHR',
      jurisdiction: 'COE',
      level: 'international' as const,
    },
  ],
]);
const TOPICS = new Map([
  ['servitude', {id: 'servitude', name: 'Servitude', definition: 'Unfree work.', words: []}],
]);

function anEditionOf(cases: readonly CaseFile[], values: Partial<EditionContent> = {}): EditionContent {
  return anEditionContent({
    courts: COURTS,
    topics: TOPICS,
    cases: new Map(cases.map((file) => [file.record.id, file])),
    ...values,
  });
}

const a = aCaseFile({id: 'a-v-france', title: 'A v. France', date: '2005-07-26'});
const b = aCaseFile({id: 'b-v-greece', title: 'B v. Greece', shortTitle: 'B', date: '2017-03-30'});
const c = aCaseFile({id: 'c-v-italy', title: 'C v. Italy', date: '2021-04-01'});

describe('addresses', () => {
  const content = anEditionOf([a]);

  test('of a case holds its id and not its part', () =>
    expect(caseAddress(content, 'a-v-france')).toBe('/2/practice/a-v-france/'));

  test('of a topic stands below the collection', () =>
    expect(topicAddress(content, 'servitude')).toBe('/2/practice/topics/servitude/'));

  test('of a source is its place on the page of sources', () =>
    expect(sourceAddress(content, 'dir-2012-29')).toBe('/2/reference/sources/#dir-2012-29'));

  test('of a chapter does not hold its number', () =>
    expect(chapterAddress(content, aChapterFile(''))).toBe('/2/guidelines/free-account/'));
});

describe('casesByDate', () => {
  test('puts the newest first', () =>
    expect(casesByDate(anEditionOf([a, c, b])).map(({record}) => record.id)).toEqual([
      'c-v-italy',
      'b-v-greece',
      'a-v-france',
    ]));
});

describe('casesOfTopic', () => {
  test('gives those that bear the topic, the newest first', () => {
    const other = aCaseFile({id: 'd-v-spain', topics: ['compensation', 'servitude'], date: '2024-10-10'});
    const none = aCaseFile({id: 'e-v-malta', topics: ['compensation']});
    expect(casesOfTopic(anEditionOf([a, none, other]), 'servitude').map(({record}) => record.id)).toEqual([
      'd-v-spain',
      'a-v-france',
    ]);
  });
});

describe('topicName', () => {
  const cases = [a, b, c];

  test('three cases make a page', () => expect(TOPIC_PAGE_CASES).toBe(3));

  test('a topic of three cases has an address', () =>
    expect(topicName(anEditionOf(cases), 'servitude')).toEqual({
      name: 'Servitude',
      url: '/2/practice/topics/servitude/',
    }));

  test('a topic of two cases has a name only', () =>
    expect(topicName(anEditionOf(cases.slice(1)), 'servitude')).toEqual({name: 'Servitude'}));

  test('a topic that the list does not hold shows its id', () =>
    expect(topicName(anEditionOf(cases), 'ransom')).toEqual({name: 'ransom'}));
});

describe('caseRow', () => {
  test('gives names for ids', () =>
    expect(
      caseRow(
        anEditionOf([], {
          exploitation: new Map([
            ['domestic', {id: 'domestic', name: 'Domestic servitude', definition: 'Unfree work.'}],
          ]),
        }),
        aCaseFile({exploitation: ['domestic', 'labour']}),
      ),
    ).toEqual({
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
      courtName: 'European Court of Human Rights',
      formation: 'Second Section',
      jurisdiction: 'COE',
      outcomeText: 'Violation of Article 4.',
      exploitation: [],
      provisions: [],
      topics: [{name: 'Servitude'}],
      related: [],
      citedBy: [],
    });
  });

  test('links a provision to its instrument where that is a source', () => {
    const file = aCaseFile({provisions: ['dir-art-20', 'echr-art-4', 'treaty-art-1', 'unknown']});
    const provisions = new Map([
      [
        'dir-art-20',
        {id: 'dir-art-20', instrument: 'dir-2012-29', label: 'Directive, article 20', words: []},
      ],
      ['echr-art-4', {id: 'echr-art-4', label: 'ECHR, article 4', words: []}],
      ['treaty-art-1', {id: 'treaty-art-1', instrument: 'treaty', label: 'Treaty, article 1', words: []}],
    ]);
    expect(casePage(anEditionOf([file], {provisions}), file).provisions).toEqual([
      {name: 'Directive, article 20', url: '/2/reference/sources/#dir-2012-29'},
      {name: 'ECHR, article 4'},
      {name: 'Treaty, article 1'},
      {name: 'unknown'},
    ]);
  });

  describe('related cases', () => {
    const names = aCaseFile({
      id: 'a-v-france',
      title: 'A v. France',
      date: '2005-07-26',
      related: [{id: 'b-v-greece', why: 'It follows.'}, {id: 'planned-v-italy'}],
    });
    const content = anEditionOf([names, b]);

    test('are shown on the page of the case that names them', () =>
      expect(casePage(content, names).related).toEqual([
        {title: 'B', url: '/2/practice/b-v-greece/', year: '2017', why: 'It follows.'},
      ]));

    test('are shown on the page of the case that is named', () =>
      expect(casePage(content, b).related).toEqual([
        {title: 'A v. France', url: '/2/practice/a-v-france/', year: '2005', why: 'It follows.'},
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
