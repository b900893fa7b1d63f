import {compareByDate, relationsOf} from '../../src/cases/relations';
import type {CaseInput, CaseRecord} from '../../src/cases/schema';
import {aCaseRecord} from '../builders/aCaseRecord';

/** Cases by id, each with the relations typed in it. */
function aCollection(relations: Readonly<Record<string, CaseInput['related']>>): Map<string, CaseRecord> {
  return new Map(
    Object.entries(relations).map(([id, related]) => [id, aCaseRecord({id, related: related ?? []})]),
  );
}

describe('relationsOf', () => {
  test('a relation typed once shows at both ends, with the reason for each', () => {
    const collection = aCollection({a: [{id: 'b', why: 'To read b', back: 'To read a'}], b: []});
    expect(relationsOf('a', collection)).toEqual([{id: 'b', why: 'To read b'}]);
    expect(relationsOf('b', collection)).toEqual([{id: 'a', why: 'To read a'}]);
  });

  test('a reason to read the other case is none to read this one: without its own, the other end has none', () =>
    expect(relationsOf('b', aCollection({a: [{id: 'b', why: 'To read b'}], b: []}))).toEqual([
      {id: 'a', why: undefined},
    ]));

  test('cases that the case names come first, in its order; then those that name it', () => {
    const collection = aCollection({
      first: [{id: 'a'}],
      a: [{id: 'z'}, {id: 'm'}],
      m: [],
      z: [],
      last: [{id: 'a'}],
    });
    expect(relationsOf('a', collection).map(({id}) => id)).toEqual(['z', 'm', 'first', 'last']);
  });

  test('two cases that name each other are related once, by the reason typed at this end', () => {
    const collection = aCollection({a: [{id: 'b', why: 'From a'}], b: [{id: 'a', why: 'From b'}]});
    expect(relationsOf('a', collection)).toEqual([{id: 'b', why: 'From a'}]);
    expect(relationsOf('b', collection)).toEqual([{id: 'a', why: 'From b'}]);
  });

  test('where this end gives no reason, the one that the other end gives for it is shown', () => {
    const collection = aCollection({a: [{id: 'b'}], b: [{id: 'a', why: 'To read a', back: 'To read b'}]});
    expect(relationsOf('a', collection)).toEqual([{id: 'b', why: 'To read b'}]);
  });

  test('where both ends give a reason for one page, its own is shown', () => {
    const collection = aCollection({
      a: [{id: 'b', why: 'From a'}],
      b: [{id: 'a', back: 'From b'}],
    });
    expect(relationsOf('a', collection)).toEqual([{id: 'b', why: 'From a'}]);
  });

  test('a case that the collection does not hold is left out', () =>
    expect(relationsOf('a', aCollection({a: [{id: 'planned'}]}))).toEqual([]));

  test('a case is not related to itself', () =>
    expect(relationsOf('a', aCollection({a: [{id: 'a', why: 'Itself'}]}))).toEqual([]));

  test('a case that the collection does not hold has the relations that others type', () =>
    expect(relationsOf('b', aCollection({a: [{id: 'b', back: 'To read a'}]}))).toEqual([
      {id: 'a', why: 'To read a'},
    ]));

  test('a case that nobody names and that names none has none', () =>
    expect(relationsOf('a', aCollection({a: [], b: []}))).toEqual([]));
});

describe('compareByDate', () => {
  const on = (date: string, title = 'A v. B') => ({date, title});

  test.each([
    ['the newer day', on('2017-03-30'), on('2005-07-26')],
    ['a day of a year before that year alone', on('2005-01-01'), on('2005')],
    ['of one day, the title that comes first', on('2005-07-26', 'A v. B'), on('2005-07-26', 'B v. A')],
  ])('puts first %s', (_, first, second) => {
    expect(compareByDate(first, second)).toBeLessThan(0);
    expect(compareByDate(second, first)).toBeGreaterThan(0);
  });

  test('leaves two cases of one day and one title in their order', () =>
    expect(compareByDate(on('2005-07-26'), on('2005-07-26'))).toBe(0));
});
