/** Rules of law by instrument: each rule under the name of its instrument. */
import type {ExtractedPage, PageSection} from '../extractSections';
import {attributeOf, findElement, findElements, hasClass, type HtmlDocument, type HtmlElement} from '../html';
import {listPage, pageItself, part} from '../pagePart';
import {textOf} from '../pageText';
import {ruleSectionId, type SearchedPage} from '../searchedPages';

export function extractLaw(document: HtmlDocument, page: SearchedPage): ExtractedPage {
  const {title, lead, main} = listPage(document, page);
  const rules = [...findElements(main, (element) => hasClass(element, 'instrument'))].flatMap(
    (instrument) => {
      const short = textOf(...part(instrument, page, 'h2').childNodes);
      return [...findElements(instrument, (element) => hasClass(element, 'rule'))].map(
        (rule): PageSection => {
          const anchor = attributeOf(rule, 'id') ?? '';
          return {
            id: ruleSectionId(anchor),
            url: `${page.url}#${anchor}`,
            label: '',
            title: `${short}, ${textOf(...part(rule, page, 'p', 'rule-at').childNodes)}`,
            path: title,
            // Its source is its title.
            body: ['rule-time', 'rule-says', 'src-note']
              .map((name) => textIn(rule, name))
              .filter(Boolean)
              .join(' '),
          };
        },
      );
    },
  );
  return {title, note: '', sections: [pageItself(page, title, lead), ...rules]};
}

function textIn(rule: HtmlElement, className: string): string {
  const found = findElement(rule, (element) => hasClass(element, className));
  return found ? textOf(...found.childNodes) : '';
}
