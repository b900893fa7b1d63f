/** The words of a part of a page: what belongs to the text, without what helps to use the page. */
import {SEPARATOR} from '../core/section';
import {attributeOf, hasClass, isElement, type HtmlElement, type HtmlNode} from './html';

/** Elements that hold no words of the text. */
const SILENT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'noscript',
  'nav',
  'footer',
  'button',
  'input',
]);

/**
 * Classes of our components, and of the theme, whose words are left out: for screen readers or paper only;
 * marks of certainty and of what is in preparation, which would be in every other section; numbers, which a
 * section has as its label; labels that phones repeat.
 */
const SILENT_CLASSES = [
  'hidden',
  'sr-only',
  'print-only',
  'cert',
  'planned',
  'hang',
  'para-no',
  'row-no',
  'cite',
  'corr',
  'cell-label',
  'banner',
  'fold',
  'legend',
  'to-sheet',
  'sheet-print',
  'hash-link',
];

/** What opens on demand, and the signs that lead to a footnote and back. */
const SILENT_ATTRIBUTES = ['hidden', 'popover', 'data-footnote-ref', 'data-footnote-backref'];

/** Blocks: their words are not joined to those beside them. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Blocks that stand beside each other like words of a list. */
const ITEMS = new Set(['li', 'td', 'th', 'dt']);
const LISTS = new Set(['ol', 'ul', 'table', 'dl']);

/** Marks in the raw text: between blocks, between items, above the sources. None of them can stand in HTML. */
const BLOCK = '\u0001';
const ITEM = '\u0002';
const SOURCES = '\u0003';

/** Whether the words of an element are left out of the text. */
export function isSilent(element: HtmlElement): boolean {
  const {tagName} = element;
  // A term that shows its definition is a button, and a word of its sentence.
  if (SILENT.has(tagName)) return !(tagName === 'button' && hasClass(element, 'term-button'));
  if (SILENT_CLASSES.some((name) => hasClass(element, name))) return true;
  if (SILENT_ATTRIBUTES.some((name) => attributeOf(element, name) !== undefined)) return true;
  return attributeOf(element, 'aria-hidden') === 'true' || isListLabel(element);
}

/** The word “Sources” above the sources of a paragraph. */
function isListLabel({tagName, parentNode}: HtmlElement): boolean {
  return tagName === 'b' && parentNode !== null && 'tagName' in parentNode && hasClass(parentNode, 'src');
}

/** The text of nodes as a reader takes it in: white space single, items of lists kept apart by a dot. */
export function textOf(...nodes: readonly HtmlNode[]): string {
  const parts: string[] = [];
  for (const node of nodes) collect(node, parts);
  return tidy(parts.join(''));
}

/** Texts that stand side by side, as one; empty ones are left out. */
export function joinTexts(texts: readonly string[]): string {
  return tidy(texts.join(ITEM));
}

function collect(node: HtmlNode, parts: string[]): void {
  if ('value' in node) parts.push(node.value);
  if (!isElement(node)) return;
  if (isSilent(node)) {
    // “HT 13.1.1 (in preparation).” without its mark is “HT 13.1.1.”
    const last = parts.pop();
    if (last !== undefined) parts.push(last.trimEnd());
    if (BLOCKS.has(node.tagName)) parts.push(BLOCK);
    return;
  }
  const {tagName} = node;
  if (hasClass(node, 'src')) parts.push(SOURCES);
  else if (ITEMS.has(tagName)) parts.push(ITEM);
  else if (BLOCKS.has(tagName)) parts.push(BLOCK);
  for (const child of node.childNodes) collect(child, parts);
  if (LISTS.has(tagName)) parts.push(ITEM);
  else if (BLOCKS.has(tagName)) parts.push(BLOCK);
}

function tidy(raw: string): string {
  let text = '';
  let isSources = false;
  for (const part of raw.split(/([\u0002\u0003])/)) {
    isSources ||= part === SOURCES;
    const words = part
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[\s\u0001-\u0003]+/g, ' ')
      // What is left of a mark in brackets when the mark is left out.
      .replace(/ ?\( ?\)/g, '')
      .trim();
    if (words === '') continue;
    if (text !== '') text += /[.,:;!?…]$/.test(text) && !isSources ? ' ' : SEPARATOR;
    text += words;
    isSources = false;
  }
  return text;
}
