/**
 * The state of the search page, kept in the fragment of its address: it is never sent to a server.
 *
 *     #q=free+account&publication=HT&court=ECtHR&edition=2
 */
import type {FacetChoice} from '../core/facets';

/** What a search can be narrowed by, in the order in which it is shown. */
export const FACETS = [
  'publication',
  'part',
  'court',
  'jurisdiction',
  'year',
  'exploitation',
  'topic',
  'provision',
  'outcome',
  'certainty',
] as const;
export type Facet = (typeof FACETS)[number];

export interface SearchFragment {
  readonly text: string;
  readonly chosen: FacetChoice;
  /** undefined for the edition in force. */
  readonly edition: number | undefined;
  /** Whether only the words as typed are looked for. */
  readonly asTyped: boolean;
  /** How many hits of a list are shown; 0 for the first ones. */
  readonly shown: number;
}

export const NO_SEARCH: SearchFragment = {text: '', chosen: {}, edition: undefined, asTyped: false, shown: 0};

/** Most letters of a search; more are cut off. Longer ones are no search, and cost seconds. */
export const MOST_LETTERS = 250;

/** Most hits that a list shows; a fragment cannot ask for more. */
export const MOST_SHOWN = 500;

/** Reads any fragment, with or without `#`; what it does not know it passes over. */
export function parseFragment(fragment: string): SearchFragment {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen: Record<string, string[]> = {};
  for (const facet of FACETS) {
    const ofFacet = [...new Set(values.getAll(facet))].filter(Boolean);
    if (ofFacet.length > 0) chosen[facet] = ofFacet;
  }
  const edition = wholeNumber(values.get('edition'));
  return {
    text: (values.get('q') ?? '').slice(0, MOST_LETTERS),
    chosen,
    edition: edition === 0 ? undefined : edition,
    asTyped: values.get('typed') === '1',
    shown: Math.min(wholeNumber(values.get('shown')), MOST_SHOWN),
  };
}

/** The fragment with `#`; empty where there is nothing to keep. */
export function formatFragment({text, chosen, edition, asTyped, shown}: SearchFragment): string {
  const values = new URLSearchParams();
  if (text !== '') values.set('q', text);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) values.append(facet, value);
  if (edition !== undefined) values.set('edition', String(edition));
  if (asTyped) values.set('typed', '1');
  if (shown > 0) values.set('shown', String(shown));
  const fragment = values.toString();
  return fragment === '' ? '' : `#${fragment}`;
}

function wholeNumber(text: string | null): number {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
