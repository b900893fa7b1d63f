import type {EditionContent, Portal} from '../content/portal';
import {placesOf} from '../content/site';

/** What a page names and nobody has written yet. */
export interface PlannedReferences {
  readonly file: string;
  /** `HT 19`, `JD 14.1.3`; each once, in the order of the page. */
  readonly labels: readonly string[];
}

/** Chapters, sections, paragraphs and rows that pages name without a link, because they are not written yet. */
export function findPlannedReferences({editions, news}: Portal): PlannedReferences[] {
  const [current] = editions;
  return [
    ...editions.flatMap((content) =>
      [...content.cases.values(), ...content.chapters, ...content.otherPages].map((page) =>
        plannedOn(page, content),
      ),
    ),
    ...news.map((post) => plannedOn(post, current)),
  ].filter(({labels}) => labels.length > 0);
}

function plannedOn(
  {file, places}: {readonly file: string; readonly places: readonly string[]},
  content: EditionContent | undefined,
): PlannedReferences {
  const known = content && placesOf(content);
  return {file, labels: places.filter((label) => !known?.has(label.replace(' ', '-')))};
}
