/** What the portal can be cited for, with all that a citation of it may say. Types only, for both sides. */

export type CitableKind = 'paragraph' | 'row' | 'chapter' | 'case' | 'case-paragraph';

export interface Citable {
  readonly kind: CitableKind;
  /** Lasting id: `HT-11.2.3`, `HT-C.4`, `HT-11`, `JP-siliadin-v-france`, `JP-siliadin-v-france-7`. */
  readonly id: string;
  /** As people cite it: `HT 11.2.3`, `HT C.4`, `HT 11`, `JP siliadin-v-france`, `JP siliadin-v-france [7]`. */
  readonly label: string;
  /** Title of its chapter, or of its case as the court gives it. */
  readonly title: string;
  /** Name of its publication, as printed. */
  readonly publication: string;
  readonly edition: CitableEdition;
  /** Address with scheme and host, pinned to the edition, with the fragment where there is one. */
  readonly url: string;
  /** Name of the portal. */
  readonly portal: string;
  /** The decision, for a case and the paragraphs of the note on it. */
  readonly decision?: CitedDecision;
}

export interface CitableEdition {
  readonly number: number;
  /** `Law as at 31 December 2022, restated in 2026`. */
  readonly lawStatedAs: string;
  /** ISO day on which the edition, or a case’s note in it, was published here. */
  readonly published: string;
}

export interface CitedDecision {
  readonly title: string;
  readonly shortTitle?: string;
  readonly court: {
    readonly code: string;
    readonly name: string;
    readonly short: string;
    /** `COE`, `EU` or a two-letter country code. */
    readonly jurisdiction: string;
  };
  readonly formation?: string;
  /** ISO day, or a year alone where the day is not known. */
  readonly date: string;
  readonly docket: readonly string[];
  /** Absent where the court gave none, and where it rests on own knowledge only. */
  readonly ecli?: string;
  /** As stored with the case, in OSCOLA’s form. */
  readonly citation: string;
  /** Official address of the decision. */
  readonly url?: string;
}
