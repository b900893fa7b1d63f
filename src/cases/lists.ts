/** What the list pages of an edition show. Types for both sides, and the addresses of the parts. */
import type {CitationMark} from '../citations/certainty';
import type {LawGroup, MapRow, Question, State} from '../citations/lawGroups';
import type {LegalRule} from '../citations/legalRule';
import type {Source, SourceType} from '../citations/source';
import type {DifferenceReason, ParagraphDifference, RedlinedParagraph} from '../publications/difference';
import type {ParagraphChange} from '../publications/ledger';
import type {Language} from '../publications/language';
import type {PublicationCode} from '../publications/publication';
import type {LawByDay} from '../publications/lawOfDay';
import type {CaseRow} from './casePage';
import type {Way} from './collectionIndex';
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
  /** null for the whole collection and for the pages of terms. */
  readonly part: Part | null;
  /** The topic, court, provision or form of exploitation whose cases these are. */
  readonly term?: {readonly way: Way; readonly name: string; readonly definition?: string};
  readonly rows: readonly CaseRow[];
}

/** A name of a case that leads to it. */
export type CaseLink = Pick<CaseRow, 'title' | 'url'>;

/** Every term of one list that has a case. */
export interface WayIndex extends ListFrame {
  readonly way: Way;
  readonly groups: readonly {
    /** For courts the code of their jurisdiction; for provisions their instrument; else empty. */
    readonly key: string;
    /** The instrument of provisions, as printed, with its entry in the bibliography. */
    readonly heading?: string;
    readonly url?: string;
    readonly terms: readonly {
      readonly id: string;
      readonly name: string;
      readonly definition?: string;
      readonly count: number;
      /** Absent while the term has too few cases for a page. */
      readonly url?: string;
      /** The cases themselves where there is no page; else empty. */
      readonly cases: readonly CaseLink[];
    }[];
  }[];
}

export type CaseLineRow = Pick<CaseRow, 'title' | 'url' | 'court' | 'date' | 'holding'>;

/** What was published here last. */
export interface RecentCases extends ListFrame {
  readonly days: readonly {
    readonly day: string;
    /** How many were published that day; `rows` may hold the first of them only. */
    readonly count: number;
    readonly rows: readonly CaseLineRow[];
  }[];
}

/** The decisions by year and court. */
export interface TimelineList extends ListFrame {
  readonly years: readonly number[];
  /** Counts in the order of `years`. */
  readonly courts: readonly {readonly name: string; readonly counts: readonly number[]}[];
  /** Latest year first; years without a decision are left out. */
  readonly table: readonly {
    readonly year: number;
    readonly count: number;
    readonly courts: readonly {readonly name: string; readonly cases: readonly CaseLink[]}[];
  }[];
}

/** The corrections of an edition, latest day first. */
export interface CorrectionList extends ListFrame {
  readonly days: readonly {
    readonly day: string;
    readonly corrections: readonly {
      readonly label: string;
      readonly url: string;
      readonly reason: string;
    }[];
  }[];
}

/** What differs in the edition in force from earlier ones. */
export interface ChangeList extends ListFrame {
  /** Number of the edition in force. */
  readonly inForce: number;
  readonly editions: readonly {
    readonly number: number;
    readonly lawStatedAs: string;
    readonly same: number;
    /** Address of the page that leads to all redlines. */
    readonly redlines: string;
    readonly pages: readonly {
      readonly title: string;
      /** Address of the page’s redline; absent where only one of the editions has the page. */
      readonly redline?: string;
      /** Given where the page as a whole is new, for one reason; `paragraphs` is then empty. */
      readonly whole?: {readonly url: string; readonly reasons: readonly DifferenceReason[]};
      readonly paragraphs: readonly ParagraphDifference[];
    }[];
  }[];
}

/** Which two editions are compared; the later is the page’s own. */
interface ComparisonFrame extends ListFrame {
  readonly earlier: {readonly number: number; readonly lawStatedAs: string};
}

/** Every chapter and case that differs from an earlier edition. */
export interface RedlineIndex extends ComparisonFrame {
  readonly counts: Readonly<Record<ParagraphChange, number>>;
  /** In the paragraphs that both editions have. */
  readonly wordsDeleted: number;
  readonly wordsInserted: number;
  readonly publications: readonly {
    readonly code: PublicationCode;
    /** Those that both editions have, each with how many paragraphs of it differ. */
    readonly differing: readonly {readonly title: string; readonly url: string; readonly count: number}[];
    readonly added: readonly {
      readonly title: string;
      readonly url: string;
      readonly reasons: readonly DifferenceReason[];
    }[];
    /** Only in the earlier edition. */
    readonly gone: readonly {readonly title: string; readonly url: string}[];
  }[];
}

/** One chapter or case, with the paragraphs of it that differ from an earlier edition. */
export interface Redline extends ComparisonFrame {
  readonly title: string;
  /** Addresses of the page in the two editions. */
  readonly from: string;
  readonly to: string;
  readonly paragraphs: readonly RedlinedParagraph[];
  /** Those that read the same. */
  readonly same: readonly {readonly label: string; readonly url: string}[];
}

/** What came after the law of an edition; its events are empty where another edition holds the list. */
export interface DayList extends ListFrame, LawByDay {
  /** Number of the edition in force, which holds the list. */
  readonly inForce: number;
}

/** Pages of an edition with which a reader begins. */
export type StartPage = 'guidelines' | 'methodology' | 'practice' | 'offence' | 'legal-framework';

/** What an answer is made of in the place where a day is asked for; fetched only then. */
export interface DayAnswers extends LawByDay {
  /** By number of the edition; the pages that it has, with their addresses. */
  readonly starts: Readonly<Record<string, readonly (readonly [page: StartPage, url: string])[]>>;
}

/** A source with the paragraphs that lean on it. */
export interface SourceEntry {
  readonly key: string;
  readonly type: SourceType;
  readonly short: string;
  readonly title: string;
  /** The title in its own language (ISO 639-1). */
  readonly original?: {readonly title: string; readonly language: string};
  /** Author, number, date, container: one line, in that order. */
  readonly imprint: string;
  readonly url?: string;
  readonly status?: string;
  readonly level: 'C' | 'E' | 'K';
  readonly note?: string;
  readonly finding?: string;
  readonly citedBy: readonly {readonly label: string; readonly url: string}[];
  /** How many of its rules the legal framework holds, and where; absent where none. */
  readonly rules?: {readonly count: number; readonly url: string};
}

export interface SourceList extends ListFrame {
  readonly cited: readonly SourceEntry[];
  readonly other: readonly SourceEntry[];
}

/** A rule of law as every page of the legal framework shows it. */
export interface RuleEntry extends Pick<
  LegalRule,
  'id' | 'at' | 'says' | 'certainty' | 'note' | 'from' | 'until'
> {
  /** Where it is cited from: its place on the page by instrument. */
  readonly url: string;
  /** Short form of its source, and the entry of that in the bibliography. */
  readonly source: string;
  readonly sourceUrl: string;
}

/** An instrument with its rules. */
export interface InstrumentEntry extends Pick<
  Source,
  'key' | 'short' | 'title' | 'number' | 'issued' | 'status' | 'dates'
> {
  /** Where its rules stand by instrument. */
  readonly url: string;
  readonly sourceUrl: string;
  readonly rules: readonly RuleEntry[];
}

/** The rules of one group of instruments. */
export interface RulesByInstrument extends ListFrame {
  readonly group: LawGroup;
  readonly instruments: readonly InstrumentEntry[];
}

/** The rules that answer one question. */
export interface RulesByQuestion extends ListFrame {
  readonly question: Question;
  /** Groups without such a rule are left out. */
  readonly groups: readonly {
    readonly group: LawGroup;
    readonly instruments: readonly Pick<InstrumentEntry, 'key' | 'short' | 'url' | 'rules'>[];
  }[];
}

/** The law of the States side by side. */
export interface NationalMaps extends ListFrame {
  readonly rows: readonly {
    readonly row: MapRow;
    /** In the order of the States; a State without a rule has an empty list. */
    readonly cells: readonly {readonly state: State; readonly rules: readonly RuleEntry[]}[];
  }[];
}

/** A term with what its definition rests on. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Readonly<Record<Language, string>>;
  readonly abbreviation?: string;
  readonly definition: string;
  readonly basis: readonly {
    /** Absent for advice from practice. */
    readonly label?: string;
    readonly url?: string;
    readonly certainty: CitationMark;
    readonly note?: string;
  }[];
}

export interface GlossaryList extends ListFrame {
  /** In whose order the entries stand. */
  readonly language: Language;
  readonly entries: readonly GlossaryEntry[];
}

/** A page of the subject index: the headings of a letter, or what is asked of a publication. */
export interface SubjectIndexPage extends ListFrame {
  /** A capital letter, or the code of a publication; absent on the page that leads to these. */
  readonly part?: string;
  /** Every part with its address, in order. */
  readonly parts: readonly {readonly part: string; readonly url: string; readonly count: number}[];
  /** Addresses of pages, named by their place by the locators. */
  readonly pages: readonly string[];
  /** Of a letter one, without a name; of a publication one for each chapter or case. */
  readonly groups: readonly {
    readonly name?: string;
    readonly headings: readonly {
      readonly heading: string;
      /** Number of the page, id of the paragraph there, and how it is cited. */
      readonly locators: readonly (readonly [page: number, id: string, label: string])[];
    }[];
  }[];
}

/** Global data for the home page; small, since every page carries it. */
export interface LatestCases {
  readonly edition: number;
  /** What law each edition states, by its number. */
  readonly lawStatedAs: Readonly<Record<string, string>>;
  readonly caseCount: number;
  readonly latest: readonly CaseLineRow[];
}
