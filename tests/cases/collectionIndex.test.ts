import {
  additionsOf,
  indexCollection,
  termsOf,
  timelineOf,
  WAYS,
  yearOf,
  type CollectionIndex,
  type Way,
} from '../../src/cases/collectionIndex';
import type {CaseInput} from '../../src/cases/schema';
import {aCaseRecord} from '../builders/aCaseRecord';

/** The index of cases, each invented but for what is given. */
function anIndex(...cases: readonly Partial<CaseInput>[]): CollectionIndex {
  return indexCollection(cases.map(aCaseRecord));
}

function ids(records: readonly {readonly id: string}[] | undefined): string[] | undefined {
  return records?.map(({id}) => id);
}

describe('termsOf', () => {
  const record = aCaseRecord({
    court: 'echr',
    topics: ['servitude'],
    provisions: ['echr-1950-art-4'],
    exploitation: ['domestic-servitude'],
  });

  test.each<[Way, string[]]>([
    ['topics', ['servitude']],
    ['courts', ['echr']],
    ['provisions', ['echr-1950-art-4']],
    ['exploitation', ['domestic-servitude']],
  ])('of %s are those of the case', (way, terms) => expect(termsOf(record, way)).toEqual(terms));
});

describe('indexCollection', () => {
  test('finds each case by its id', () => {
    const {byId} = anIndex({id: 'a'}, {id: 'b'});
    expect([...byId.keys()].sort()).toEqual(['a', 'b']);
    expect(byId.get('b')?.id).toBe('b');
  });

  test('puts the newest decision first', () =>
    expect(
      ids(
        anIndex({id: 'a', date: '2005-07-26'}, {id: 'b', date: '2021'}, {id: 'c', date: '2017-03-30'})
          .newestFirst,
      ),
    ).toEqual(['b', 'c', 'a']));

  test('leaves the cases that it is given in their order', () => {
    const records = [aCaseRecord({id: 'a', date: '2005'}), aCaseRecord({id: 'b', date: '2021'})];
    indexCollection(records);
    expect(ids(records)).toEqual(['a', 'b']);
  });

  test('lists under a term every case that carries it, the newest first', () => {
    const {byTerm} = anIndex(
      {id: 'a', date: '2005', topics: ['servitude', 'compensation']},
      {id: 'b', date: '2021', topics: ['compensation']},
      {id: 'c', date: '2017', topics: ['servitude']},
    );
    expect(ids(byTerm.topics.get('servitude'))).toEqual(['c', 'a']);
    expect(ids(byTerm.topics.get('compensation'))).toEqual(['b', 'a']);
  });

  test('lists cases under their courts, provisions and forms of exploitation too', () => {
    const {byTerm} = anIndex({
      id: 'a',
      court: 'cjeu',
      topics: ['servitude'],
      provisions: ['dir-2012-29-art-20'],
      exploitation: ['labour'],
    });
    expect(WAYS.map((way) => [way, [...byTerm[way].keys()]])).toEqual([
      ['topics', ['servitude']],
      ['courts', ['cjeu']],
      ['provisions', ['dir-2012-29-art-20']],
      ['exploitation', ['labour']],
    ]);
  });

  test('counts a case once where its record names a term twice', () =>
    expect(
      ids(anIndex({id: 'a', topics: ['servitude', 'servitude']}).byTerm.topics.get('servitude')),
    ).toEqual(['a']));

  test('has no list for a term without a case', () =>
    expect(anIndex({topics: ['servitude']}).byTerm.topics.has('compensation')).toBe(false));

  test('of no cases is empty', () => {
    const {byId, newestFirst, byTerm} = anIndex();
    expect([byId.size, newestFirst.length, ...WAYS.map((way) => byTerm[way].size)]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});

describe('additionsOf', () => {
  const additions = (...cases: readonly Partial<CaseInput>[]): unknown[] =>
    additionsOf(anIndex(...cases)).map(({day, records}) => [day, ids(records)]);

  test('go by the day of publication here, the latest first, not by the day of the decision', () =>
    expect(
      additions(
        {id: 'old-decision', date: '1999', published: '2026-12-01'},
        {id: 'new-decision', date: '2025', published: '2026-11-24'},
      ),
    ).toEqual([
      ['2026-12-01', ['old-decision']],
      ['2026-11-24', ['new-decision']],
    ]));

  test('of one day stand together, the newest decision first', () =>
    expect(
      additions(
        {id: 'a', date: '2005', published: '2026-11-24'},
        {id: 'b', date: '2010', published: '2026-11-25'},
        {id: 'c', date: '2021', published: '2026-11-24'},
      ),
    ).toEqual([
      ['2026-11-25', ['b']],
      ['2026-11-24', ['c', 'a']],
    ]));

  test('of no cases are none', () => expect(additions()).toEqual([]));
});

describe('timelineOf', () => {
  const index = anIndex(
    {id: 'a', court: 'echr', date: '2005-07-26'},
    {id: 'b', court: 'echr', date: '2008'},
    {id: 'c', court: 'cjeu', date: '2008-06-03'},
    {id: 'd', court: 'echr', date: '2008-01-01'},
  );

  test('has every year from the first decision to the last, also those without one', () =>
    expect(timelineOf(index, ['echr']).years).toEqual([2005, 2006, 2007, 2008]));

  test('has one year where all decisions are of that year', () =>
    expect(timelineOf(anIndex({date: '2008'}, {id: 'b', date: '2008-06-03'}), []).years).toEqual([2008]));

  test('counts the decisions of each court by year', () =>
    expect(timelineOf(index, ['echr', 'cjeu']).courts).toEqual([
      {
        court: 'echr',
        counts: new Map([
          [2008, 2],
          [2005, 1],
        ]),
      },
      {court: 'cjeu', counts: new Map([[2008, 1]])},
    ]));

  test('keeps the order of courts that it is given, and leaves out courts without a case', () =>
    expect(timelineOf(index, ['cjeu', 'bgh', 'echr']).courts.map(({court}) => court)).toEqual([
      'cjeu',
      'echr',
    ]));

  test('of no cases has neither years nor courts', () =>
    expect(timelineOf(anIndex(), ['echr'])).toEqual({years: [], courts: []}));
});

describe('yearOf', () => {
  test.each([
    ['2005-07-26', 2005],
    ['1999', 1999],
  ])('%s is in %i', (date, year) => expect(yearOf({date})).toBe(year));
});
