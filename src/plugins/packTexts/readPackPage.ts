/** The words of a built page of a chapter or a case, as simple blocks. */
import {PortalError} from '../../errors';
import type {PackPage, PackPlace, TextBlock} from '../../publications/packText';
import {
  attributeOf,
  findElement,
  findElements,
  hasClass,
  isElement,
  type HtmlDocument,
  type HtmlElement,
  type HtmlNode,
} from '../../search/build/html';
import {isSilent} from '../../search/build/pageText';

export interface ReadPackPage extends Pick<PackPage, 'caution' | 'blocks'> {
  /** By id, in the order of the page. */
  readonly places: ReadonlyMap<string, Pick<PackPlace, 'headings' | 'blocks' | 'sources'>>;
}

/**
 * Reads a page.
 *
 * @throws {PortalError} The page has no article.
 */
export function readPackPage(document: HtmlDocument, url: string): ReadPackPage {
  const article = findElement(document, ({tagName}) => tagName === 'article');
  if (!article) throw new PortalError(`Course packs: ${url} has no article. Build the site again.`);
  const places = new Map<string, Pick<PackPlace, 'headings' | 'blocks' | 'sources'>>();
  const headings: {readonly level: number; text: string}[] = [];
  const isPlace = (element: HtmlElement): boolean =>
    attributeOf(element, 'id') !== undefined && (hasClass(element, 'para') || element.tagName === 'tr');
  const isOwn = (element: HtmlElement): boolean => hasClass(element, 'own');
  const wanted = (element: HtmlElement): boolean =>
    isPlace(element) || isOwn(element) || /^h[2-6]$/.test(element.tagName);
  for (const element of findElements(article, wanted)) {
    const above = headings.at(-1);
    if (isOwn(element)) {
      // Whose words stand below must be said with every one of them, also where it is taken out alone.
      if (above) above.text += ` (${wordsOf(element).replace(/\.$/, '')})`;
      continue;
    }
    if (!isPlace(element)) {
      const level = Number(element.tagName.slice(1));
      headings.splice(headings.findIndex((other) => other.level >= level) >>> 0);
      const number = findElement(element, (inner) => hasClass(inner, 'hang'));
      const words = wordsOf(...element.childNodes);
      headings.push({level, text: number ? `${wordsOf(...number.childNodes)} ${words}` : words});
      continue;
    }
    const sources = findElement(element, (inner) => hasClass(inner, 'src'));
    places.set(attributeOf(element, 'id')!, {
      headings: headings.map(({text}) => text),
      blocks: element.tagName === 'tr' ? [rowOf(element)] : blocksOf(element),
      sources: sources
        ? [...findElements(sources, ({tagName}) => tagName === 'li')].map((item) => wordsOf(item))
        : [],
    });
  }
  const caution = findElement(article, (element) => hasClass(element, 'banner-caution'));
  const outcome = findElement(article, (element) => hasClass(element, 'outcome'));
  return {
    ...(caution && {caution: cautionOf(caution)}),
    blocks: outcome ? [{kind: 'paragraph', text: definitionOf(outcome)}] : [],
    places,
  };
}

/** Blocks without words of their own, whose blocks stand beside those around them. */
const BLOCKS = new Set(
  'p div ul ol li blockquote table thead tbody tr td th section dl dt dd figure pre h3 h4 h5 h6'.split(' '),
);

function blocksOf(root: HtmlElement): TextBlock[] {
  const blocks: TextBlock[] = [];
  /** Words that stand in no block of their own. */
  let loose: HtmlNode[] = [];
  const close = (kind: 'paragraph' | 'quote'): void => {
    const text = wordsOf(...loose);
    loose = [];
    if (text !== '') blocks.push({kind, text});
  };
  const read = (element: HtmlElement, kind: 'paragraph' | 'quote', depth: number): void => {
    for (const node of element.childNodes) {
      if (!isElement(node) || !BLOCKS.has(node.tagName)) {
        loose.push(node);
        continue;
      }
      close(kind);
      if (hasClass(node, 'corr')) blocks.push({kind: 'remark', text: wordsOf(node)});
      else if (isSilent(node) || hasClass(node, 'src')) continue;
      else if (node.tagName === 'ul' || node.tagName === 'ol') readItems(node, kind, depth);
      else if (node.tagName === 'table') blocks.push(...rowsOf(node));
      else read(node, node.tagName === 'blockquote' ? 'quote' : kind, depth);
      close(node.tagName === 'blockquote' ? 'quote' : kind);
    }
    close(kind);
  };
  const readItems = (list: HtmlElement, kind: 'paragraph' | 'quote', depth: number): void => {
    let number = Number(attributeOf(list, 'start') ?? 1);
    for (const item of list.childNodes) {
      if (!isElement(item) || isSilent(item)) continue;
      const from = blocks.length;
      read(item, kind, depth + 1);
      const first = blocks[from];
      const marker = list.tagName === 'ol' ? `${number++}.` : '•';
      if (first?.kind === 'paragraph' || first?.kind === 'quote')
        blocks[from] = {kind: 'item', marker, depth, text: first.text};
    }
  };
  read(root, 'paragraph', 0);
  return blocks;
}

function rowsOf(table: HtmlElement): TextBlock[] {
  return [...findElements(table, ({tagName}) => tagName === 'tr')]
    .filter((row) => findElement(row, ({tagName}) => tagName === 'td'))
    .map(rowOf);
}

/** A row with the headings of its columns; its number and cells to write in are left out. */
function rowOf(row: HtmlElement): TextBlock {
  let table: HtmlElement | undefined = row;
  while (table && table.tagName !== 'table') table = parentOf(table);
  const head = table && findElement(table, ({tagName}) => tagName === 'thead');
  const headings = head ? cellsOf(head).map((cell) => wordsOf(cell)) : [];
  return {
    kind: 'row',
    cells: cellsOf(row)
      .map((cell, i) => [headings[i] ?? '', wordsOf(cell)] as const)
      .filter(([, text]) => text !== ''),
  };
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...findElements(row, ({tagName}) => tagName === 'td' || tagName === 'th')];
}

function parentOf({parentNode}: HtmlElement): HtmlElement | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined;
}

/** A banner’s first words are its title. */
function cautionOf(banner: HtmlElement): string {
  const title = findElement(banner, ({tagName}) => tagName === 'strong');
  const body = title && parentOf(title);
  if (!body) return wordsOf(banner);
  const links = ({tagName}: HtmlElement): boolean => tagName === 'a';
  return `${wordsOf(title)}. ${wordsOf(...body.childNodes.filter((node) => node !== title && !(isElement(node) && links(node))))}`;
}

/** `Outcome: …` of a term with its definition. */
function definitionOf(element: HtmlElement): string {
  const part = (name: string): string => {
    const found = findElement(element, ({tagName}) => tagName === name);
    return found ? wordsOf(...found.childNodes) : '';
  };
  return `${part('dt')}: ${part('dd')}`;
}

/** The words of nodes as they are read; letters of certainty with what they mean. */
function wordsOf(...nodes: readonly HtmlNode[]): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts, true);
  return (
    parts
      .join('')
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      // A certainty is set off from the source before it; advice from practice has none.
      .replace(/\s*\u0001\s*/g, (mark, at: number, whole: string) =>
        /^\s*\(?$|\($/.test(whole.slice(0, at)) ? '' : '; ',
      )
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function collect(node: HtmlNode, parts: string[], isRoot = false): void {
  if ('value' in node) parts.push(node.value);
  if (!isElement(node)) return;
  if (hasClass(node, 'cert')) {
    const letter = findElement(node, ({tagName}) => tagName === 'b');
    const meaning = plain(node.childNodes.filter((child) => child !== letter));
    parts.push('\u0001', [letter ? plain(letter.childNodes) : '', meaning].filter(Boolean).join(', '));
    return;
  }
  const isSaid = hasClass(node, 'planned') || (isRoot && hasClass(node, 'corr'));
  if (isSilent(node) && !isSaid) return;
  if (node.tagName === 'br' || BLOCKS.has(node.tagName)) parts.push(' ');
  for (const child of node.childNodes) collect(child, parts);
  if (BLOCKS.has(node.tagName)) parts.push(' ');
}

function plain(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? plain(node.childNodes) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
