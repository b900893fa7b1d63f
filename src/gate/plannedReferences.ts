import {visit} from 'unist-util-visit';

import {parseMarkdown} from '../content/markdown';
import {seriesOf} from '../content/pageFile';
import type {Portal} from '../content/portal';
import {pageLinks} from '../content/site';
import {runSteps} from '../remark/page';
import {pageSteps} from '../remark/steps';

/** What a page names and nobody has written yet. */
export interface PlannedReferences {
  readonly file: string;
  /** `HT 19`, `JD 14.1.3`; each once, in the order of the page. */
  readonly labels: readonly string[];
}

/** Chapters, sections, paragraphs and rows that pages name without a link, because they are not written yet. */
export function findPlannedReferences({editions}: Portal): PlannedReferences[] {
  return editions.flatMap((content) =>
    [...content.cases.values(), ...content.chapters, ...content.otherPages].flatMap(
      ({file, pathInEdition, source, frontMatter}) => {
        const tree = parseMarkdown(source);
        const series = seriesOf(pathInEdition, (frontMatter?.value ?? {}) as Record<string, unknown>);
        runSteps(pageSteps(source, pageLinks(content, file)), tree, {file, series});
        const labels = new Set<string>();
        visit(tree, 'portalElement', ({data, children}) => {
          const [first] = children;
          if (data.hName.startsWith('planned-') && first?.type === 'text')
            labels.add(first.value.replace('\u00a0', ' '));
        });
        return labels.size > 0 ? [{file, labels: [...labels]}] : [];
      },
    ),
  );
}
