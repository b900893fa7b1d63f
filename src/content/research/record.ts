/** A record of the research dossier, what it is looked up in, and what is made of it. */
import type {CaseInput, Verified} from '../../cases/schema';
import type {Court, Exploitation, Outcome, Provision, Topic} from '../../cases/vocabularies';
import {PortalError} from '../../errors';

/** One record of `cases-*.yaml`, as parsed. */
export interface ResearchRecord {
  readonly id: string;
  readonly title: string;
  readonly court: string;
  /** Chamber or section; European courts only. */
  readonly chamber?: string;
  readonly jurisdiction: string;
  readonly respondents?: readonly string[];
  readonly date: string;
  readonly docket: readonly string[];
  readonly ecli: string | null;
  readonly citation: string;
  readonly url: string | null;
  readonly part: string;
  readonly exploitation: readonly string[];
  readonly provisions: readonly string[];
  readonly topics: readonly string[];
  readonly facts: string;
  readonly issues: readonly string[];
  readonly holding: string;
  readonly reasoning: string;
  readonly practice_points: readonly string[];
  readonly related: readonly string[];
  /** How far each item was checked, in the words of the research. */
  readonly confirmed: {
    readonly date: string;
    readonly docket: string;
    readonly ecli?: string;
    readonly holding: string;
    readonly paragraphs?: string;
  };
  readonly notes?: string;
}

/** What the conversion looks things up in. */
export interface ResearchContext {
  readonly courts: readonly Court[];
  readonly topics: readonly Topic[];
  readonly provisions: readonly Provision[];
  readonly exploitation: readonly Exploitation[];
  readonly outcomes: readonly Outcome[];
  /** All records of the research by id; relations may point to these only. */
  readonly records: ReadonlyMap<string, ResearchRecord>;
  /** Guideline paragraphs that lean on a case, by the id of the case: `HT-12.1.6`. */
  readonly supports: ReadonlyMap<string, readonly string[]>;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly editors: string;
}

/** The draft of a note. */
export interface CaseDraft {
  readonly frontMatter: CaseInput;
  readonly body: string;
  /** What the editor must see to before the draft is published; never part of the file. */
  readonly remarks: readonly string[];
}

/** A pinpoint that the research confirms, with the pages on which its number was seen. */
export interface ConfirmedPinpoint {
  /** `§ 89`, `§§ 146-148`, `§§ 71-75 and 77`. */
  readonly at: string;
  readonly against: readonly string[];
}

/** What the research confirms of a case: the yardstick for its published verification block. */
export interface ResearchFacts {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly docket: readonly string[];
  readonly ecli: string | null;
  readonly verification: {readonly [Item in VerifiedItem]: Verified};
  readonly pinpoints: {
    /** Those that a note may print. */
    readonly confirmed: readonly ConfirmedPinpoint[];
    /** Those of the research text that no page showed. */
    readonly unconfirmed: readonly string[];
  };
}

/** What the research says it confirmed, item by item. */
export type VerifiedItem = 'date' | 'docket' | 'ecli' | 'holding';

/** Fields that hold running text of the digest. */
export type TextField = 'facts' | 'holding' | 'reasoning';

/** A value of a research record that cannot be carried over. */
export class ResearchCaseError extends PortalError {
  override readonly name = 'ResearchCaseError';

  constructor(
    readonly record: string,
    readonly field: string,
    readonly value: string,
    readonly remedy: string,
  ) {
    super(`Record ${record}: ${field} is “${value}”. ${remedy}`);
  }
}
