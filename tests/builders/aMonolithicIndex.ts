import lunr from 'lunr';

import type {Analyser} from '../../src/search/core/analyser';
import type {Clause} from '../../src/search/core/clause';
import {FIELDS, type Boosts} from '../../src/search/core/field';
import type {Section} from '../../src/search/core/section';
import {tokensOf} from './tokensOf';

const PRESENCE = {
  optional: lunr.Query.presence.OPTIONAL,
  required: lunr.Query.presence.REQUIRED,
  prohibited: lunr.Query.presence.PROHIBITED,
} as const;

/** Sections with their scores, best first. */
export type Ranking = readonly (readonly [ref: number, score: number])[];

export interface MonolithicIndex {
  ask(clauses: readonly Clause[]): Ranking;
  /** Sorted by UTF-16 code unit. */
  readonly terms: readonly string[];
  /** Words so far for which lunr's own set of terms gives other terms than there are, as a reader would type them. */
  readonly misjudged: ReadonlySet<string>;
}

export type MonolithicSection = Pick<Section, 'title' | 'path' | 'body' | 'subjects' | 'boost'>;

/**
 * The same sections in one lunr index, with the same pipeline: what ours is compared with.
 *
 * All is lunr's, but for the set in which it looks up words. lunr makes that set smaller by joining nodes that look
 * alike, and takes digits for the numbers of nodes: words get lost, others appear. Here the nodes are not joined.
 * Every word is looked up in both sets; where they differ, the word is kept in `misjudged`.
 */
export function aMonolithicIndex(
  sections: readonly MonolithicSection[],
  analyser: Analyser,
  boosts: Boosts,
): MonolithicIndex {
  // Which nodes lunr confuses depends on their numbers: they shall not depend on what ran before.
  (lunr.TokenSet as unknown as {_nextId: number})._nextId = 1;
  const index = builderFor(sections, analyser, boosts).build() as lunr.Index & IndexInternals;
  const terms = Object.keys(index.invertedIndex).sort((a, b) => (a < b ? -1 : 1));
  const joined = index.tokenSet;
  const sound = unjoinedSet(terms);
  index.tokenSet = sound;
  const misjudged = new Set<string>();
  const judge = (clause: Clause): void => {
    const wanted = TokenSets.fromClause(lunrClause(clause));
    const right = sound.intersect(wanted).toArray();
    if ([...right].sort().join(' ') !== bruteForce(clause, terms).sort().join(' '))
      throw new Error(`lunr takes “${typed(clause)}” for other terms than are looked for.`);
    if (expansion(joined, wanted)?.join(' ') !== right.join(' ')) misjudged.add(typed(clause));
  };
  return {
    terms,
    misjudged,
    ask(clauses) {
      clauses.forEach(judge);
      return index
        .query((query) => {
          for (const clause of clauses) query.clause(lunrClause(clause) as unknown as lunr.Query.Clause); // lunr's types leave presence out
        })
        .map(({ref, score}) => [Number(ref), score]);
    },
  };
}

/** What lunr's types leave out of an index. */
interface IndexInternals {
  readonly invertedIndex: Readonly<Record<string, unknown>>;
  tokenSet: TokenSet;
}

/** lunr's TokenSet with the members that its types leave out. */
type TokenSet = lunr.TokenSet & {readonly edges: Record<string, TokenSet>; final: boolean};

const TokenSets = lunr.TokenSet as unknown as {
  new (): TokenSet;
  fromClause(clause: object): TokenSet;
};

function builderFor(
  sections: readonly MonolithicSection[],
  analyser: Analyser,
  boosts: Boosts,
): lunr.Builder {
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
  sections.forEach(({title, path, body, subjects = '', boost = 1}, ref) =>
    builder.add({ref: String(ref), title, path, body, subjects}, {boost}),
  );
  return builder;
}

/** lunr's set of terms, with a node of its own for every beginning of a term. */
function unjoinedSet(terms: readonly string[]): TokenSet {
  const root = new TokenSets();
  for (const term of terms) {
    let node = root;
    for (let i = 0; i < term.length; i += 1) node = node.edges[term[i]!] ??= new TokenSets();
    node.final = true;
  }
  return root;
}

/** The terms that lunr's own set gives; undefined where it fails on it. */
function expansion(joined: TokenSet, wanted: TokenSet): string[] | undefined {
  try {
    return joined.intersect(wanted).toArray();
  } catch {
    return undefined;
  }
}

/** The terms a clause stands for, found by looking at every term. */
function bruteForce({term, match}: Clause, terms: readonly string[]): string[] {
  switch (match) {
    case 'exact':
      return terms.filter((candidate) => candidate === term);
    case 'prefix':
      return terms.filter((candidate) => candidate.startsWith(term));
    case 'fuzzy':
      return terms.filter((candidate) => isWithinOneEdit(candidate, term));
  }
}

/** Whether two words are the same but for one letter more, one less, another one, or two neighbours changed over. */
function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let restA = a.slice(from);
  let restB = b.slice(from);
  while (restA !== '' && restA.at(-1) === restB.at(-1)) {
    restA = restA.slice(0, -1);
    restB = restB.slice(0, -1);
  }
  const isSwap = restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
  return (restA.length <= 1 && restB.length <= 1) || isSwap;
}

function lunrClause({term, match, presence, fields, boost}: Clause): object {
  return {
    term: match === 'prefix' ? `${term}*` : term,
    fields: [...fields],
    boost,
    presence: PRESENCE[presence],
    usePipeline: false,
    wildcard: lunr.Query.wildcard.NONE,
    ...(match === 'fuzzy' && {editDistance: 1}),
  };
}

function typed({term, match}: Clause): string {
  return term + {exact: '', prefix: '*', fuzzy: '~1'}[match];
}
