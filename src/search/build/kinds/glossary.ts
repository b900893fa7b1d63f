/** The glossary: each term with its definition, what that rests on, and its names in other languages. */
import {SEPARATOR} from '../../core/section';
import type {ExtractedPage, PageSection} from '../extractSections';
import {attributeOf, findElement, findElements, hasClass, type HtmlDocument, type HtmlElement} from '../html';
import {childElements, listPage, pageItself, part} from '../pagePart';
import {textOf} from '../pageText';
import {termSectionId, type SearchedPage} from '../searchedPages';

export function extractGlossary(document: HtmlDocument, page: SearchedPage): ExtractedPage {
  const {title, lead, main} = listPage(document, page);
  const caution = findElement(
    main,
    ({tagName, parentNode}) => tagName === 'strong' && isInBanner(parentNode),
  );
  const terms = [...findElements(main, (element) => hasClass(element, 'term'))].map((term): PageSection => {
    const anchor = attributeOf(term, 'id') ?? '';
    const name = textOf(...part(term, page, 'a', 'term-link').childNodes);
    const abbreviation = findElement(term, (element) => hasClass(element, 'abbr'));
    const definition = findElement(term, (element) => hasClass(element, 'def'));
    const basis = [...findElements(term, (element) => hasClass(element, 'item'))].map((item) => textOf(item));
    const inOtherLanguages = [...findElements(term, ({tagName}) => tagName === 'dt')].map((language) => {
      const [languageName, translation] = childElements(language.parentNode as HtmlElement);
      return `${textOf(...languageName!.childNodes)}: ${textOf(...(translation?.childNodes ?? []))}`;
    });
    return {
      id: termSectionId(anchor),
      url: `${page.url}#${anchor}`,
      label: '',
      title: abbreviation ? `${name} (${textOf(...abbreviation.childNodes)})` : name,
      path: title,
      body: [textOf(...(definition?.childNodes ?? [])), basis.filter(Boolean).join('; '), ...inOtherLanguages]
        .filter(Boolean)
        .join(SEPARATOR),
    };
  });
  return {
    title,
    note: caution ? textOf(...caution.childNodes) : '',
    sections: [pageItself(page, title, lead), ...terms],
  };
}

function isInBanner(node: HtmlElement['parentNode']): boolean {
  for (let at = node; at && 'tagName' in at; at = at.parentNode) if (hasClass(at, 'banner')) return true;
  return false;
}
