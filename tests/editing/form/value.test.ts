import {isSame, valueAt, withoutEmpty, withValue} from '../../../src/editing/form/value';

describe('a value of a form', () => {
  const record = {title: 'A', related: [{id: 'b', why: 'Because.'}]};

  test('is found at its place', () => {
    expect(valueAt(record, ['related', 0, 'why'])).toBe('Because.');
    expect(valueAt(record, ['related', 3, 'why'])).toBeUndefined();
    expect(valueAt(record, ['title', 'x'])).toBeUndefined();
  });

  test('is put in its place, the rest as it was', () => {
    expect(withValue(record, ['related', 0, 'why'], 'New.')).toEqual({
      title: 'A',
      related: [{id: 'b', why: 'New.'}],
    });
    expect(withValue(record, ['outcome', 'kind'], 'violation')).toEqual({
      ...record,
      outcome: {kind: 'violation'},
    });
    expect(withValue({}, ['docket', 0], '1/01')).toEqual({docket: ['1/01']});
  });

  test('is taken away', () => {
    expect(withValue(record, ['related', 0], undefined)).toEqual({title: 'A', related: []});
  });

  test('adds a row behind the last', () => {
    expect(withValue(record, ['related', 1], {})).toEqual({title: 'A', related: [...record.related, {}]});
  });
});

describe('a record without what is empty', () => {
  test('loses keys, groups and lists without content, and blanks around text', () =>
    expect(
      withoutEmpty({title: ' A ', ecli: '', docket: [], hold: {since: ' ', reason: ''}, date: undefined}),
    ).toEqual({title: 'A'}));

  test('keeps empty rows in their place', () =>
    expect(withoutEmpty({docket: ['', '1/01'], related: [{why: ''}]})).toEqual({
      docket: ['', '1/01'],
      related: [{}],
    }));
});

describe('two values', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'b', false],
    [['a'], ['a'], true],
    [['a'], ['a', 'b'], false],
    [{x: '1', y: '2'}, {y: '2', x: '1'}, true],
    [{x: '1'}, {x: '1', y: '2'}, false],
    [{0: 'a'}, ['a'], false],
    [undefined, 'a', false],
  ])('%j and %j are the same: %j', (a, b, expected) => expect(isSame(a, b)).toBe(expected));
});
