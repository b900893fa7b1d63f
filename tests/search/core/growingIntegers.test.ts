import {GrowingIntegers} from '../../../src/search/core/growingIntegers';

test('a list of integers gives back what was put in, across its pieces', () => {
  const list = new GrowingIntegers();
  const count = 2 ** 20 + 5;
  for (let i = 0; i < count; i += 1) list.push(i % 1000);
  expect(list.length).toBe(count);
  expect([0, 1, 2 ** 20 - 1, 2 ** 20, count - 1].map((i) => list.at(i))).toEqual(
    [0, 1, 2 ** 20 - 1, 2 ** 20, count - 1].map((i) => i % 1000),
  );
  expect(list.toArray()).toEqual(Int32Array.from({length: count}, (_, i) => i % 1000));
});
