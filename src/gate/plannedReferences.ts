import {visit} from 'unist-util-visit';

import {parseMarkdown} from '../content/markdown';
import {seriesOf} from '../content/pageFile';
import type {Portal} from '../content/portal';
import {pageLinks} from '../content/site';
import {runSteps, type Page} from '../remark/page';
import {pageSteps, type PageLinks} from '../remark/steps';

/** What a page names and nobody has written yet. */
export interface PlannedReferences {
  readonly file: string;
  /** `HT 19`, `JD 14.1.3`; each once, in the order of the page. */
  readonly labels: readonly string[];
}

/** Chapters, sections, paragraphs and rows that pages name without a link, because they are not written yet. */
export function findPlannedReferences({editions, news}: Portal): PlannedReferences[] {
  const inEditions = editions.flatMap((content) =>
    [...content.cases.values(), ...content.chapters, ...content.otherPages].map(
      ({file, pathInEdition, source, frontMatter}) => {
        const series = seriesOf(pathInEdition, (frontMatter?.value ?? {}) as Record<string, unknown>);
        return plannedOn({file, series}, source, pageLinks(content, file));
      },
    ),
  );
  const inNews = news.map(({file, source}) =>
    plannedOn({file, series: undefined}, source, pageLinks(editions[0], undefined)),
  );
  return [...inEditions, ...inNews].filter(({labels}) => labels.length > 0);
}

function plannedOn(page: Page, source: string, links: PageLinks): PlannedReferences {
  const tree = parseMarkdown(source);
  runSteps(pageSteps(source, links), tree, page);
  const labels = new Set<string>();
  visit(tree, 'portalElement', ({data, children}) => {
    const [first] = children;
    if (data.hName.startsWith('planned-') && first?.type === 'text')
      labels.add(first.value.replace('\u00a0', ' '));
  });
  return {file: page.file, labels: [...labels]};
}
