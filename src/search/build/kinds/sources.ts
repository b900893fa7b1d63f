/** The bibliography: each source with its whole title, its imprint and what was found in it. */
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
import {childElements, listPage, pageItself, unreadable} from '../pagePart';
import {joinTexts, textOf} from '../pageText';
import {sourceSectionId, type SearchedPage} from '../searchedPages';

export function extractSources(document: HtmlDocument, page: SearchedPage): ExtractedPage {
  const {title, lead, main} = listPage(document, page);
  const entries = [...findElements(main, (element) => hasClass(element, 'source-entries'))].flatMap((list) =>
    childElements(list).map((entry): PageSection => {
      const key = attributeOf(entry, 'id') ?? '';
      const [heading, imprint, ...rest] = childElements(entry);
      const short = heading && findElement(heading, ({tagName}) => tagName === 'b');
      if (!heading || !short) throw unreadable(page, `has an entry “${key}” without its short form`);
      return {
        id: sourceSectionId(key),
        url: `${page.url}#${key}`,
        label: '',
        title: textOf(...short.childNodes),
        path: title,
        body: joinTexts([
          textOf(...heading.childNodes.filter((node) => node !== short)),
          imprint ? textOf(...withoutLevel(imprint)) : '',
          // Addresses, and the paragraphs that use it, are links.
          ...rest
            .filter((line) => !findElement(line, ({tagName}) => tagName === 'a'))
            .map((line) => textOf(line)),
        ]),
      };
    }),
  );
  return {title, note: '', sections: [pageItself(page, title, lead), ...entries]};
}

/**
 * The line of a source without its last words, “Basic data read on a page.”: they stand under nearly every
 * source, and would make “data” a word that says nothing. Doubt is an element of its own, and silent anyway.
 */
function withoutLevel({childNodes}: HtmlElement): HtmlElement['childNodes'] {
  const isDoubted = childNodes.some((node) => isElement(node) && hasClass(node, 'cert'));
  const texts = childNodes.filter((node) => 'value' in node && node.value.trim() !== '');
  const level = isDoubted || texts.length < 2 ? undefined : texts.at(-1);
  return childNodes.filter((node) => node !== level);
}
