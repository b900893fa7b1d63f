import type {Nodes, Parents} from 'mdast';

import {splitFrontMatter} from '../content/frontMatter';
import {parseMarkdown} from '../content/markdown';
import {seriesOf} from '../content/pageFile';
import {runSteps} from '../remark/page';
import {structureSteps} from '../remark/steps';
import type {PreviewNode} from './form/messages';

/** Elements of the page by the nodes of a text; what is not here shows its children only. */
const TAGS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  blockquote: 'blockquote',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  break: 'br',
  thematicBreak: 'hr',
};

/** The text of a page by the same steps as the site takes, without its design and without links. */
export function previewOf(source: string, file: string): readonly PreviewNode[] {
  const record = (splitFrontMatter(source, file).value?.frontMatter.value ?? {}) as Record<string, unknown>;
  const tree = parseMarkdown(source);
  const series = seriesOf(file.replace(/^docs\//, ''), record);
  runSteps(structureSteps(source), tree, {file, series});
  return childrenOf(tree);
}

function childrenOf(node: Parents): readonly PreviewNode[] {
  return node.children.flatMap(nodesOf);
}

function nodesOf(node: Nodes): readonly PreviewNode[] {
  if (node.type === 'yaml' || node.type === 'html') return [];
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return [{tag: 'text', text: node.value}];
  if (node.type === 'heading')
    return [{tag: `h${Math.min(node.depth + 1, 6)}`, children: withoutPin(childrenOf(node))}];
  if (node.type === 'list') return [{tag: node.ordered ? 'ol' : 'ul', children: childrenOf(node)}];
  if (node.type === 'portalElement') {
    const label = node.data.hProperties.dataLabel;
    const number = label === undefined ? [] : [{tag: 'strong', children: [{tag: 'text', text: `${label} `}]}];
    return [{tag: 'div', children: [...number, ...childrenOf(node)]}];
  }
  if (node.type === 'image') return [{tag: 'p', children: [{tag: 'text', text: node.alt ?? ''}]}];
  const children = 'children' in node ? childrenOf(node) : [];
  const tag = TAGS[node.type];
  return tag === undefined ? children : [{tag, ...(children.length > 0 && {children})}];
}

/** Headings end with a fixed id that no reader sees. */
function withoutPin(children: readonly PreviewNode[]): readonly PreviewNode[] {
  return children.map((node) =>
    node.text === undefined ? node : {...node, text: node.text.replace(/\s*\{#[^}]*\}$/, '')},
  );
}
