import {boxes} from './boxes';
import {citations, type CitationTargets} from './citations';
import {citedTables} from './citedTables';
import {crossReferences, type FindPlace} from './crossReferences';
import {glossaryTerms, type Terms} from './glossaryTerms';
import {movedParagraphs} from './movedParagraphs';
import {numberedParagraphs} from './numberedParagraphs';
import type {Step} from './page';
import {practiceNote} from './practiceNote';
import {pinnedHeadings} from './pinnedHeadings';
import {refuseRawHtml} from './refuseRawHtml';
import {restoreDirectives} from './restoreDirectives';

/** What the steps must know of the rest of the edition. */
export interface PageLinks {
  readonly targets: CitationTargets;
  readonly findPlace: FindPlace;
  readonly terms: Terms;
}

/** The structure of a page: everything that needs this page alone. */
export function structureSteps(source: string): Step[] {
  return [restoreDirectives(source), refuseRawHtml, pinnedHeadings, boxes, citedTables, numberedParagraphs];
}

/** What leads from a page to others. */
export function linkSteps({targets, findPlace, terms}: PageLinks): Step[] {
  return [
    practiceNote,
    glossaryTerms(terms),
    citations(targets),
    movedParagraphs(findPlace),
    crossReferences(findPlace),
  ];
}

/** All steps, in the order they depend on one another. */
export function pageSteps(source: string, links: PageLinks): Step[] {
  return [...structureSteps(source), ...linkSteps(links)];
}

/** The links of a page that is read by itself: every name that it uses is reported as unknown, or marked as planned. */
export const NO_LINKS: PageLinks = {
  targets: {find: () => undefined, keys: () => []},
  findPlace: () => undefined,
  terms: {find: () => undefined, ids: () => []},
};
