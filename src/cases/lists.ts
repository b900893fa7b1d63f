/** What the list pages of an edition show. Types for both sides, and the addresses of the parts. */
import type {SourceType} from '../citations/source';
import type {CaseRow} from './casePage';
import type {Part} from './part';

export const PART_ROUTES: Readonly<Record<Part, string>> = {
  offence: 'practice/part-1-offence',
  victims: 'practice/part-2-victims',
  proceeds: 'practice/part-3-proceeds',
};

/** What every list page says of its edition. */
export interface ListFrame {
  readonly edition: number;
  readonly isCurrent: boolean;
}

export interface CollectionList extends ListFrame {
  /** null for the whole collection and for topics. */
  readonly part: Part | null;
  readonly topic?: {readonly name: string; readonly definition: string};
  readonly rows: readonly CaseRow[];
}

export interface TopicIndex extends ListFrame {
  readonly topics: readonly {
    readonly name: string;
    readonly definition: string;
    /** Absent while the topic has too few cases for a page. */
    readonly url?: string;
    readonly cases: readonly {readonly title: string; readonly url: string}[];
  }[];
}

/** A source with the paragraphs that lean on it. */
export interface SourceEntry {
  readonly key: string;
  readonly type: SourceType;
  readonly short: string;
  readonly title: string;
  /** Author, number, date, container: one line, in that order. */
  readonly imprint: string;
  readonly url?: string;
  readonly status?: string;
  readonly level: 'C' | 'E' | 'K';
  readonly note?: string;
  readonly finding?: string;
  readonly citedBy: readonly {readonly label: string; readonly url: string}[];
}

export interface SourceList extends ListFrame {
  readonly cited: readonly SourceEntry[];
  readonly other: readonly SourceEntry[];
}

/** Global data for the home page; small, since every page carries it. */
export interface LatestCases {
  readonly edition: number;
  /** What law each edition states, by its number. */
  readonly lawStatedAs: Readonly<Record<string, string>>;
  readonly caseCount: number;
  readonly latest: readonly Pick<CaseRow, 'title' | 'url' | 'court' | 'date' | 'holding'>[];
}
