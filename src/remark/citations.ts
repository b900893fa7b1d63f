import type {Link, Nodes, Paragraph, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {
  CitationSyntaxError,
  findCitations,
  parseCitation,
  PRACTICE_KEY,
  WITHDRAWN_KEY,
  type Citation,
} from '../citations/citation';
import {findNearest} from '../publications/spelling';
import {element, text, type ElementNode} from './element';
import type {Report, Step} from './page';

/** Where a citation leads. */
export interface CitationTarget {
  /** Short form as printed: “Directive 2012/29/EU”, “Siliadin v. France”. */
  readonly label: string;
  readonly kind: 'source' | 'case';
  /** Address of the source's entry, or path of the case's file from the citing page. */
  readonly url: string;
}

/** What a page's citations may lead to. */
export interface CitationTargets {
  readonly find: (key: string) => CitationTarget | undefined;
  /** Every key and case id that exists, for the nearest match of an unknown one. */
  readonly keys: () => Iterable<string>;
}

/** The run of citations that ends a paragraph, with the white space around. */
const TRAILING = /(?:\s*\[@[^\]]*\]?)+\s*$/;

/**
 * Makes links of citations. Those at the end of a numbered paragraph become its list of sources, each
 * with its certainty; those inside running text become a short citation in their place.
 */
export function citations(targets: CitationTargets): Step {
  return (tree: Root, _page, report) => {
    visit(tree, 'portalElement', (block) => {
      if (block.data.hName === 'numbered-paragraph') gatherSources(block, targets, report);
    });
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
      const replacement = citeInPlace(node, targets, report);
      parent.children.splice(index, 1, ...(replacement as typeof parent.children));
      return [SKIP, index + replacement.length];
    });
  };
}

function gatherSources(block: ElementNode, targets: CitationTargets, report: Report): void {
  const last = lastParagraph(block);
  const tail = last?.children.at(-1);
  if (!last || tail?.type !== 'text') return;
  const match = TRAILING.exec(tail.value);
  if (!match || !match[0].includes('[@')) return;
  const items: ElementNode[] = [];
  for (const {text: typed} of findCitations(match[0])) {
    const citation = readCitation(typed, tail, report);
    const item = citation && sourceItem(citation, targets, tail, report);
    if (item) items.push(item);
  }
  tail.value = tail.value.slice(0, match.index);
  if (tail.value === '') last.children.pop();
  block.children = block.children.filter(
    (child) => !(child.type === 'paragraph' && child.children.length === 0),
  );
  if (items.length > 0) block.children.push(element('source-list', {}, items));
}

/** The paragraph that ends a block, also inside its last list or quotation. */
function lastParagraph(node: Nodes | ElementNode): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  if (!('children' in node) || node.type === 'table') return undefined;
  const child = node.children.at(-1);
  return child && lastParagraph(child);
}

function readCitation(typed: string, node: Text, report: Report): Citation | undefined {
  try {
    return parseCitation(typed);
  } catch (error) {
    if (!(error instanceof CitationSyntaxError)) throw error;
    report(node, 'citation-syntax', error.message, '', typed);
    return undefined;
  }
}

function sourceItem(
  citation: Citation,
  targets: CitationTargets,
  node: Text,
  report: Report,
): ElementNode | undefined {
  const children: PhrasingContent[] = [];
  if (citation.key !== PRACTICE_KEY && citation.key !== WITHDRAWN_KEY) {
    const link = citationLink(citation, targets, node, report);
    if (!link) return undefined;
    children.push(link);
  }
  if (citation.note) children.push(element('source-note', {}, [text(citation.note)]));
  return element('source-item', {dataCertainty: citation.certainty, dataKey: citation.key}, children);
}

function citationLink(
  {key, locator}: Citation,
  targets: CitationTargets,
  node: Text,
  report: Report,
): Link | undefined {
  const target = targets.find(key);
  if (!target) {
    const nearest = findNearest(key, targets.keys());
    report(
      node,
      'source-unknown',
      `Citation names “${key}”; no source in data/sources.yaml and no case of this edition has that key.`,
      nearest ? `Did you mean “${nearest}”?` : 'Add the source to data/sources.yaml first.',
      key,
    );
    return undefined;
  }
  const label: PhrasingContent =
    target.kind === 'case'
      ? {type: 'emphasis', children: [{type: 'text', value: target.label}]}
      : {type: 'text', value: target.label};
  return {
    type: 'link',
    url: target.url,
    children: [label, ...(locator ? [{type: 'text' as const, value: `, ${locator}`}] : [])],
  };
}

function citeInPlace(node: Text, targets: CitationTargets, report: Report): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const span of findCitations(node.value)) {
    if (span.start > from) parts.push(text(node.value.slice(from, span.start)));
    from = span.end;
    const citation = readCitation(span.text, node, report);
    const item = citation && sourceItem(citation, targets, node, report);
    if (item) {
      item.data.hName = 'inline-citation';
      parts.push(item);
    }
  }
  if (from < node.value.length) parts.push(text(node.value.slice(from)));
  return parts;
}
