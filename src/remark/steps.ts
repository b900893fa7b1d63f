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

/** All steps, in the order they depend on one another. */
export function pageSteps(source: string, {targets, findPlace, terms}: PageLinks): Step[] {
  return [
    ...structureSteps(source),
    practiceNote,
    glossaryTerms(terms),
    citations(targets),
    movedParagraphs(findPlace),
    crossReferences(findPlace),
  ];
}
