import {parseMarkdown} from '../../content/markdown';
import {seriesOf} from '../../content/pageFile';
import type {EditionContent} from '../../content/portal';
import {pageLinks} from '../../content/site';
import type {Problem} from '../../publications/problem';
import {runSteps} from '../../remark/page';
import {pageSteps} from '../../remark/steps';
import type {Rule} from '../rule';

/** The text of every page: numbers, headings, boxes, tables, citations, terms, raw HTML. */
export const pageText: Rule = ({editions, news}) => [
  ...editions.flatMap((content) =>
    [...content.cases.values(), ...content.chapters, ...content.otherPages].flatMap(
      ({file, pathInEdition, source, frontMatter}) => {
        const series = seriesOf(pathInEdition, (frontMatter?.value ?? {}) as Record<string, unknown>);
        return runSteps(pageSteps(source, pageLinks(content, file)), parseMarkdown(source), {file, series});
      },
    ),
  ),
  ...news.flatMap(({file, source}) => newsProblems(editions[0], file, source)),
];

/** News stands outside the editions and refers to the one in force. */
function newsProblems(content: EditionContent | undefined, file: string, source: string): Problem[] {
  return runSteps(pageSteps(source, pageLinks(content, undefined)), parseMarkdown(source), {
    file,
    series: undefined,
  });
}
