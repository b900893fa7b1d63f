/**
 * The words of what can be cited, as data for handouts. Made after a build, one file for each chapter and case:
 * `/data/packs/2/HT-11.json`, found by `/data/packs/2/index.json`. Types only, for both sides.
 */
import type {Citable} from '../citations/citable';

export interface PackIndex {
  readonly edition: number;
  readonly lawStatedAs: string;
  /** Chapters by publication and number, then cases. */
  readonly pages: readonly PackIndexPage[];
}

export interface PackIndexPage {
  /** Name of its file beside the index, without `.json`; also the id of the chapter or case as a whole. */
  readonly file: string;
  readonly label: string;
  readonly title: string;
  /** Address from the root of the site. */
  readonly url: string;
  /** Id and label of each paragraph and row, in the order of the page. */
  readonly places: readonly (readonly [id: string, label: string])[];
}

export interface PackPage {
  /** What the page as a whole is cited as; its paragraphs and rows say only what differs. */
  readonly citable: Citable;
  /** A warning that stands above its text, such as that one reader only has read the note. */
  readonly caution?: string;
  /** What it is at a glance, for a case: its outcome. */
  readonly blocks: readonly TextBlock[];
  /** Paragraphs and rows, in the order of the page. */
  readonly places: readonly PackPlace[];
}

export interface PackPlace extends Pick<Citable, 'id' | 'kind' | 'label' | 'url'> {
  /** The headings it stands under, outermost first, without the page’s title. */
  readonly headings: readonly string[];
  readonly blocks: readonly TextBlock[];
  /** As printed under the paragraph, each with its certainty in words. */
  readonly sources: readonly string[];
}

export type TextBlock =
  | {readonly kind: 'paragraph' | 'quote'; readonly text: string}
  /** `marker` is what stands before it: `•` or `2.`; `depth` is 0 for an item of an outer list. */
  | {readonly kind: 'item'; readonly marker: string; readonly depth: number; readonly text: string}
  /** A row of a table: each cell with the heading of its column, which may be empty. */
  | {readonly kind: 'row'; readonly cells: readonly (readonly [heading: string, text: string])[]}
  /** What stands under a paragraph: its corrections, and that another edition reads otherwise. */
  | {readonly kind: 'remark'; readonly text: string};
