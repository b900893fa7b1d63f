import {isState, lawGroupOf} from '../../src/citations/lawGroups';

describe('where law comes from', () => {
  test.each([
    ['UN', 'united-nations'],
    ['COE', 'council-of-europe'],
    ['EU', 'european-union'],
    ['RO', 'romania'],
    ['ES', 'spain'],
    ['OSCE', undefined],
    [undefined, undefined],
  ])('of a source of %s is %s', (jurisdiction, group) =>
    expect(lawGroupOf(jurisdiction === undefined ? {} : {jurisdiction})).toBe(group),
  );

  test('is a State only for the four', () =>
    expect((['european-union', 'poland', undefined] as const).map(isState)).toEqual([false, true, false]));
});
