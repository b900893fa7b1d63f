import type {Root, RootContent} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import {element, type ElementNode} from './element';
import type {Step} from './page';

/** Our boxes by the name an editor types behind `:::`, with the element each becomes. */
const BOXES: ReadonlyMap<string, string> = new Map([
  ['do', 'do-list'],
  ['do-not', 'do-not-list'],
  ['sheet', 'room-sheet'],
]);

/** Boxes that Docusaurus draws. */
const ADMONITIONS: ReadonlySet<string> = new Set(['note', 'tip', 'info', 'warning', 'danger', 'caution']);

/** Makes elements of `:::do`, `:::do-not` and `:::sheet`; a do box and a do-not box that meet become one. */
export const boxes: Step = (tree: Root, page, report) => {
  const children: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type !== 'containerDirective' || ADMONITIONS.has(node.name)) {
      children.push(node);
      continue;
    }
    const name = BOXES.get(node.name);
    if (name === undefined) {
      report(
        node,
        'box-unknown',
        `Box is “:::${node.name}”; there is none of that name.`,
        `Use one of: ${[...BOXES.keys(), ...ADMONITIONS].join(', ')}.`,
        `:::${node.name}`,
      );
      continue;
    }
    children.push(boxElement(name, node, page.series?.code));
  }
  tree.children = joinDoing(children);
  visit(tree, 'containerDirective', (node, _index, parent) => {
    if (parent?.type === 'root' || ADMONITIONS.has(node.name)) return;
    report(
      node,
      'box-nested',
      `Box “:::${node.name}” stands inside another block.`,
      'Let it begin at the edge of the page, outside lists, quotations and boxes.',
      `:::${node.name}`,
    );
  });
};

function boxElement(name: string, node: ContainerDirective, code: string | undefined): ElementNode {
  return element(name, code === undefined ? {} : {dataCode: code}, node.children, node.position);
}

function joinDoing(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const isHalf = node.type === 'portalElement' && /^do-(?:not-)?list$/.test(node.data.hName);
    const last = joined.at(-1);
    if (!isHalf) joined.push(node);
    else if (last?.type === 'portalElement' && last.data.hName === 'doing-box') last.children.push(node);
    else joined.push(element('doing-box', {}, [node], node.position));
  }
  return joined;
}
