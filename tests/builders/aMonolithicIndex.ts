import lunr from 'lunr';

import {tokensOf, type Analyser} from '../../src/search/core/analyser';
import type {Clause} from '../../src/search/core/clause';
import {compareAsTokenSet, withinOneEdit} from '../../src/search/core/expand';
import {FIELDS, type Boosts} from '../../src/search/core/field';
import type {IndexedText} from '../../src/search/core/indexBuilder';

const PRESENCE = {
  optional: lunr.Query.presence.OPTIONAL,
  required: lunr.Query.presence.REQUIRED,
  prohibited: lunr.Query.presence.PROHIBITED,
} as const;

export interface MonolithicIndex {
  /** Section and score of each hit, in lunr's order. */
  ask(clauses: readonly Clause[]): [ref: number, score: number][];
  readonly terms: readonly string[];
  /** Words whose expansion lunr got wrong, so that terms were picked one by one instead. */
  readonly misjudged: ReadonlySet<string>;
}

/** The same sections in one lunr index, with the same pipeline: what ours is compared with. */
export function aMonolithicIndex(
  sections: readonly IndexedText[],
  analyser: Analyser,
  boosts: Boosts,
): MonolithicIndex {
  const step = (token: lunr.Token): lunr.Token[] =>
    analyser
      .analyse(token.toString())
      .flatMap(({term, exact}) => [term, ...(exact === undefined ? [] : [exact])])
      .map((term) => new lunr.Token(term, {}));
  const builder = new lunr.Builder();
  builder.tokenizer = ((text: unknown) =>
    tokensOf(String(text), analyser).map(
      (word) => new lunr.Token(word, {}),
    )) as unknown as typeof lunr.tokenizer;
  builder.ref('ref');
  for (const field of FIELDS) builder.field(field, {boost: boosts[field]});
  const {registeredFunctions} = lunr.Pipeline as unknown as {registeredFunctions: Record<string, unknown>};
  registeredFunctions.portal = step;
  (step as unknown as {label: string}).label = 'portal';
  builder.pipeline.add(step);
  sections.forEach(({title, path, body}, ref) => builder.add({ref: String(ref), title, path, body}));
  const index = builder.build();
  const terms = Object.keys(
    (index as unknown as {invertedIndex: Record<string, unknown>}).invertedIndex,
  ).sort((a, b) => (a < b ? -1 : 1));
  const misjudged = new Set<string>();
  const tokenSet = (index as unknown as {tokenSet: TokenSetOfIndex}).tokenSet;
  const intersect = tokenSet.intersect.bind(tokenSet);
  return {
    terms,
    misjudged,
    ask(clauses) {
      // lunr looks up clause by clause, in order; its set of terms is unsound where words hold digits.
      const expected = clauses.map((clause) => expand(clause, terms));
      let next = 0;
      tokenSet.intersect = (wanted) => {
        const clause = clauses[next]!;
        const right = expected[next]!;
        next += 1;
        const found = lunrExpansion(intersect, wanted);
        if (found && [...found].sort().join(' ') === [...right].sort().join(' '))
          return {toArray: () => found};
        misjudged.add(clause.match === 'prefix' ? `${clause.term}*` : `${clause.term}~1`);
        return {toArray: () => right};
      };
      return index
        .query((query) => {
          for (const clause of clauses) addClause(query, clause);
        })
        .map(({ref, score}) => [Number(ref), score]);
    },
  };
}

interface TokenSetOfIndex {
  intersect: (wanted: unknown) => {toArray: () => string[]};
}

function lunrExpansion(intersect: TokenSetOfIndex['intersect'], wanted: unknown): string[] | undefined {
  try {
    return intersect(wanted).toArray();
  } catch {
    return undefined;
  }
}

/** The terms a clause stands for, found by looking at every term. */
function expand({term, match}: Clause, terms: readonly string[]): string[] {
  switch (match) {
    case 'exact':
      return terms.includes(term) ? [term] : [];
    case 'prefix':
      return terms.filter((candidate) => candidate.startsWith(term)).sort(compareAsTokenSet);
    case 'fuzzy':
      return withinOneEdit(
        term,
        terms.filter((candidate) => Math.abs(candidate.length - term.length) <= 1),
      );
  }
}

function addClause(query: lunr.Query, {term, match, presence, fields, boost}: Clause): void {
  const clause = {
    term: match === 'prefix' ? `${term}*` : term,
    fields: [...fields],
    boost,
    presence: PRESENCE[presence],
    usePipeline: false,
    wildcard: lunr.Query.wildcard.NONE,
    ...(match === 'fuzzy' && {editDistance: 1}),
  };
  query.clause(clause as unknown as lunr.Query.Clause); // lunr's types leave presence out
}
