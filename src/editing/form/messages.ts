/** What the page and the local server say to each other. */
import type {Choices, Field} from './field';
import type {Body} from './note';
import type {RecordValue} from './value';

export type Kind = 'case' | 'news';

/** What the page asks for first. */
export interface Start {
  readonly files: readonly ListedFile[];
  readonly forms: Readonly<Record<Kind, readonly Field[]>>;
  readonly choices: Choices;
  /** Headings of the sections of a note. */
  readonly sections: readonly string[];
}

export interface ListedFile {
  readonly kind: Kind;
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  readonly title: string;
}

/** A file as it was opened, or as it was typed since. */
export interface Typed {
  readonly kind: Kind;
  /** Null for a file that is not there yet. */
  readonly file: string | null;
  /** Hash of the file as it was opened, so that nothing newer is overwritten; null for a new one. */
  readonly version: string | null;
  readonly record: RecordValue;
  readonly body: Body;
}

/** Something to put right. */
export interface Message {
  /** Place in the form: `verification.date.against`, `body.1` for the second section; empty where it has none. */
  readonly place: string;
  readonly text: string;
}

/** What was typed, seen by the gate. */
export interface Looked {
  /** Where it will be written; null while id, part or date are missing. */
  readonly file: string | null;
  readonly messages: readonly Message[];
  readonly changes: readonly ChangedLine[];
  readonly preview: readonly PreviewNode[];
}

export interface ChangedLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A piece of a text as shown; `text` has no children. */
export interface PreviewNode {
  readonly tag: string;
  readonly text?: string;
  readonly children?: readonly PreviewNode[];
}

export interface Saved {
  readonly file: string;
  readonly version: string;
}

/** Commands that the page may have run: the check of everything, and the ledger of paragraph numbers. */
export const COMMANDS = ['check', 'ledger'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface CommandRequest {
  readonly command: CommandName;
}

/** What a command printed. */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Why something was not done; nothing was written. */
export interface Refusal {
  readonly message: string;
  /** For a file that somebody else changed: how it stands on disk. */
  readonly onDisk?: Typed;
}
