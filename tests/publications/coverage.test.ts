import {takeCoverage, type LeftOut} from '../../src/publications/coverage';

const POINTS = ['HT-2.1.1', 'HT-2.1.2', 'HT-21.1.1', 'HT-M'];

function coverage(published: readonly string[], leftOut: readonly LeftOut[] = []) {
  return takeCoverage(POINTS, (id) => published.includes(id), leftOut);
}

describe('takeCoverage', () => {
  test('tells published points from missing ones, in the order of the research', () =>
    expect(coverage(['HT-M', 'HT-2.1.2'])).toEqual({
      published: ['HT-2.1.2', 'HT-M'],
      leftOut: [],
      missing: ['HT-2.1.1', 'HT-21.1.1'],
      needless: [],
    }));

  test('gives the reason of a point that is left out', () =>
    expect(coverage(['HT-2.1.1', 'HT-2.1.2', 'HT-21.1.1'], [{id: 'HT-M', reason: 'For editors.'}])).toEqual({
      published: ['HT-2.1.1', 'HT-2.1.2', 'HT-21.1.1'],
      leftOut: [{id: 'HT-M', reason: 'For editors.'}],
      missing: [],
      needless: [],
    }));

  test('lets a chapter stand for its points, and for those of no other chapter', () =>
    expect(coverage(['HT-M'], [{id: 'HT-2', reason: 'Not written.'}])).toEqual({
      published: ['HT-M'],
      leftOut: [
        {id: 'HT-2.1.1', reason: 'Not written.'},
        {id: 'HT-2.1.2', reason: 'Not written.'},
      ],
      missing: ['HT-21.1.1'],
      needless: [],
    }));

  test.each([
    ['that is published', 'HT-2.1.1'],
    ['all of whose points are published', 'HT-2'],
    ['that the research does not hold', 'HT-2.1.9'],
  ])('tells of a record for something %s', (_what, id) =>
    expect(coverage(POINTS, [{id, reason: 'Not written.'}]).needless).toEqual([id]),
  );
});
