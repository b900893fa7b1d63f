import {isShown, keptBack} from '../../src/cases/shown';

const TODAY = '2026-11-30';
const HOLD = {since: '2026-11-01', reason: 'A request is open.'};

describe('keptBack', () => {
  test.each([
    ['with neither embargo nor hold', {}, undefined],
    ['the day before its day', {embargoUntil: '2026-12-01'}, {kind: 'embargo', until: '2026-12-01'}],
    ['on its day', {embargoUntil: '2026-11-30'}, undefined],
    ['after its day', {embargoUntil: '2026-11-29'}, undefined],
    ['on hold', {hold: HOLD}, {kind: 'hold', ...HOLD}],
    ['on hold, whatever day it names', {hold: HOLD, embargoUntil: '2027-01-01'}, {kind: 'hold', ...HOLD}],
  ] as const)('of a case %s', (_, record, expected) => {
    expect(keptBack(record, TODAY)).toEqual(expected);
    expect(isShown(record, TODAY)).toBe(expected === undefined);
  });
});
