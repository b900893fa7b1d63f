import {parseMarkdown} from '../../src/content/markdown';
import {formatProblem} from '../../src/publications/problem';
import {runSteps, type Page, type Step} from '../../src/remark/page';
import {anOutline} from './anOutline';
import {aChapterPage} from './aPage';

/** What became of a page, and what was reported of it, as people read both. */
export interface WorkedPage {
  readonly outline: readonly string[];
  readonly problems: readonly string[];
}

/** The page of a Markdown text after steps have worked on it. */
export function aWorkedPage(
  markdown: string,
  steps: readonly Step[],
  page: Page = aChapterPage(),
): WorkedPage {
  const tree = parseMarkdown(markdown);
  const problems = runSteps(steps, tree, page).map(formatProblem);
  return {outline: anOutline(tree), problems};
}
