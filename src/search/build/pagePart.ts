/** Parts of a built page that several kinds of page have, and what to say when one is missing. */
import {PortalError} from '../../errors';
import type {PageSection} from './extractSections';
import {findElement, hasClass, isElement, type HtmlDocument, type HtmlElement} from './html';
import {textOf} from './pageText';
import type {SearchedPage} from './searchedPages';

/** The first element of a tag and class. @throws {PortalError} There is none. */
export function part(
  root: HtmlDocument | HtmlElement,
  page: SearchedPage,
  tag: string,
  className?: string,
): HtmlElement {
  const found = findElement(
    root,
    (element) => element.tagName === tag && (className === undefined || hasClass(element, className)),
  );
  if (!found) throw unreadable(page, `has no <${tag}${className ? ` class="${className}"` : ''}>`);
  return found;
}

export function unreadable({url}: SearchedPage, problem: string): PortalError {
  return new PortalError(
    `Search: the built page ${url} ${problem}. Let src/search/build/extractSections.ts follow the page’s component.`,
  );
}

/** The publication that a page belongs to, as the way up names it; empty where there is no way up. */
export function publicationName(document: HtmlDocument): string {
  const crumbs = findElement(document, (element) => hasClass(element, 'crumbs'));
  const first = crumbs && findElement(crumbs, ({tagName}) => tagName === 'li');
  return first ? textOf(...first.childNodes) : '';
}

/** Headings as one line, outermost first; empty ones are left out. */
export function pathOf(headings: readonly string[]): string {
  return headings.filter(Boolean).join(' › ');
}

/** A page that is a list: its title, the words below it, and what the list stands in. */
export function listPage(
  document: HtmlDocument,
  page: SearchedPage,
): {title: string; lead: string; main: HtmlElement} {
  const main = part(document, page, 'main', 'list-page');
  const lead = findElement(main, (element) => hasClass(element, 'lead'));
  return {
    title: textOf(...part(main, page, 'h1').childNodes),
    lead: lead ? textOf(...lead.childNodes) : '',
    main,
  };
}

export function childElements(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement);
}

/** The page as a section of its own, above those of its list. */
export function pageItself({url}: SearchedPage, title: string, body: string): PageSection {
  return {id: url, url, label: '', title, path: '', body};
}
