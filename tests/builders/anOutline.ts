import type {Nodes} from 'mdast';

/** Kinds that run inside a line of text. */
const INLINE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'footnoteReference',
  'textDirective',
]);

/** Elements of the house that run inside a line of text, or are shown as one. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  'inline-citation',
  'source-item',
  'source-note',
  'cited-caption',
  'cited-cell',
  'glossary-term',
]);

/**
 * A Markdown tree as lines for reading, two spaces deeper for each level: the kind of the node, its id
 * or what else tells it apart, and its words. Front matter is left out. Inside the words, a link is
 * `[words](address)`, an element `<name data>words</name>`, the end of a line `⏎`.
 */
export function anOutline(node: Nodes, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const children: Nodes[] = 'children' in node ? (node.children as Nodes[]) : [];
  if (node.type === 'root') return children.flatMap((child) => anOutline(child, depth));
  if (node.type === 'yaml') return [];
  const name = [kindOf(node), detailOf(node)].filter(Boolean).join(' ');
  if (isInline(node)) return [`${indent}${inlineText(node)}`];
  if (children.length > 0 && children.every(isInline) && !isList(node))
    return [`${indent}${name}: ${children.map(inlineText).join('')}`];
  const value = 'value' in node ? `: ${node.value}` : '';
  return [`${indent}${name}${value}`, ...children.flatMap((child) => anOutline(child, depth + 1))];
}

function kindOf(node: Nodes): string {
  if (node.type === 'portalElement') return node.data.hName;
  if (node.type === 'list') return node.ordered ? 'ordered list' : 'list';
  return node.type === 'listItem' ? 'item' : node.type;
}

function detailOf(node: Nodes): string {
  switch (node.type) {
    case 'portalElement': {
      const {id, dataState, dataCertainty, dataKey, dataCode, dataHeadings} = node.data.hProperties;
      const code = id === undefined ? dataCode : undefined;
      return [id && `#${id}`, dataState, dataCertainty, dataKey, code, dataHeadings]
        .filter(Boolean)
        .join(' ');
    }
    case 'heading':
      return String(node.depth);
    case 'containerDirective':
    case 'leafDirective':
      return node.name;
    case 'footnoteDefinition':
    case 'definition':
      return node.identifier;
    default:
      return '';
  }
}

/** Each source of a list has a line of its own. */
function isList(node: Nodes): boolean {
  return node.type === 'portalElement' && node.data.hName === 'source-list';
}

function isInline(node: Nodes): boolean {
  return node.type === 'portalElement' ? INLINE_ELEMENTS.has(node.data.hName) : INLINE.has(node.type);
}

function inlineText(node: Nodes): string {
  const inner = 'children' in node ? (node.children as Nodes[]).map(inlineText).join('') : '';
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', '⏎');
    case 'emphasis':
      return `*${inner}*`;
    case 'strong':
      return `**${inner}**`;
    case 'delete':
      return `~~${inner}~~`;
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'break':
      return '⏎⏎';
    case 'link':
      return `[${inner}](${node.url})`;
    case 'linkReference':
      return `[${inner}][${node.identifier}]`;
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'portalElement': {
      const name = kindOf(node);
      return `<${[name, detailOf(node)].filter(Boolean).join(' ')}>${inner}</${name}>`;
    }
    default:
      return `<${node.type}>${inner}`;
  }
}
