import {rangeOf} from './format/manifest';
import type {Page} from './section';

/** Chosen values by facet; a facet that is absent or empty does not narrow. */
export type FacetChoice = Readonly<Record<string, readonly string[]>>;

export interface FacetCount {
  readonly name: string;
  /** Most hits first, then by value. Counts are of hits under the choices of the other facets. */
  readonly values: readonly {readonly value: string; readonly count: number}[];
}

/**
 * Counts hits by facet value, and says which pages fit the choices; undefined where nothing is chosen.
 *
 * @param firstSections Of each page.
 */
export function countFacets(
  pages: readonly Page[],
  refs: Int32Array,
  firstSections: Int32Array,
  chosen: FacetChoice,
): {facets: FacetCount[]; isChosen: Uint8Array | undefined} {
  const hitsOfPage = new Int32Array(pages.length);
  countPages(hitsOfPage, refs, firstSections);
  const conditions = Object.entries(chosen).filter(([, values]) => values.length > 0);
  const fits = (page: Page, name: string, values: readonly string[]): boolean =>
    (page.facets[name] ?? []).some((value) => values.includes(value));
  const counts = new Map<string, Map<string, number>>();
  pages.forEach((page, number) => {
    const hits = hitsOfPage[number]!;
    if (hits === 0) return;
    const failed = conditions.filter(([name, values]) => !fits(page, name, values));
    if (failed.length > 1) return;
    for (const [name, values] of Object.entries(page.facets)) {
      if (failed.length === 1 && failed[0]![0] !== name) continue;
      const ofFacet = counts.get(name) ?? new Map<string, number>();
      counts.set(name, ofFacet);
      for (const value of values) ofFacet.set(value, (ofFacet.get(value) ?? 0) + hits);
    }
  });
  const facets = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => ({
      name,
      values: [...values]
        .map(([value, count]) => ({value, count}))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    }));
  const isChosen =
    conditions.length === 0
      ? undefined
      : Uint8Array.from(pages, (page) =>
          conditions.every(([name, values]) => fits(page, name, values)) ? 1 : 0,
        );
  return {facets, isChosen};
}

/** By itself, so that the engine need not compile all of what is around the loop. */
function countPages(hitsOfPage: Int32Array, refs: Int32Array, firstSections: Int32Array): void {
  let page = 0;
  let from = 0;
  let to = 0;
  for (let i = 0; i < refs.length; i += 1) {
    const ref = refs[i]!;
    if (ref < from || ref >= to) {
      page = rangeOf(firstSections, ref);
      from = firstSections[page]!;
      to = firstSections[page + 1] ?? Infinity;
    }
    hitsOfPage[page]! += 1;
  }
}
