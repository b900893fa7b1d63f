import {lawByDay} from '../../src/content/lawByDay';
import type {EditionContent, Portal} from '../../src/content/portal';
import type {LegalRule} from '../../src/citations/legalRule';
import type {Source} from '../../src/citations/source';
import type {LegalChange} from '../../src/publications/restatement';
import {aCourt} from '../builders/aCourt';
import {aLegalRule} from '../builders/aLegalRule';
import {anEdition} from '../builders/anEdition';
import {anEditionContent} from '../builders/anEditionContent';
import {anEditionOf} from '../builders/anEditionOf';
import {aSource} from '../builders/aSource';

const EARLIER = anEditionContent({
  edition: anEdition({number: 1, lawStatedAs: 'Law as at 31 December 2022', lawDate: '2022-12-31'}),
  isCurrent: false,
});
const IN_FORCE = anEdition({answersFrom: '2026-06-30'});

function aPortal(current: Partial<EditionContent>, changes: readonly LegalChange[] = []): Portal {
  return {
    editions: [anEditionContent({edition: IN_FORCE, ...current}), EARLIER],
    today: '2026-11-30',
    plannedCases: [],
    withdrawn: [],
    corrigenda: [],
    synonyms: [],
    foreignWords: [],
    subjectIndex: [],
    bannedTerms: [],
    spellings: [],
    news: [],
    restatement: {edition: EARLIER.edition, changes, differences: []},
    problems: [],
  };
}

const withSources = (...sources: readonly Partial<Source>[]): Partial<EditionContent> => ({
  sources: new Map(
    sources.map((values) => {
      const source = aSource({jurisdiction: 'EU', ...values});
      return [source.key, source];
    }),
  ),
});
const withRules = (...rules: readonly Partial<LegalRule>[]): Partial<EditionContent> => ({
  ...withSources({}),
  rules: new Map(rules.map((values) => [values.id!, aLegalRule(values)])),
});
const told = (portal: Portal): (string | undefined)[][] =>
  lawByDay(portal).events.map(({date, kind, name}) => [date, kind, name]);

describe('the editions', () => {
  test('are named from their law date, or from the day from which they answer; the oldest law first', () =>
    expect(lawByDay(aPortal({})).editions).toEqual([
      {
        number: 1,
        lawStatedAs: 'Law as at 31 December 2022',
        sourcesSeenUpTo: 'June 2026',
        from: '2022-12-31',
        isLawDate: true,
      },
      {
        number: 2,
        lawStatedAs: 'Law as at June 2026',
        sourcesSeenUpTo: 'June 2026',
        from: '2026-06-30',
        isLawDate: false,
      },
    ]));

  test('that name a law date go by that one', () =>
    expect(
      lawByDay(aPortal({edition: anEdition({lawDate: '2025-01-31', answersFrom: '2026-06-30'})})).editions[1],
    ).toMatchObject({from: '2025-01-31', isLawDate: true}));

  test('that have neither answer for no day', () =>
    expect(lawByDay(aPortal({edition: anEdition()})).editions.map(({number}) => number)).toEqual([1]));

  test('where none answers, nothing is listed', () => {
    const source = aSource({issued: '2024-06-13'});
    const portal = aPortal({});
    const silent = anEditionContent({edition: anEdition(), sources: new Map([[source.key, source]])});
    expect(lawByDay({...portal, editions: [silent]})).toEqual({editions: [], events: []});
  });
});

describe('acts', () => {
  test('are told on each day that their record names, with the record and how far it was checked', () => {
    const act = {
      key: 'dir-2024-1712',
      short: 'Directive (EU) 2024/1712',
      issued: '2024-06-13',
      dates: {inForce: '2024-07-14', transposition: '2026-07-15'},
    };
    const common = {
      name: 'Directive (EU) 2024/1712',
      url: '/2/reference/sources/#dir-2024-1712',
      certainty: 'C',
    };
    expect(lawByDay(aPortal(withSources(act))).events).toEqual([
      {date: '2024-06-13', kind: 'adopted', ...common, inForce: '2024-07-14'},
      {date: '2024-07-14', kind: 'in-force', ...common},
      {date: '2026-07-15', kind: 'transposition', ...common},
    ]);
  });

  test('are told of with application, amendment and repeal, also where the act is older than every edition', () =>
    expect(
      told(
        aPortal(
          withSources({
            issued: '2012-10-25',
            dates: {
              inForce: '2012-11-15',
              application: '2023-01-01',
              amended: '2024',
              repealed: '2025-03',
            },
          }),
        ),
      ),
    ).toEqual([
      ['2023-01-01', 'application', 'Directive 2012/29/EU'],
      ['2024', 'amended', 'Directive 2012/29/EU'],
      ['2025-03', 'repealed', 'Directive 2012/29/EU'],
    ]));

  test('say what they changed, in the words of the list of changes', () => {
    const [event] = lawByDay(
      aPortal(withSources({issued: '2024-06-13'}), [
        {id: 'dir-2012-29', date: '2024-06-13', what: 'A directive changed the law.'},
      ]),
    ).events;
    expect(event).toMatchObject({kind: 'adopted', what: 'A directive changed the law.'});
  });

  test('whose change has another day than their adoption are told of twice', () =>
    expect(
      told(
        aPortal(withSources({issued: '2024-06-13'}), [
          {id: 'dir-2012-29', date: '2025', what: 'A directive changed the law.'},
        ]),
      ),
    ).toEqual([
      ['2024-06-13', 'adopted', 'Directive 2012/29/EU'],
      ['2025', 'change', 'Directive 2012/29/EU'],
    ]));

  test('that the list of changes alone knows are told of in its words, if it calls them acts', () =>
    expect(
      lawByDay(
        aPortal({}, [
          {id: 'ro-l272-2024', date: '2024-11-08', what: 'A law changed another.', act: true},
          {id: 'action-days-2024', date: '2024', what: 'Action days took place.'},
          {id: 'own-edition', what: 'The text speaks of its edition.'},
        ]),
      ).events,
    ).toEqual([{date: '2024-11-08', kind: 'change', what: 'A law changed another.'}]));

  test.each([
    ['a proposal', {status: 'proposed'}],
    ['what is only expected', {status: 'expected'}],
    ['soft law', {type: 'soft-law'}],
    ['a report', {type: 'report'}],
    ['a page of the web', {type: 'web'}],
  ] as const)('are not: %s', (_, values) =>
    expect(told(aPortal(withSources({issued: '2024-06-13', ...values})))).toEqual([]),
  );

  test.each([['treaty'], ['legislation']] as const)('are: %s', (type) =>
    expect(told(aPortal(withSources({type, issued: '2024-06-13'})))).toHaveLength(1),
  );
});

describe('what is listed', () => {
  test.each([
    ['on the day of the oldest law', '2022-12-31', 0],
    ['on the day after', '2023-01-01', 1],
    ['in the year that ends on it', '2022', 0],
    ['in the year after', '2023', 1],
  ])('%s (%s): %i', (_, issued, count) => expect(told(aPortal(withSources({issued})))).toHaveLength(count));

  test('rises by date, a year before its months and a month before its days, then by name', () => {
    const dates = ['2024-03-15', '2024', '2024-03', '2023-12-31'];
    const sources = dates.map((issued, i) => ({key: `a-${i}`, short: `Act ${i}`, issued}));
    const same = {key: 'b', short: 'Act 0, the other', issued: '2023-12-31'};
    expect(told(aPortal(withSources(...sources, same))).map(([date, , name]) => `${date} ${name}`)).toEqual([
      '2023-12-31 Act 0, the other',
      '2023-12-31 Act 3',
      '2024 Act 1',
      '2024-03 Act 2',
      '2024-03-15 Act 0',
    ]);
  });

  test('is read from the edition in force', () => {
    const source = aSource({issued: '2024-06-13'});
    const portal = aPortal({});
    const [current] = portal.editions;
    const frozen = {...EARLIER, sources: new Map([[source.key, source]])};
    expect(told({...portal, editions: [current!, frozen]})).toEqual([]);
  });
});

describe('rules of law', () => {
  test('that begin on one day stand together, with each locator once and the lowest certainty', () =>
    expect(
      lawByDay(
        aPortal(
          withRules(
            {id: 'dir-2012-29-art-20-a', at: 'art. 20', from: '2024-02-15'},
            {id: 'dir-2012-29-art-20-b', at: 'art. 20', from: '2024-02-15', certainty: 'E'},
            {id: 'dir-2012-29-art-21', at: 'art. 21', from: '2024-02-15'},
          ),
        ),
      ).events,
    ).toEqual([
      {
        date: '2024-02-15',
        kind: 'rule-from',
        name: 'Directive 2012/29/EU',
        url: '/2/reference/legal-framework/by-instrument/european-union/#dir-2012-29-art-20-a',
        at: ['art. 20', 'art. 21'],
        certainty: 'E',
      },
    ]));

  test('that stand alone say what they say', () =>
    expect(
      lawByDay(aPortal(withRules({id: 'dir-2012-29-art-20', from: '2024-02-15'}))).events.map(
        ({what}) => what,
      ),
    ).toEqual(['Interviews are as few as possible.']));

  test('that cease stand apart from those that begin on the same day', () =>
    expect(
      told(
        aPortal(
          withRules(
            {id: 'dir-2012-29-art-20', until: '2023-10-01'},
            {id: 'dir-2012-29-art-21', from: '2023-10-01'},
          ),
        ),
      ).map(([date, kind]) => [date, kind]),
    ).toEqual([
      ['2023-10-01', 'rule-until'],
      ['2023-10-01', 'rule-from'],
    ]));

  test('without a day, or with one that was not checked, are left out', () =>
    expect(
      told(aPortal(withRules({id: 'dir-2012-29-art-20'}, {id: 'dir-2012-29-art-21', from: 'not-checked'}))),
    ).toEqual([]));

  test('of what is no act are left out', () =>
    expect(
      told(
        aPortal({
          ...withRules({id: 'dir-2012-29-art-20', until: '2025-12-31'}),
          ...withSources({type: 'soft-law'}),
        }),
      ),
    ).toEqual([]));
});

describe('judgments', () => {
  const withCases = (...cases: Parameters<typeof anEditionOf>[0]): Portal =>
    aPortal(
      anEditionOf(cases, {edition: IN_FORCE, sources: new Map(), courts: new Map([['echr', aCourt()]])}),
    );

  test('are told of by name, court and holding', () =>
    expect(lawByDay(withCases({id: 'b-v-france', title: 'B v. France', date: '2024-05-07'})).events).toEqual([
      {
        date: '2024-05-07',
        kind: 'judgment',
        name: 'B v. France',
        url: '/2/practice/b-v-france/',
        court: 'ECtHR',
        what: 'Housework for years without pay was servitude.',
      },
    ]));

  test('whose date was not confirmed say so', () =>
    expect(
      lawByDay(
        withCases({
          date: '2024',
          verification: {
            date: {state: 'not-confirmed'},
            docket: {state: 'none'},
            ecli: {state: 'none'},
            holding: {state: 'not-confirmed'},
          },
        }),
      ).events,
    ).toMatchObject([{date: '2024', isDateOpen: true}]));

  test('are followed by what became of them, where its date is known', () =>
    expect(
      lawByDay(
        withCases({
          laterHistory: [
            {date: '2023-09-26', kind: 'followed', text: 'The Court followed this judgment.'},
            {kind: 'appealed', text: 'An appeal was brought.'},
          ],
        }),
      ).events,
    ).toEqual([
      {
        date: '2023-09-26',
        kind: 'later-history',
        name: 'A v. France',
        url: '/2/practice/a-v-france/',
        what: 'The Court followed this judgment.',
      },
    ]));
});
