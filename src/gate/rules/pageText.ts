import {pageLinks} from '../../content/site';
import {parseMarkdown} from '../../content/markdown';
import {seriesOf} from '../../content/pageFile';
import {runSteps} from '../../remark/page';
import {pageSteps} from '../../remark/steps';
import type {Rule} from '../rule';

/** The text of every page of the publications: numbers, headings, boxes, tables, citations, raw HTML. */
export const pageText: Rule = ({editions}) =>
  editions.flatMap((content) =>
    [...content.cases.values(), ...content.chapters, ...content.otherPages].flatMap(
      ({file, pathInEdition, source, frontMatter}) => {
        const page = {
          file,
          series: seriesOf(pathInEdition, (frontMatter?.value ?? {}) as Record<string, unknown>),
        };
        return runSteps(pageSteps(source, pageLinks(content, file)), parseMarkdown(source), page);
      },
    ),
  );
