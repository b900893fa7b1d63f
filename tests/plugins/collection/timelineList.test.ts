import {timelineList} from '../../../src/plugins/collection/timelineList';
import {aCourt} from '../../builders/aCourt';
import {anEditionOf} from '../../builders/anEditionOf';

const COURTS = new Map(
  [
    aCourt({code: 'fr-cass', short: 'Cass.', jurisdiction: 'FR'}),
    aCourt({code: 'be-ghent', short: 'Ghent', jurisdiction: 'BE'}),
    aCourt({code: 'be-brussels', short: 'Brussels', jurisdiction: 'BE'}),
    aCourt({code: 'cjeu', short: 'CJEU', jurisdiction: 'EU'}),
    aCourt(),
    aCourt({code: 'bgh', short: 'BGH', jurisdiction: 'DE'}),
  ].map((court) => [court.code, court]),
);

const content = anEditionOf(
  [
    {id: 'a', court: 'echr', date: '2005-07-26', title: 'A v. France'},
    {id: 'b', court: 'fr-cass', date: '2008'},
    {id: 'c', court: 'be-ghent', date: '2008-03-01'},
    {id: 'd', court: 'be-brussels', date: '2008-02-01'},
    {id: 'e', court: 'cjeu', date: '2008-06-03', title: 'E (C-1/07)'},
    {id: 'f', court: 'echr', date: '2008-09-01', title: 'F v. Greece (GC)', shortTitle: 'F v. Greece'},
    {id: 'g', court: 'echr', date: '2008-10-01', title: 'G v. Italy'},
  ],
  {courts: COURTS},
);

describe('timelineList', () => {
  const {years, courts, table} = timelineList(content);

  test('shows every year between the first decision and the last', () =>
    expect(years).toEqual([2005, 2006, 2007, 2008]));

  test('puts courts above the States first, then by country and name; courts without a case are left out', () =>
    expect(courts.map(({name}) => name)).toEqual(['ECtHR', 'CJEU', 'Brussels', 'Ghent', 'Cass.']));

  test('counts for each court every year, noughts too', () =>
    expect(courts.map(({counts}) => counts)).toEqual([
      [1, 0, 0, 2],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 1],
    ]));

  test('says the same in a table, latest year first, without the years that have no decision', () =>
    expect(table.map(({year, count}) => [year, count])).toEqual([
      [2008, 6],
      [2005, 1],
    ]));

  test('lists the cases of a year by court in the same order, the newest first', () =>
    expect(table[0]?.courts.slice(0, 2)).toEqual([
      {
        name: 'ECtHR',
        cases: [
          {title: 'G v. Italy', url: '/2/practice/g/'},
          {title: 'F v. Greece', url: '/2/practice/f/'},
        ],
      },
      {name: 'CJEU', cases: [{title: 'E (C-1/07)', url: '/2/practice/e/'}]},
    ]));

  test('lists no court in a year in which it decided nothing', () =>
    expect(table[1]?.courts.map(({name}) => name)).toEqual(['ECtHR']));

  test('has as many cases in the table as in the chart, and as the edition', () => {
    const inChart = courts.flatMap(({counts}) => counts).reduce((sum, count) => sum + count, 0);
    const inTable = table.flatMap((year) => year.courts.flatMap(({cases}) => cases)).length;
    expect([inChart, inTable]).toEqual([content.cases.size, content.cases.size]);
  });

  test('of no cases is empty', () =>
    expect(timelineList(anEditionOf([], {courts: COURTS}))).toEqual({years: [], courts: [], table: []}));
});
