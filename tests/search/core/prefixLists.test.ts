import {FIELDS} from '../../../src/search/core/field';
import {separator} from '../../../src/search/core/format/manifest';
import type {Postings, TermEntry} from '../../../src/search/core/format/postings';
import {decodePrefixList, isListed, listedPrefixes} from '../../../src/search/core/format/prefixes';
import {PrefixLists} from '../../../src/search/core/prefixLists';
import {seededRandom, type SeededRandom} from '../../builders/seededRandom';

/** Of a list, as the index holds them. */
const LISTED_SECTIONS = 500;

/** Sorted terms of few letters, so that many begin alike. */
function terms(random: SeededRandom, sectionCount: number): TermEntry[] {
  const words = random.list(300, () =>
    random.list(random.integer(1, 8), () => random.pick(['a', 'b', 'c'])).join(''),
  );
  const postings = (most: number): Postings => {
    const refs = random.list(random.integer(0, most), () => random.integer(0, sectionCount - 1));
    const rising = Int32Array.from(new Set(refs)).sort();
    return {refs: rising, scores: rising.map(() => random.integer(1, 20_000))};
  };
  return [...new Set(words)].sort().map((term, index) => ({
    term,
    index,
    fields: FIELDS.map((_, f) => postings(f === 2 ? sectionCount / 4 : 2)),
  }));
}

/** The lists made of terms that stand in files of some each, and the beginnings that have one. */
function listsOf(
  all: readonly TermEntry[],
  termsPerFile: number,
): {lists: ReadonlyMap<string, Uint8Array>; prefixes: string[]} {
  const shards: string[] = [];
  const lists = new PrefixLists(SECTIONS, (prefix) => isListed(shards, prefix));
  for (let from = 0; from < all.length; from += termsPerFile) {
    shards.push(separator(all[from - 1]?.term, all[from]!.term));
    lists.addFile(all.slice(from, from + termsPerFile));
  }
  return {lists: lists.finish(), prefixes: listedPrefixes(shards)};
}

/** What the list of a beginning must hold: scores by field and section, those of the best sections alone. */
function expectedOf(all: readonly TermEntry[], prefix: string): Map<number, number>[] {
  const those = all.filter(({term}) => term.startsWith(prefix));
  const sums = FIELDS.map((_, f) => {
    const sum = new Map<number, number>();
    for (const {fields} of those)
      fields[f]!.refs.forEach((ref, i) => sum.set(ref, (sum.get(ref) ?? 0) + fields[f]!.scores[i]!));
    return sum;
  });
  const totalOf = (ref: number): number => sums.reduce((total, sum) => total + (sum.get(ref) ?? 0), 0);
  const best = Array.from({length: SECTIONS}, (_, ref) => ref)
    .filter((ref) => totalOf(ref) > 0)
    .sort((a, b) => totalOf(b) - totalOf(a) || a - b)
    .slice(0, LISTED_SECTIONS)
    .sort((a, b) => a - b);
  return sums.map(
    (sum) =>
      new Map(
        best
          .filter((ref) => sum.has(ref))
          .map((ref) => [ref, Math.round(sum.get(ref)! / Math.sqrt(those.length))]),
      ),
  );
}

const SECTIONS = 700;

test.each([1, 2, 7, 40])(
  'sums up all terms of every beginning that has a list, with %i terms a file',
  (termsPerFile) => {
    const all = terms(seededRandom(termsPerFile), SECTIONS);
    const {lists, prefixes} = listsOf(all, termsPerFile);
    expect(prefixes.length).toBeGreaterThan(0);
    for (const prefix of prefixes) {
      const fields = decodePrefixList(lists.get(prefix)!, SECTIONS);
      const held = fields.map(({refs, scores}) => new Map(Array.from(refs, (ref, i) => [ref, scores[i]!])));
      expect([prefix, held]).toEqual([prefix, expectedOf(all, prefix)]);
    }
  },
);
