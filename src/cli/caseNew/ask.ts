/** Who answers the questions of an interview: a person at a terminal, or a script in a test. */
import {PortalError} from '../../errors';

interface Question {
  /** Key path of the field in the file: `title`, `sections.facts`, `related.siliadin-v-france.why`. */
  readonly name: string;
  readonly message: string;
}

export interface TextQuestion extends Question {
  /** What stands in the field to begin with; a person changes it or keeps it. */
  readonly initial?: string;
  /** Whether the text may have several paragraphs. */
  readonly isLong?: boolean;
  /** What is wrong with what is typed so far, asked with every key; undefined where it may stand. */
  readonly check: (value: string) => string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceQuestion extends Question {
  readonly choices: readonly Choice[];
  readonly initial?: string;
}

export interface ChoicesQuestion extends Question {
  readonly choices: readonly Choice[];
  readonly initial?: readonly string[];
  /** Whether at least one must be chosen. */
  readonly isRequired?: boolean;
}

export interface Ask {
  /** Trimmed; empty where the question allows that. */
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  /** Values in the order of the choices. */
  chooseSome(question: ChoicesQuestion): Promise<string[]>;
  confirm(question: Question): Promise<boolean>;
  /** Tells something that is no question. */
  say(text: string): void;
}

/** The person who was asked wants to stop. */
export class AskingStopped extends PortalError {
  override readonly name = 'AskingStopped';
}
