/** Words that are looked for beside what was typed, as conditions of a query. */
import {splitWords, type Analyser} from './analyser';
import type {Clause} from './clause';
import {FIELDS} from './field';
import {stemOf, type QueryPart} from './query';
import type {Addition} from './understand';

/**
 * How much an added term counts beside a word as typed; its words share it. Higher: sections with the added
 * term alone rise among those with the words as typed.
 */
export const ADDED_BOOST = 0.7;

/** Factor on the words of an idiom, which mean something else one by one. */
export const IDIOM_BOOST = 0.2;

/** The additions that add anything to what was typed: *pimping* adds nothing to *pimp*. */
export function newAdditions(
  additions: readonly Addition[],
  analyser: Analyser,
  typedTerms: ReadonlySet<string>,
): Addition[] {
  return additions.filter(({words}) => termsOf(words, analyser).some((term) => !typedTerms.has(term)));
}

/** Clauses for the words that are not among those typed already. */
export function clausesOfAdditions(
  additions: readonly Addition[],
  analyser: Analyser,
  typedTerms: ReadonlySet<string>,
): Clause[] {
  const boosts = new Map<string, number>();
  for (const {words} of additions) {
    const terms = termsOf(words, analyser);
    const boost = ADDED_BOOST / terms.length;
    for (const term of terms) {
      if (!typedTerms.has(term)) boosts.set(term, Math.max(boost, boosts.get(term) ?? 0));
    }
  }
  return [...boosts].map(([term, boost]) => ({
    term,
    match: 'exact',
    presence: 'optional',
    fields: FIELDS,
    boost,
  }));
}

/** The clauses, with those for the words of an idiom counting little. */
export function lowerIdioms(
  clauses: readonly Clause[],
  {parts, additions, analyser}: LowerIdiomsOptions,
): readonly Clause[] {
  const terms = new Set<string>();
  for (const {isIdiom, words, from, to} of additions) {
    if (!isIdiom) continue;
    const meant = termsOf(words, analyser);
    for (const {text} of parts.slice(from, to))
      for (const term of termsOf(text, analyser)) if (!meant.includes(term)) terms.add(term);
  }
  if (terms.size === 0) return clauses;
  return clauses.map((clause) =>
    terms.has(stemOf(clause.term)) ? {...clause, boost: clause.boost * IDIOM_BOOST} : clause,
  );
}

export interface LowerIdiomsOptions {
  readonly parts: readonly QueryPart[];
  readonly additions: readonly Addition[];
  readonly analyser: Analyser;
}

export function termsOf(text: string, analyser: Analyser): string[] {
  return splitWords(text).flatMap((token) => analyser.analyse(token).map(({term}) => term));
}
