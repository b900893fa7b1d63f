/** Number of a section within one index, counted from 0 in page order. */
export type SectionRef = number;

/**
 * Stands in a body between items that do not end in punctuation, and before the sources; no letter, so it is no
 * word. What is behind the first is a list.
 */
export const SEPARATOR = ' · ';

/** A piece of a page that can be cited: what is indexed and returned. */
export interface Section {
  /** Lasting name: `HT-11.2.3`, `JP-siliadin-v-france-7`, `term:cued-invitation`; else path and anchor. */
  readonly id: string;
  /** Address on the site, with its anchor: `/2/guidelines/free-account/#HT-11.2.3`. */
  readonly url: string;
  /** The number as it is cited, `HT 11.2.3`; empty where the section has none. */
  readonly label: string;
  /** The heading it stands under, or the name of the case or term. */
  readonly title: string;
  /** Headings above it, outermost first, joined by ` › `; empty at the top of a page. */
  readonly path: string;
  /** Its words, white space single. */
  readonly body: string;
  /** What the subject index leads here for, joined by SEPARATOR: searched, and shown where nothing else says why. */
  readonly subjects?: string;
  /** Number of its page, counted from 0. Sections of a page follow each other. */
  readonly page: number;
  /** Factor on its scores, lunr’s boost of a document; 1 where it is absent. It goes into the scores only. */
  readonly boost?: number;
}

/** A page with what its sections have in common. */
export interface Page {
  readonly url: string;
  readonly title: string;
  /** What stands beside a hit, such as court and date; empty where there is nothing. */
  readonly note: string;
  /** Facet by name, with its values as readers see them. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}
