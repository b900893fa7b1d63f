import type {Portal} from '../../../src/content/portal';
import {dayAnswers, dayList} from '../../../src/plugins/collection/dayList';
import {aLegalRule} from '../../builders/aLegalRule';
import {anEdition} from '../../builders/anEdition';
import {anEditionContent} from '../../builders/anEditionContent';
import {anOtherPage} from '../../builders/anOtherPage';
import {aSource} from '../../builders/aSource';

const act = aSource({issued: '2024-06-13'});
const rule = aLegalRule();
const current = anEditionContent({
  edition: anEdition({answersFrom: '2026-06-30'}),
  sources: new Map([[act.key, act]]),
  rules: new Map([[rule.id, rule]]),
  otherPages: ['guidelines/index.md', 'methodology/index.md', 'reference/legal-framework/index.md'].map(
    anOtherPage,
  ),
});
const earlier = anEditionContent({
  edition: anEdition({number: 1, lawDate: '2022-12-31'}),
  isCurrent: false,
  otherPages: [anOtherPage('guidelines/index.md')],
});
const portal: Portal = {
  editions: [current, earlier],
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
  problems: [],
};

describe('dayList', () => {
  test('holds what came after the oldest law on the page of the edition in force', () =>
    expect(dayList(portal, current).events.map(({date}) => date)).toEqual(['2024-06-13']));

  test('of an earlier edition holds the editions, and where the list stands', () => {
    const {events, editions, inForce} = dayList(portal, earlier);
    expect([events, editions.map(({number}) => number), inForce]).toEqual([[], [1, 2], 2]);
  });
});

describe('dayAnswers', () => {
  test('hold the same list for every place where a day is asked for', () =>
    expect(dayAnswers(portal)).toMatchObject({
      events: dayList(portal, current).events,
      editions: dayList(portal, current).editions,
    }));

  test('lead to the pages that an edition has, and to no others', () =>
    expect(dayAnswers(portal).starts).toEqual({
      '1': [
        ['guidelines', '/1/guidelines/'],
        ['practice', '/1/practice/'],
      ],
      '2': [
        ['guidelines', '/2/guidelines/'],
        ['methodology', '/2/methodology/'],
        ['practice', '/2/practice/'],
        ['offence', '/2/reference/legal-framework/by-question/offence/'],
        ['legal-framework', '/2/reference/legal-framework/'],
      ],
    }));
});
