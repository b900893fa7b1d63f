/** What our remark plugins need to know of the page they work on, and how they report. */
import type {Nodes, Root} from 'mdast';
import type {NumberSeries} from '../publications/paragraph';
import {ContentError, type Problem} from '../publications/problem';
import type {RuleId} from '../publications/ruleIds';

/** A page of content, as the plugins see it. */
export interface Page {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** The numbers its paragraphs carry; undefined for a page without numbered paragraphs. */
  readonly series: NumberSeries | undefined;
}

/** Collects problems while a tree is walked. */
export type Report = (
  node: Nodes | undefined,
  rule: RuleId,
  message: string,
  hint: string,
  /** The text that broke the rule, as it stands in the file. */
  match?: string,
) => void;

/** A step that changes a tree in place and reports what it cannot accept. */
export type Step = (tree: Root, page: Page, report: Report) => void;

/** Runs steps one after the other on a page's tree and returns every problem. */
export function runSteps(steps: readonly Step[], tree: Root, page: Page): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (node, rule, message, hint, match) => {
    const line = node?.position?.start.line ?? 0;
    problems.push({file: page.file, line, rule, message, hint, ...(match !== undefined && {match})});
  };
  for (const step of steps) step(tree, page, report);
  return problems;
}

/** As `runSteps`, for a build: any problem stops it. @throws {ContentError} */
export function runStepsOrThrow(steps: readonly Step[], tree: Root, page: Page): void {
  const problems = runSteps(steps, tree, page);
  if (problems.length > 0) throw new ContentError(problems);
}
