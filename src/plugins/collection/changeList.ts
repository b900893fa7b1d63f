import type {ChangeList} from '../../cases/lists';
import {compareContents} from '../../content/differences';
import type {EditionContent, Portal} from '../../content/portal';
import {comparePages, hasRedline, redlineAddress} from '../../content/redlines';
import type {ParagraphDifference} from '../../publications/difference';

/**
 * What differs between the edition in force and earlier ones, page by page: on the page of the edition in force
 * for each of them, on the page of an earlier one for that one.
 */
export function changeList(portal: Portal, own: EditionContent): Omit<ChangeList, 'edition' | 'isCurrent'> {
  const current = portal.editions.find(({isCurrent}) => isCurrent) ?? own;
  const earlier = portal.editions.filter(
    (content) => !content.isCurrent && (own.isCurrent || content === own),
  );
  return {
    inForce: current.edition.number,
    editions: earlier.map((content) => {
      const all = compareContents(portal, content, current);
      const redlines = new Map(
        comparePages(portal, content, current)
          .filter(hasRedline)
          .map(({title, route}) => [title, redlineAddress(content, current, route)]),
      );
      const pages = new Map<string, ParagraphDifference[]>();
      for (const paragraph of all)
        pages.set(paragraph.page, [...(pages.get(paragraph.page) ?? []), paragraph]);
      return {
        number: content.edition.number,
        lawStatedAs: content.edition.lawStatedAs,
        same: all.filter(({change}) => change === 'same').length,
        redlines: redlineAddress(content, current),
        pages: [...pages].flatMap(([title, paragraphs]) => {
          const differing = paragraphs.filter(({change}) => change !== 'same');
          if (differing.length === 0) return [];
          const whole = wholePage(paragraphs);
          const redline = redlines.get(title);
          return [
            whole
              ? {title, whole, paragraphs: []}
              : {title, ...(redline !== undefined && {redline}), paragraphs: differing},
          ];
        }),
      };
    }),
  };
}

/** One line in place of many where a page is new as a whole and for one reason, as a case decided later is. */
function wholePage(
  paragraphs: readonly ParagraphDifference[],
): ChangeList['editions'][number]['pages'][number]['whole'] {
  const [first] = paragraphs;
  const reasons = JSON.stringify(first?.reasons);
  const isNew = paragraphs.every(
    (paragraph) => paragraph.change === 'new' && JSON.stringify(paragraph.reasons) === reasons,
  );
  return first?.to !== undefined && isNew && paragraphs.length > 1
    ? {url: first.to.replace(/#.*$/, ''), reasons: first.reasons}
    : undefined;
}
