import type {PhrasingContent} from 'mdast';
import {SKIP, visitParents} from 'unist-util-visit-parents';
import {element, text} from './element';
import type {Page, Step} from './page';

/**
 * Finds a chapter, section, paragraph or row by its id.
 *
 * @returns The address to link to from the page: `#HT-11.2.3` on the same page, else a path to the file;
 *   undefined while it is not written yet.
 */
export type FindPlace = (id: string) => string | undefined;

/**
 * The whole of a number: `HT C.4a` is not `HT C.4` with a letter behind it. A paragraph, a row, a section or
 * a chapter, the longest first.
 */
const REFERENCE =
  /\b(HT|JD)[ \u00a0](\d+\.\d+\.\d+[a-z]?|(?:\d+\.)?[A-Z]\.\d+[a-z]?|\d+\.\d+|\d+)(?![a-z]|[\d.]*\d|\.[A-Z]\.\d)/g;

/** A reference in a text, without what stands around it. */
export interface Reference {
  readonly code: string;
  /** `11.2.3`, `C.4`, `18.T.4`, `11.2` or `11`. */
  readonly number: string;
}

/** Every reference of a text to a paragraph, row, section or chapter, in order. */
export function findReferences(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map(([, code = '', number = '']) => ({code, number}));
}

/**
 * Makes links of references such as `HT 11.2.3`, `HT C.4`, `HT 11.2` and `HT 11` in running text. One that
 * leads nowhere yet is marked, so that nobody looks for it: word for word in the publications, quietly on
 * other pages, which say it once for all (reading lists name dozens).
 */
export function crossReferences(findPlace: FindPlace): Step {
  return (tree, page) => {
    const planned = page.series ? 'planned-reference' : 'planned-place';
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some(({type}) => type === 'link' || type === 'heading' || type === 'linkReference'))
        return undefined;
      const siblings = ancestors.at(-1)?.children as unknown[] | undefined;
      const index = siblings?.indexOf(node) ?? -1;
      const parts: PhrasingContent[] = [];
      let from = 0;
      for (const match of node.value.matchAll(REFERENCE)) {
        if (isOwnChapter(page, match)) continue;
        const url = findPlace(`${match[1]}-${match[2]}`);
        if (match.index > from) parts.push(text(node.value.slice(from, match.index)));
        // A no-break space keeps the code and its number on one line.
        const label = text(`${match[1]}\u00a0${match[2]}`);
        parts.push(
          url === undefined ? element(planned, {}, [label]) : {type: 'link', url, children: [label]},
        );
        from = match.index + match[0].length;
      }
      if (!siblings || parts.length === 0) return undefined;
      if (from < node.value.length) parts.push(text(node.value.slice(from)));
      siblings.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** A chapter that speaks of itself leads nowhere. */
function isOwnChapter({series}: Page, [, code, number]: RegExpMatchArray): boolean {
  return series?.kind === 'chapter' && series.code === code && String(series.chapter) === number;
}
