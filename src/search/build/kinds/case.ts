/** Cases: what the case is at a glance, each paragraph of the note, what came after. */
import type {CaseRecord} from '../../../cases/schema';
import {paragraphLabel} from '../../../publications/paragraph';
import type {ExtractedPage, PageSection} from '../extractSections';
import {
  attributeOf,
  findElement,
  findElements,
  hasClass,
  isElement,
  type HtmlDocument,
  type HtmlElement,
} from '../html';
import {readOutline} from '../outline';
import {childElements, part, pathOf, publicationName} from '../pagePart';
import {joinTexts, textOf} from '../pageText';
import type {SearchedPage} from '../searchedPages';

export function extractCase(document: HtmlDocument, page: SearchedPage, record: CaseRecord): ExtractedPage {
  const article = part(document, page, 'article', 'article-case');
  const title = textOf(...part(article, page, 'h1').childNodes);
  const above = publicationName(document);
  const isLeftOut = (element: HtmlElement): boolean =>
    ['over', 'facts', 'own', 'panel'].some((name) => hasClass(element, name));
  const {introduction, pieces} = readOutline(article, isLeftOut);
  const paragraphPrefix = `JP-${record.id}-`;
  const series = {kind: 'case', code: 'JP', caseId: record.id} as const;

  const glance: PageSection = {
    id: `JP-${record.id}`,
    url: page.url,
    label: `JP ${record.id}`,
    title,
    path: above,
    body: joinTexts([...factsOf(article, page, record), introduction]),
  };
  const note = pieces
    // Each paragraph is a section; its heading, such as “Facts”, says nothing by itself.
    .filter(({kind, body}) => kind !== 'heading' || body !== '')
    .map(({anchor, headings, body}): PageSection => {
      const isNumbered = anchor.startsWith(paragraphPrefix);
      const url = `${page.url}#${anchor}`;
      return {
        id: isNumbered ? anchor : url,
        url,
        label: isNumbered ? paragraphLabel(series, anchor.slice(paragraphPrefix.length)) : '',
        title,
        path: pathOf([above, ...headings]),
        body,
      };
    });
  return {title, note: '', sections: [glance, ...note, ...laterHistory(article, {page, title, above})]};
}

/** What a case is at a glance: the outcome first, since it is what an excerpt shows. */
function factsOf(article: HtmlElement, page: SearchedPage, {description, shortTitle}: CaseRecord): string[] {
  const facts = [...findElements(part(article, page, 'dl', 'facts'), ({tagName}) => tagName === 'div')];
  const [outcome = '', ...rest] = facts
    .filter((fact) => !leadsOutOfSite(fact))
    .map((fact) => {
      const [term = '', value = ''] = childElements(fact).map((child) => textOf(...child.childNodes));
      return `${term}: ${value}`;
    });
  const court = part(article, page, 'p', 'over');
  return [outcome, description, textOf(...court.childNodes), ...rest, shortTitle ?? ''];
}

function laterHistory(
  article: HtmlElement,
  {page, title, above}: {page: SearchedPage; title: string; above: string},
): PageSection[] {
  const anchor = 'later-history';
  const panel = findElement(article, (element) => attributeOf(element, 'id') === anchor);
  if (!panel) return [];
  const url = `${page.url}#${anchor}`;
  const heading = part(panel, page, 'h2');
  const events = [...findElements(panel, ({tagName}) => tagName === 'li')].map((event) =>
    textOf(...event.childNodes.filter((node) => !isElement(node) || !isLinkOut(node))),
  );
  return [
    {
      id: url,
      url,
      label: '',
      title,
      path: pathOf([above, textOf(...heading.childNodes)]),
      body: joinTexts(events),
    },
  ];
}

function isLinkOut(element: HtmlElement): boolean {
  return element.tagName === 'a' && /^https?:/.test(attributeOf(element, 'href') ?? '');
}

function leadsOutOfSite(fact: HtmlElement): boolean {
  return findElement(fact, isLinkOut) !== undefined;
}
