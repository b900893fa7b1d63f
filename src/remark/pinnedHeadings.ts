import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Step} from './page';

const PIN = /\{#([A-Za-z][\w.-]*)\}\s*$/;

/** The pinned id of a heading's text, such as `HT-11.2` of `11.2 Questions {#HT-11.2}`. */
export function findPin(headingText: string): string | undefined {
  return PIN.exec(headingText)?.[1];
}

/**
 * Every heading below the title has a pinned id, so that editing or translating its words does not
 * move the address that somebody has cited.
 */
export const pinnedHeadings: Step = (tree, _page, report) => {
  const seen = new Set<string>();
  visit(tree, 'heading', (node) => {
    const text = toString(node);
    const pin = findPin(text);
    if (node.depth === 1) {
      report(
        node,
        'heading-title',
        `Heading is “# ${text}”; the title of a page stands in its front matter.`,
        'Move it to “title:” and use ## for sections.',
        text,
      );
    } else if (pin === undefined) {
      report(
        node,
        'heading-unpinned',
        `Heading is “${text}”; it has no lasting id.`,
        'Add one at its end, like {#facts}.',
        text,
      );
    } else if (seen.has(pin)) {
      report(
        node,
        'heading-repeated',
        `Heading id is “${pin}”; it stands on this page already.`,
        'Give it another.',
        pin,
      );
    } else {
      seen.add(pin);
    }
  });
};
