/** A built page as a tree, and the few questions that are asked of it. */
import {parse, type DefaultTreeAdapterMap} from 'parse5';

export type HtmlDocument = DefaultTreeAdapterMap['document'];
export type HtmlElement = DefaultTreeAdapterMap['element'];
export type HtmlNode = DefaultTreeAdapterMap['childNode'];
type HtmlParent = HtmlDocument | HtmlElement;

export function parsePage(html: string): HtmlDocument {
  return parse(html);
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

/** Every element below a node for which the question is answered with yes, in the order of the page. */
export function* findElements(
  root: HtmlParent,
  isWanted: (element: HtmlElement) => boolean,
): Generator<HtmlElement> {
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    if (isWanted(child)) yield child;
    yield* findElements(child, isWanted);
  }
}

export function findElement(
  root: HtmlParent,
  isWanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const [first] = findElements(root, isWanted);
  return first;
}

/** Whether the page asks search engines to leave it out. */
export function isNoindex(document: HtmlDocument): boolean {
  return (
    findElement(
      document,
      (element) =>
        element.tagName === 'meta' &&
        attributeOf(element, 'name')?.toLowerCase() === 'robots' &&
        /\b(?:noindex|none)\b/i.test(attributeOf(element, 'content') ?? ''),
    ) !== undefined
  );
}
