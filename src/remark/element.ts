/** Elements of our own in the Markdown tree. React components of the same names draw them. */
import type {BlockContent, DefinitionContent, Nodes, PhrasingContent} from 'mdast';
import type {Parent} from 'unist';

type Child = BlockContent | DefinitionContent | PhrasingContent;

/** A node that becomes the HTML element `name`. Names of ours have a hyphen, so that none is taken. */
export interface ElementNode extends Parent {
  type: 'portalElement';
  children: Child[];
  data: {hName: string; hProperties: Record<string, string>};
}

declare module 'mdast' {
  interface RootContentMap {
    portalElement: ElementNode;
  }
  interface BlockContentMap {
    portalElement: ElementNode;
  }
  interface PhrasingContentMap {
    portalElement: ElementNode;
  }
}

/**
 * Makes an element.
 *
 * @param properties Only `id`, `class…` and `data…` names; values are data, never words for readers.
 */
export function element(
  name: string,
  properties: Record<string, string>,
  children: readonly Nodes[],
  position?: Nodes['position'],
): ElementNode {
  return {
    type: 'portalElement',
    data: {hName: name, hProperties: properties},
    children: [...children] as Child[],
    ...(position && {position}),
  };
}

export function text(value: string): PhrasingContent {
  return {type: 'text', value};
}
