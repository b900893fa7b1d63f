/** A built page as the sections that search returns, each with its nearest anchor that can be cited. */
import type {Section} from '../core/section';
import type {HtmlDocument} from './html';
import {extractCase} from './kinds/case';
import {extractGlossary} from './kinds/glossary';
import {extractLaw} from './kinds/law';
import {extractSources} from './kinds/sources';
import {extractPost, extractText} from './kinds/text';
import {unreadable} from './pagePart';
import type {SearchedPage} from './searchedPages';

export type PageSection = Omit<Section, 'page'>;

export interface ExtractedPage {
  readonly title: string;
  /** What the page says of all its sections, such as that translations were not reviewed; empty where nothing. */
  readonly note: string;
  readonly sections: readonly PageSection[];
}

/**
 * Reads the sections of a page.
 *
 * @returns undefined for a page of news that is a list of posts.
 * @throws {PortalError} The page is not marked up as its kind is, or lacks a paragraph that it must have.
 */
export function extractSections(document: HtmlDocument, page: SearchedPage): ExtractedPage | undefined {
  const extracted = extractByKind(document, page);
  if (!extracted) return undefined;
  const ids = new Set(extracted.sections.map(({id}) => id));
  if (ids.size < extracted.sections.length) {
    const twice = extracted.sections.find(({id}, i) => extracted.sections.findIndex((s) => s.id === id) < i)!;
    throw unreadable(page, `has two sections with the id “${twice.id}”`);
  }
  const missing = page.expectedIds.filter((id) => !ids.has(id));
  if (missing.length > 0) throw unreadable(page, `does not show ${missing.join(', ')} where search looks`);
  return extracted;
}

function extractByKind(document: HtmlDocument, page: SearchedPage): ExtractedPage | undefined {
  switch (page.kind) {
    case 'text':
      return extractText(document, page);
    case 'case':
      return extractCase(document, page, page.record);
    case 'glossary':
      return extractGlossary(document, page);
    case 'sources':
      return extractSources(document, page);
    case 'law':
      return extractLaw(document, page);
    case 'post':
      return extractPost(document, page);
  }
}
