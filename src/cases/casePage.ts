/** A case as its page and the lists show it: ids resolved to names and addresses. Types only, for both sides. */
import type {Part} from './part';
import type {CaseRecord} from './schema';

/** Something with a name that may have a page. */
export interface Named {
  readonly name: string;
  readonly url?: string;
}

/** A row of a list of cases. */
export interface CaseRow {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly court: string;
  readonly date: string;
  readonly part: Part;
  readonly exploitation: readonly string[];
  readonly outcome: string;
  /** The holding in one line. */
  readonly holding: string;
  /** Further words by which the case is found: numbers, ECLI, short title, topics, the court’s whole name. */
  readonly words: string;
}

export interface RelatedCase {
  readonly title: string;
  readonly url: string;
  readonly year: string;
  readonly why?: string;
}

/** A paragraph of the guidance that names the case. */
export interface CitingParagraph {
  readonly label: string;
  readonly url: string;
  /** Words of the chapter's title. */
  readonly chapter: string;
  /** Whether its sources name the case; otherwise the case was marked as bearing on it. */
  readonly cites: boolean;
}

export interface CasePage extends Pick<
  CaseRecord,
  | 'id'
  | 'title'
  | 'date'
  | 'docket'
  | 'ecli'
  | 'citation'
  | 'url'
  | 'part'
  | 'published'
  | 'revised'
  | 'preparedBy'
  | 'secondReader'
  | 'anonymisation'
  | 'verification'
  | 'laterHistory'
> {
  readonly kind: 'case';
  /** Lasting address, from the root of the site. */
  readonly address: string;
  readonly court: Named;
  readonly formation?: string;
  readonly jurisdiction: string;
  readonly outcomeText: string;
  readonly exploitation: readonly Named[];
  readonly provisions: readonly Named[];
  readonly topics: readonly Named[];
  readonly related: readonly RelatedCase[];
  readonly citedBy: readonly CitingParagraph[];
}
