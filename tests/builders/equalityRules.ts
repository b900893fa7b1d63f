import type {Searcher} from '../../src/search/core/searcher';
import {
  comparedRankings,
  countByKind,
  differencesOf,
  DISTURBANCES,
  type Compared,
  type ComparedRankings,
} from './comparedRankings';
import {QUERY_KINDS, type QueryKind} from './generatedQueries';

const OF_EACH_KIND = 30;

/** Kinds of query that find nothing, or nothing that has a score. */
const FINDING_NOTHING: readonly QueryKind[] = ['only words that are nowhere'];
const WITHOUT_SCORE: readonly QueryKind[] = [...FINDING_NOTHING, 'only words that must not be there'];

const LIMIT_MS = 240_000; // only ends a test that hangs

/**
 * The rules for an index that ranks as lunr does: the same sections, order and scores, to the last bit.
 *
 * @param open Gives what to compare.
 * @returns Gives what was compared, once the tests run.
 */
export function rankingEqualsLunrs(
  open: () => Promise<Omit<Compared, 'ofEachKind'>>,
): () => ComparedRankings {
  let searcher: Searcher;
  let compared: ComparedRankings;

  beforeAll(async () => {
    const source = await open();
    searcher = source.searcher;
    compared = await comparedRankings({...source, ofEachKind: OF_EACH_KIND});
  }, LIMIT_MS);

  test('more than five hundred queries are asked, as many of each of twenty-two kinds', () => {
    expect(compared.queries.length).toBeGreaterThan(500);
    const counts = Object.values(countByKind(compared)).map(({queries}) => queries);
    expect(counts).toEqual(Array.from({length: 22}, () => OF_EACH_KIND));
  });

  test.each(QUERY_KINDS)('%s: the same sections, order and scores', (kind) =>
    expect(differencesOf(compared).filter((difference) => difference.kind === kind)).toEqual([]),
  );

  test('no answer is cut', () => expect(compared.cut).toEqual([]));

  test('queries of every kind find something to compare', () => {
    const counts = countByKind(compared);
    const enough = OF_EACH_KIND / 3;
    const kindsWith = (what: 'found' | 'scored'): string[] =>
      QUERY_KINDS.filter((kind) => counts[kind][what] > enough);
    expect(kindsWith('found')).toEqual(QUERY_KINDS.filter((kind) => !FINDING_NOTHING.includes(kind)));
    expect(kindsWith('scored')).toEqual(QUERY_KINDS.filter((kind) => !WITHOUT_SCORE.includes(kind)));
    expect(FINDING_NOTHING.map((kind) => counts[kind].found)).toEqual([0]);
  });

  // The comparison itself: it must see every answer that has been tampered with.
  test.each(Object.entries(DISTURBANCES))('a fault would be seen that %s', (_, disturb) => {
    const disturbed = compared.ours.map(disturb);
    const ours = disturbed.map((ranking, i) => ranking ?? compared.ours[i]!);
    const seen = differencesOf({...compared, ours});
    expect(seen.length).toBeGreaterThan(compared.queries.length / 2);
    expect(seen).toHaveLength(disturbed.filter((ranking) => ranking !== undefined).length);
  });

  test('a limit gives the first of the same list', async () => {
    const place = compared.theirs.findIndex(({length}) => length > 30);
    const {clauses} = compared.queries[place]!;
    const {hits, total} = await searcher.search({clauses, phrases: []}, {limit: 7});
    expect(hits.map(({ref, score}) => [ref, score])).toEqual(compared.theirs[place]!.slice(0, 7));
    expect(total).toBe(compared.theirs[place]!.length);
  });

  return () => compared;
}
