import {degreeOf} from '../../src/cases/degree';

describe('degreeOf', () => {
  test('tells whether what is confirmed was seen on a page with an address, or on one that has only a name', () => {
    expect(degreeOf({state: 'confirmed', against: ['a copy', 'https://court.example/1']})).toBe('official');
    expect(degreeOf({state: 'confirmed', against: ['the summary in a casebook']})).toBe('secondary');
  });

  test.each(['partly', 'derived', 'not-confirmed', 'none'] as const)('leaves %s as it is', (state) =>
    expect(degreeOf({state, against: ['https://court.example/1']})).toBe(state),
  );
});
