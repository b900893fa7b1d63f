/** What became of a paragraph from one edition to another, and why. Types only, for both sides. */
import type {ParagraphChange} from './ledger';

export type DifferenceReason =
  /** An act, judgment or publication after the day of the earlier edition; `what` is a sentence. */
  | {readonly kind: 'change'; readonly what: string}
  /** The case was decided after that day. */
  | {readonly kind: 'decided'; readonly date: string}
  /** The note was published here after the earlier edition. */
  | {readonly kind: 'added'; readonly date: string}
  /** One of the two editions was corrected since. */
  | {readonly kind: 'corrected'; readonly edition: number; readonly reason: string};

export interface ParagraphDifference {
  readonly id: string;
  /** `HT 11.2.3` */
  readonly label: string;
  readonly change: ParagraphChange;
  /** Where its text stands in the later edition; for a paragraph that moved. */
  readonly movedTo?: {readonly label: string; readonly url?: string};
  /** Title of its chapter or case. */
  readonly page: string;
  /** Lasting addresses in the two editions; absent where an edition does not have the paragraph. */
  readonly from?: string;
  readonly to?: string;
  /** Empty for what is the same. */
  readonly reasons: readonly DifferenceReason[];
}

/** A piece of two texts that are compared: in both, in the earlier one only, in the later one only. */
export interface RedlineSegment {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** A paragraph that differs, word by word. */
export interface RedlinedParagraph extends ParagraphDifference {
  /** A new paragraph is one insertion, one that is gone one deletion. */
  readonly segments: readonly RedlineSegment[];
  readonly wordsDeleted: number;
  readonly wordsInserted: number;
}

/** What became of the paragraphs of a page in the edition in force. */
export interface PageInForce {
  /** Number of the edition in force. */
  readonly edition: number;
  /** Address of the page that shows what was changed, word by word; absent where there is none. */
  readonly redline?: string;
  readonly paragraphs: readonly ParagraphDifference[];
}

/** What the metadata of a page of an earlier edition hold beside Docusaurus's own. */
export interface SamePage {
  /** Address of the page in the edition in force; absent where that one does not hold it. */
  readonly samePage?: string;
}
