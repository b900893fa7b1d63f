/** Something wrong with the content: data first, the sentence made from it last. */
import {PortalError} from '../errors';
import type {RuleId} from './ruleIds';

export interface Problem {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  /** Name of the rule that was broken, such as `paragraph-order`. */
  readonly rule: RuleId;
  /** What was found and what was expected. */
  readonly message: string;
  /** What to do about it; empty when the message says it. */
  readonly hint: string;
  /** The field of a record that is meant, as a path: `verification.date.against`; absent for running text. */
  readonly field?: string;
  /**
   * The text that broke the rule, as it stands in the file; absent where none does. Personal data stands here
   * unmasked: only what an editor asks for by `--json` shows it, never a message.
   */
  readonly match?: string;
}

/** One line for people: `docs/guidelines/11-free-account.md:23  Number is … Remove it.` */
export function formatProblem({file, line, message, hint}: Problem): string {
  const place = line > 0 ? `${file}:${line}` : file;
  return `${place}  ${message}${hint && ` ${hint}`}`;
}

/** Order for reading: by file, then line, then rule. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Content that cannot be published; carries every problem that was found, not only the first. */
export class ContentError extends PortalError {
  override readonly name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    super([...problems].sort(compareProblems).map(formatProblem).join('\n'));
  }
}
