import {evaluate, ScoreSheet, type ExpandedClause} from '../../../src/search/core/evaluate';
import {FIELDS} from '../../../src/search/core/field';
import type {TermEntry} from '../../../src/search/core/format/postings';

const SECTIONS = 4;

/** A term with a score in thousandths by section, in the field `body`. */
function aTerm(index: number, scores: Readonly<Record<number, number>>): TermEntry {
  const held = {
    refs: Int32Array.from(Object.keys(scores), Number),
    scores: Int32Array.from(Object.values(scores)),
  };
  const nowhere = {refs: new Int32Array(0), scores: new Int32Array(0)};
  return {term: `t${index}`, index, fields: FIELDS.map((field) => (field === 'body' ? held : nowhere))};
}

function aClause(entry: TermEntry, presence: ExpandedClause['presence'] = 'optional'): ExpandedClause {
  return {presence, fields: FIELDS, boost: 1, entries: [entry]};
}

const found = (clauses: readonly ExpandedClause[], sheet = new ScoreSheet(SECTIONS)): number[][] => {
  const {refs, scores} = evaluate(clauses, sheet);
  return [...refs].map((ref, i) => [ref, scores[i]!]);
};

describe('the scores of a query', () => {
  test('are the sums over its terms, divided by the length of its vector, in the order of meeting', () => {
    const clauses = [aClause(aTerm(0, {2: 3000})), aClause(aTerm(1, {0: 1000, 2: 1000}))];
    expect(found(clauses)).toEqual([
      [2, 4 / Math.SQRT2],
      [0, 1 / Math.SQRT2],
    ]);
  });

  test('leave out sections that lack what is required, or hold what is not to be there', () => {
    const word = aClause(aTerm(0, {0: 1000, 1: 1000, 2: 1000}));
    expect(found([word, aClause(aTerm(1, {1: 0, 2: 0}), 'required')]).map(([ref]) => ref)).toEqual([1, 2]);
    expect(found([word, aClause(aTerm(1, {1: 0}), 'prohibited')]).map(([ref]) => ref)).toEqual([0, 2]);
  });

  test('owe nothing to the query before, on the same sheet', () => {
    const sheet = new ScoreSheet(SECTIONS);
    const query = [aClause(aTerm(0, {0: 1000, 3: 2000}))];
    const first = found(query, sheet);
    found([aClause(aTerm(1, {0: 500, 1: 700})), aClause(aTerm(2, {3: 0}), 'required')], sheet);
    expect(found(query, sheet)).toEqual(first);
  });

  test('leave out the second of two terms to which a damaged file gives one number', () => {
    const words = [aClause(aTerm(0, {1: 1000})), aClause(aTerm(0, {2: 1000}))];
    const sheet = new ScoreSheet(SECTIONS);
    expect(found(words, sheet)).toEqual([[2, 1]]);
    expect(found([aClause(aTerm(0, {0: 500}))], sheet)).toEqual([[0, 0.5]]);
  });
});
