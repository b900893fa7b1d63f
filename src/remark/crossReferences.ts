import type {PhrasingContent} from 'mdast';
import {SKIP, visitParents} from 'unist-util-visit-parents';
import {element, text} from './element';
import type {Step} from './page';

/**
 * Finds the page of a paragraph or row by its id.
 *
 * @returns The address to link to from the page: `#HT-11.2.3` on the same page, else a path to the file;
 *   undefined while the paragraph is not written yet.
 */
export type FindParagraph = (id: string) => string | undefined;

/** The whole of a number: `HT C.4a` is not `HT C.4` with a letter behind it. */
const REFERENCE = /\b(HT|JD)[ \u00a0](\d+\.\d+\.\d+[a-z]?|[A-Z]\.\d+[a-z]?)(?![a-z]|[\d.]*\d)/g;

/**
 * Makes links of references such as `HT 11.2.3` and `HT C.4` in running text. One that leads to no paragraph
 * yet is marked, so that nobody looks for it.
 */
export function crossReferences(findParagraph: FindParagraph): Step {
  return (tree) => {
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some(({type}) => type === 'link' || type === 'heading' || type === 'linkReference'))
        return undefined;
      const siblings = ancestors.at(-1)?.children as unknown[] | undefined;
      const index = siblings?.indexOf(node) ?? -1;
      const parts: PhrasingContent[] = [];
      let from = 0;
      for (const match of node.value.matchAll(REFERENCE)) {
        const url = findParagraph(`${match[1]}-${match[2]}`);
        if (match.index > from) parts.push(text(node.value.slice(from, match.index)));
        // A no-break space keeps the code and its number on one line.
        const label = text(`${match[1]}\u00a0${match[2]}`);
        parts.push(
          url === undefined
            ? element('planned-reference', {}, [label])
            : {type: 'link', url, children: [label]},
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
