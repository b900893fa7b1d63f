import {visit} from 'unist-util-visit';
import type {Step} from './page';

/**
 * Refuses raw HTML. CommonMark lets it through, and the browser drops what it does not know:
 * `<name removed>` would vanish from a page without a word.
 */
export const refuseRawHtml: Step = (tree, _page, report) => {
  visit(tree, 'html', (node) => {
    if (/^<!--\s*truncate\s*-->$/.test(node.value)) return; // the blog's mark for the end of an excerpt
    const shown = node.value.length > 60 ? `${node.value.slice(0, 57)}…` : node.value;
    report(
      node,
      'raw-html',
      `Raw HTML is “${shown.replace(/\s+/g, ' ')}”; content is Markdown only.`,
      'Use Markdown, or write \\< where the sign itself is meant.',
      node.value,
    );
  });
};
