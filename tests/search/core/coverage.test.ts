import {raiseWhole} from '../../../src/search/core/coverage';
import type {ExpandedClause} from '../../../src/search/core/evaluate';
import {FIELDS} from '../../../src/search/core/field';

/** Clauses for terms with the sections that hold them, by field: title, path, body. */
function clausesFor(sectionsByTerm: Readonly<Record<string, readonly number[][]>>): ExpandedClause[] {
  return Object.entries(sectionsByTerm).map(([term, fields], index) => ({
    presence: 'optional',
    fields: FIELDS,
    boost: 1,
    entries: [
      {
        term,
        index,
        fields: fields.map((refs) => ({refs: Int32Array.from(refs), scores: new Int32Array(refs.length)})),
      },
    ],
  }));
}

/** The scores of three sections that scored 1 each, where the share of the words counts as it is. */
function raised(
  asked: readonly (readonly string[])[],
  sectionsByTerm: Readonly<Record<string, readonly number[][]>>,
): number[] {
  const scored = {refs: Int32Array.of(0, 1, 2), scores: Float64Array.of(1, 1, 1)};
  return [...raiseWhole(scored, asked, clausesFor(sectionsByTerm), 3, 1).scores];
}

describe('the share of the words that a section answers', () => {
  test('counts each word once, in whatever fields it stands', () =>
    expect(raised([['salary'], ['judge']], {salary: [[0], [], [0, 1]], judge: [[], [0], []]})).toEqual([
      1, 0.5, 0,
    ]));

  test('counts a word that is answered by another term', () =>
    expect(raised([['pay', 'salary']], {pay: [[], [], [0]], salary: [[], [], [0, 1]]})).toEqual([1, 1, 0]));

  test('needs all terms of what answers together, also from several fields', () =>
    expect(
      raised([['balance', 'financial statement']], {
        financial: [[0], [], [1, 0]],
        statement: [[], [], [0, 2]],
      }),
    ).toEqual([1, 0, 0]));

  test('counts a number for two words', () =>
    expect(raised([['art^5'], ['act']], {'art^5': [[0, 1], [], []], act: [[0, 2], [], []]})).toEqual([
      1,
      2 / 3,
      1 / 3,
    ]));

  test('passes over what stands nowhere', () =>
    expect(raised([['nowhere', 'nowhere pay', 'pay']], {pay: [[], [], [2]]})).toEqual([0, 0, 1]));
});

test('a greater power sets those further apart that lack a word', () => {
  const scored = {refs: Int32Array.of(0), scores: Float64Array.of(8)};
  const clauses = clausesFor({pay: [[], [], [0]]});
  expect([...raiseWhole(scored, [['pay'], ['judge']], clauses, 1, 3).scores]).toEqual([1]);
});
