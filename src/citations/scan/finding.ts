export type FindingKind = 'paragraph' | 'case' | 'provision';

/**
 * - `holds`: what is cited is there, with the same text in the edition in force.
 * - `reworded`: the edition in force reads otherwise than the edition cited.
 * - `moved`: it stands under another number now.
 * - `withdrawn`: the edition in force does not have it any more.
 * - `unknown`: the portal does not have it, or not in the edition cited.
 */
export type FindingState = 'holds' | 'reworded' | 'moved' | 'withdrawn' | 'unknown';

/** A citation found in a text. Offsets are UTF-16 code units of the text, end exclusive. */
export interface Finding {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  /** `HT-11.2.3`, `siliadin-v-france`, `dir-2011-36 art. 8`; null for a case that the portal does not have. */
  readonly target: string | null;
  readonly state: FindingState;
  /** The edition cited; absent where none is named, and for decisions and provisions. */
  readonly edition?: number;
  /** What lies inside a range that ends here and does not hold. */
  readonly between?: readonly Standing[];
}

/** What is cited, and how it stands. */
export interface Standing {
  readonly target: string;
  readonly state: FindingState;
}

/** A finding in the offsets of a plain text. */
export type Found = Omit<Finding, 'text'>;
