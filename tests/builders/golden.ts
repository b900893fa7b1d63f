import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';

/** A question as a practitioner types it, and what must come up. */
export interface GoldenPair {
  readonly id: string;
  readonly query: string;
  /** Any one of these counts. */
  readonly expect: readonly string[];
  readonly kind: string;
  /** Measured only; nobody tunes on it. */
  readonly sealed?: boolean;
}

/** @param set The set of a language, half of it sealed; those for development are open. */
export function goldenPairs(set: 'en' | 'en-dev' | 'ro' | 'ro-dev'): GoldenPair[] {
  const file = join(__dirname, `../search/golden/${set}.yaml`);
  return (parse(readFileSync(file, 'utf8')) as GoldenPair[]).map((pair) => ({
    ...pair,
    expect: pair.expect.map(String),
    sealed: pair.sealed === true,
  }));
}

/** Share of each half, in per cent, that has an expected answer among the first five. */
export interface GoldenScore {
  readonly open: number;
  readonly sealed: number;
  /** Ids of the open pairs without one: sealed ones are not told. */
  readonly missed: readonly string[];
}

/** @param answer Ids of the first hits of a query, best first. */
export async function scoreGolden(
  pairs: readonly GoldenPair[],
  answer: (query: string) => Promise<readonly string[]>,
  fits: (id: string, expected: string) => boolean = (id, expected) => id === expected,
): Promise<GoldenScore> {
  const found = {open: 0, sealed: 0};
  const all = {open: 0, sealed: 0};
  const missed: string[] = [];
  for (const pair of pairs) {
    const half = pair.sealed ? 'sealed' : 'open';
    const ids = (await answer(pair.query)).slice(0, 5);
    all[half] += 1;
    if (ids.some((id) => pair.expect.some((expected) => fits(id, expected)))) found[half] += 1;
    else if (!pair.sealed) missed.push(pair.id);
  }
  return {open: (100 * found.open) / all.open, sealed: (100 * found.sealed) / all.sealed, missed};
}
