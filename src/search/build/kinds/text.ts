/** Pages of running text: chapters, what stands beside them, posts. */
import {attributeOf, findElement, hasClass, type HtmlDocument} from '../html';
import {readOutline, type Outline} from '../outline';
import {part, pathOf, publicationName} from '../pagePart';
import {textOf} from '../pageText';
import type {ExtractedPage, PageSection} from '../extractSections';
import type {SearchedPage} from '../searchedPages';

export function extractText(document: HtmlDocument, page: SearchedPage): ExtractedPage {
  const article = part(document, page, 'article', 'article');
  const heading = part(article, page, 'h1');
  const title = textOf(...heading.childNodes);
  const above = publicationName(document);
  const number = findElement(heading, (element) => hasClass(element, 'hang'));
  const label = number ? textOf(...number.childNodes) : '';
  const {introduction, pieces} = readOutline(article, () => false);
  // A chapter begins with a box; what it helps to do is said to search engines and in the list of chapters.
  const outline = {introduction: introduction || descriptionOf(document), pieces};
  return {title, note: '', sections: sectionsOfText(page, {title, label, above, outline})};
}

/** @returns undefined for a list of posts. */
export function extractPost(document: HtmlDocument, page: SearchedPage): ExtractedPage | undefined {
  const container = findElement(
    document,
    (element) => attributeOf(element, 'id') === '__blog-post-container',
  );
  if (!container) return undefined;
  const title = textOf(...part(document, page, 'h1').childNodes);
  const date = findElement(document, (element) => hasClass(element, 'post-date'));
  // Where a post tells of something earlier, the time of that comes first, in bold.
  const time = date && (findElement(date, ({tagName}) => tagName === 'b') ?? date);
  const outline = readOutline(container, () => false);
  return {
    title,
    note: time ? textOf(...time.childNodes) : '',
    sections: sectionsOfText(page, {title, label: '', above: '', outline}),
  };
}

interface TextPage {
  readonly title: string;
  readonly label: string;
  /** Name of its publication; empty where the page stands for itself. */
  readonly above: string;
  readonly outline: Outline;
}

function sectionsOfText(page: SearchedPage, {title, label, above, outline}: TextPage): PageSection[] {
  const first: PageSection = {
    id: label === '' ? page.url : label.replace(' ', '-'),
    url: page.url,
    label,
    title,
    path: above,
    body: outline.introduction,
  };
  return [
    first,
    ...outline.pieces.map(({anchor, headings, name, body}): PageSection => {
      const url = `${page.url}#${anchor}`;
      const number = labelOfAnchor(anchor);
      const titles = [title, ...headings, ...(name === undefined ? [] : [name])];
      return {
        id: number === '' ? url : anchor,
        url,
        label: number,
        title: titles.at(-1)!,
        path: pathOf([above, ...titles.slice(0, -1)]),
        body,
      };
    }),
  ];
}

/** `HT 11.2.3` for `HT-11.2.3`, `JD 18.T` for `JD-18.T`; empty for anchors that are no number. */
function labelOfAnchor(anchor: string): string {
  const [, code, number] = /^([A-Z]{2})-((?:\d+|[A-Z])(?:\.(?:\d+|[A-Z]))*[a-z]?)$/.exec(anchor) ?? [];
  return code && number ? `${code} ${number}` : '';
}

function descriptionOf(document: HtmlDocument): string {
  const meta = findElement(
    document,
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description',
  );
  return (meta && attributeOf(meta, 'content')) ?? '';
}
