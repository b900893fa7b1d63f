/** All that a citation can lead to, in a form small enough to be fetched. Types only, for both sides. */

export interface CitationIndex {
  /** Address of the portal with scheme and host, without a slash at its end. */
  readonly site: string;
  /** Numbers of the editions, the one in force first. */
  readonly editions: readonly number[];
  readonly chapters: readonly IndexedChapter[];
  readonly cases: readonly IndexedCase[];
  /** By key of the source. */
  readonly acts: Readonly<Record<string, IndexedAct>>;
  /** Where what was moved stands now: id to id. */
  readonly moved: Readonly<Record<string, string>>;
}

/**
 * What the editions say under a number: one sign for each edition, in the order of `CitationIndex.editions`. Equal
 * digits or letters before `-` mean the same text; `-` that the edition does not have it, `!` that it is withdrawn
 * there, `>` that it is moved there.
 */
export type EditionSigns = string;

export interface IndexedChapter {
  /** `HT-11` */
  readonly id: string;
  readonly title: string;
  /** Its path below each edition that has it: `guidelines/free-account`. */
  readonly paths: Readonly<Record<number, string>>;
  /** Sections by number, in the order of the page: `11.2`. Their signs say only where they are. */
  readonly sections: Readonly<Record<string, EditionSigns>>;
  /** Paragraphs and rows by number, in the order of the page: `11.2.3`, `C.4`. */
  readonly units: Readonly<Record<string, EditionSigns>>;
}

export interface IndexedCase {
  /** `siliadin-v-france` */
  readonly id: string;
  readonly title: string;
  readonly shortTitle?: string;
  /** How to cite the decision. */
  readonly citation: string;
  /** Application, case and file numbers, and the numbers of reports. */
  readonly numbers: readonly string[];
  readonly eclis: readonly string[];
  /** Respondent States, as two letters. */
  readonly respondents: readonly string[];
  /** The editions that have a note on it. */
  readonly editions: readonly number[];
  /** Paragraphs of the note by number: `7`. */
  readonly units: Readonly<Record<string, EditionSigns>>;
}

export interface IndexedAct {
  /** `Directive 2011/36/EU` */
  readonly short: string;
  /** Number under which it is cited, where it has one: `2011/36`, `678/2001`. */
  readonly number?: string;
  /** Articles, as printed, with the address of what the portal says on each, from the root of the site. */
  readonly articles: Readonly<Record<string, string>>;
}
