import {coverageOf} from '../../../src/search/core/coverage';
import {evaluate, ScoreSheet, type ExpandedClause} from '../../../src/search/core/evaluate';
import {FIELDS} from '../../../src/search/core/field';

/** Clauses for terms with the sections that hold them, by field: title, path, body. Each scores the same everywhere. */
function clausesFor(sectionsByTerm: Readonly<Record<string, readonly number[][]>>): ExpandedClause[] {
  return Object.entries(sectionsByTerm).map(([term, sections], index) => ({
    presence: 'optional',
    fields: FIELDS,
    boost: 1,
    entries: [
      {
        term,
        index,
        fields: FIELDS.map((_, f) => {
          const refs = Int32Array.from(sections[f] ?? []);
          return {refs, scores: new Int32Array(refs.length).fill(1000)};
        }),
      },
    ],
  }));
}

/** What the scores of three sections are multiplied by, where the share of the words counts as it is. */
function factors(
  asked: readonly (readonly string[])[],
  sectionsByTerm: Readonly<Record<string, readonly number[][]>>,
  power = 1,
): number[] {
  const clauses = clausesFor(sectionsByTerm);
  const scoresOf = (coverage?: ReturnType<typeof coverageOf>): Map<number, number> => {
    const {refs, scores} = evaluate(clauses, new ScoreSheet(3), coverage);
    return new Map([...refs].map((ref, i) => [ref, scores[i]!]));
  };
  const plain = scoresOf();
  const raised = scoresOf(coverageOf(asked, power));
  return [0, 1, 2].map((ref) => (raised.get(ref) ?? 0) / (plain.get(ref) ?? 1));
}

describe('the share of the words that a section answers', () => {
  test('counts each word once, in whatever fields it stands', () =>
    expect(factors([['salary'], ['judge']], {salary: [[0], [], [0, 1]], judge: [[], [0], []]})).toEqual([
      1, 0.5, 0,
    ]));

  test('counts a word that is answered by another term', () =>
    expect(factors([['pay', 'salary']], {pay: [[], [], [0]], salary: [[], [], [0, 1]]})).toEqual([1, 1, 0]));

  test('counts a term for each of the words that it answers', () =>
    expect(factors([['wage'], ['pay', 'wage']], {wage: [[], [], [0]], pay: [[], [], [1]]})).toEqual([
      1, 0.5, 0,
    ]));

  test('needs all terms of what answers together, also from several fields', () =>
    expect(
      factors([['balance', 'financial statement']], {
        financial: [[0], [], [1, 0]],
        statement: [[], [], [0, 2]],
      }),
    ).toEqual([1, 0, 0]));

  test('counts a number for two words', () =>
    expect(factors([['art^5'], ['act']], {'art^5': [[0, 1], [], []], act: [[0, 2], [], []]})).toEqual([
      1,
      2 / 3,
      1 / 3,
    ]));

  test('passes over what stands nowhere', () =>
    expect(factors([['nowhere', 'nowhere pay', 'pay']], {pay: [[], [], [2]]})).toEqual([0, 0, 1]));

  test('looks at twenty-seven words, as many as a section has notes for', () => {
    const words = Array.from({length: 28}, (_, place) => `w${String.fromCharCode(97 + place)}`);
    const held = (some: readonly string[]): Record<string, number[][]> =>
      Object.fromEntries(some.map((word) => [word, [[], [], [0]]]));
    const asked = words.map((word) => [word]);
    expect(factors(asked, held(words.slice(0, 27)))).toEqual([1, 0, 0]);
    expect(factors(asked, held(words.slice(1)))[0]).toBeCloseTo(26 / 27);
  });
});

test('a greater power sets those further apart that lack a word', () =>
  expect(factors([['pay'], ['judge']], {pay: [[], [], [0]]}, 3)).toEqual([1 / 8, 0, 0]));
