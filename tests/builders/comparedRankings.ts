import type {Analyser} from '../../src/search/core/analyser';
import type {Boosts} from '../../src/search/core/field';
import type {Searcher} from '../../src/search/core/searcher';
import {aMonolithicIndex, type MonolithicSection, type Ranking} from './aMonolithicIndex';
import {generatedQueries, QUERY_KINDS, type GeneratedQuery, type QueryKind} from './generatedQueries';

export interface ComparedRankings {
  readonly queries: readonly GeneratedQuery[];
  /** lunr's answer to each query. */
  readonly theirs: readonly Ranking[];
  readonly ours: readonly Ranking[];
  /** Queries that we answer in part, and say so: too many words begin as asked. */
  readonly cut: readonly GeneratedQuery[];
  /** Words for which lunr's set of terms errs, sorted; it was told the right terms for them. */
  readonly misjudged: readonly string[];
}

export interface Compared {
  /** The sections in full, of which the searcher's index was made. */
  readonly sections: readonly MonolithicSection[];
  readonly searcher: Searcher;
  readonly analyser: Analyser;
  readonly boosts: Boosts;
  readonly seed: number;
  readonly ofEachKind: number;
}

/** Asks an index of ours and one of lunr's, made of the same sections, the same queries of every kind. */
export async function comparedRankings({
  sections,
  searcher,
  analyser,
  boosts,
  seed,
  ofEachKind,
}: Compared): Promise<ComparedRankings> {
  const monolith = aMonolithicIndex(sections, analyser, boosts);
  const texts = sections.map(({title, body}) => `${title} ${body}`);
  const queries = generatedQueries({terms: monolith.terms, texts, analyser, seed}, ofEachKind);
  const ours: Ranking[] = [];
  const cut: GeneratedQuery[] = [];
  for (const query of queries) {
    const {hits, isCapped} = await searcher.search({clauses: query.clauses, phrases: []}, {limit: Infinity});
    ours.push(hits.map(({ref, score}) => [ref, score]));
    if (isCapped) cut.push(query);
  }
  const theirs = queries.map(({clauses}) => monolith.ask(clauses));
  return {queries, theirs, ours, cut, misjudged: [...monolith.misjudged].sort()};
}

/** Where two answers to a query part: the first place at which section or score are not the same to the last bit. */
export interface Difference extends GeneratedQuery {
  readonly place: number;
  readonly theirs: Ranking[number] | undefined;
  readonly ours: Ranking[number] | undefined;
}

/** One difference for each query whose answers differ. */
export function differencesOf({
  queries,
  theirs,
  ours,
}: Pick<ComparedRankings, 'queries' | 'theirs' | 'ours'>): Difference[] {
  return queries.flatMap((query, i) => {
    const [a, b] = [theirs[i]!, ours[i]!];
    const length = Math.max(a.length, b.length);
    for (let place = 0; place < length; place += 1) {
      const [one, other] = [a[place], b[place]];
      if (!one || !other || one[0] !== other[0] || !Object.is(one[1], other[1]))
        return [{...query, place, theirs: one, ours: other}];
    }
    return [];
  });
}

/** How many queries of each kind have at least one hit, or one that scores. */
export function countByKind({
  queries,
  theirs,
}: Pick<ComparedRankings, 'queries' | 'theirs'>): Record<
  QueryKind,
  {queries: number; found: number; scored: number}
> {
  const counts = Object.fromEntries(
    QUERY_KINDS.map((kind) => [kind, {queries: 0, found: 0, scored: 0}]),
  ) as Record<QueryKind, {queries: number; found: number; scored: number}>;
  queries.forEach(({kind}, i) => {
    counts[kind].queries += 1;
    if (theirs[i]!.length > 0) counts[kind].found += 1;
    if (isScored(theirs[i]!)) counts[kind].scored += 1;
  });
  return counts;
}

export function isScored(ranking: Ranking): boolean {
  return (ranking[0]?.[1] ?? 0) > 0;
}

/** Each does to one answer what a fault could do; undefined where the answer has nothing of the kind. */
export const DISTURBANCES: Readonly<Record<string, (ranking: Ranking) => Ranking | undefined>> = {
  'raises one score by a thousandth': (ranking) =>
    isScored(ranking)
      ? ranking.map(([ref, score], i) => [ref, i === ranking.length - 1 ? score + 0.001 : score])
      : undefined,
  'changes the last bits of one score': (ranking) =>
    isScored(ranking)
      ? ranking.map(([ref, score], i) => [ref, i === 0 ? score * (1 + 2 * Number.EPSILON) : score])
      : undefined,
  'swaps two neighbours': (ranking) =>
    ranking.length > 1 ? [ranking[1]!, ranking[0]!, ...ranking.slice(2)] : undefined,
  'leaves out the last section': (ranking) => (ranking.length > 0 ? ranking.slice(0, -1) : undefined),
  'adds a section': (ranking) => [...ranking, [0, 0]],
};
