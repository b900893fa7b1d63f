import type {Nodes, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

import {bodyStart} from './frontMatter';

/**
 * What goes beyond CommonMark, each with the signs without which it finds nothing. Most notes on cases have none of
 * them, and an extension that looks at every letter in vain makes reading three times as slow.
 */
const EXTENSIONS = [
  {plugin: remarkGfm, signs: /[|~@]|:-|-:|\[\^|\[[ \txX]\]|www|http/i},
  {plugin: remarkDirective, signs: /:\S/},
] as const;

const parsers = [0, 1, 2, 3].map((chosen) => {
  const parser = unified().use(remarkParse);
  EXTENSIONS.forEach(({plugin}, index) => {
    if (chosen & (1 << index)) parser.use(plugin);
  });
  return parser.freeze();
});

/**
 * Reads Markdown as the site does: CommonMark with GFM and boxes. Front matter is passed over. Positions are those of
 * the file, behind a byte order mark.
 */
export function parseMarkdown(source: string): Root {
  const text = source.replace(/^\ufeff/, '');
  const start = bodyStart(text);
  const body = text.slice(start);
  const chosen = EXTENSIONS.reduce((bits, {signs}, index) => bits | (signs.test(body) ? 1 << index : 0), 0);
  const tree = parsers[chosen]!.parse(body);
  if (start > 0) movePositions(tree, text.slice(0, start).split('\n').length - 1, start);
  return tree;
}

function movePositions(node: Nodes, lines: number, offset: number): void {
  const {position} = node;
  for (const point of position ? [position.start, position.end] : []) {
    point.line += lines;
    point.offset = (point.offset ?? 0) + offset;
  }
  if ('children' in node) for (const child of node.children) movePositions(child, lines, offset);
}
