import {parse, type DefaultTreeAdapterMap} from 'parse5';

type Tree = DefaultTreeAdapterMap;
export type Element = Tree['element'];
type Parent = Tree['document'] | Element;

/** What an element must be: each condition that is given. */
export interface Wanted {
  readonly tag?: string;
  readonly class?: string;
  readonly id?: string;
  /** Name of an attribute that it must have. */
  readonly with?: string;
}

export function parseHtml(html: string): Tree['document'] {
  return parse(html);
}

/** Every element below `root` that fits, in the order of the page. */
export function all(root: Parent, wanted: Wanted = {}): Element[] {
  return root.childNodes.flatMap((child) =>
    'tagName' in child ? [...(fits(child, wanted) ? [child] : []), ...all(child, wanted)] : [],
  );
}

/** The first that fits. A page without it is not the page that a test asks about. */
export function one(root: Parent, wanted: Wanted): Element {
  const [first] = all(root, wanted);
  if (!first) throw new Error(`The page has no ${JSON.stringify(wanted)}.`);
  return first;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The text as a reader sees it, spaces as one; what scripts and styles hold is not text. */
export function textOf(root: Parent): string {
  return rawText(root).replace(/\s+/g, ' ').trim();
}

function rawText(root: Parent): string {
  return root.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      return 'tagName' in child && child.tagName !== 'script' && child.tagName !== 'style'
        ? rawText(child)
        : '';
    })
    .join('');
}

/** Where the links below `root` lead inside the portal: path with hash, without repetitions. */
export function linksOf(root: Parent, from: string): string[] {
  const links = all(root, {tag: 'a', with: 'href'}).flatMap((link) => {
    const url = new URL(attribute(link, 'href') ?? '', `http://portal${from}`);
    return url.host === 'portal' ? [`${url.pathname}${url.hash}`] : [];
  });
  return [...new Set(links)];
}

function fits(element: Element, wanted: Wanted): boolean {
  return (
    (wanted.tag === undefined || element.tagName === wanted.tag) &&
    (wanted.id === undefined || attribute(element, 'id') === wanted.id) &&
    (wanted.with === undefined || attribute(element, wanted.with) !== undefined) &&
    (wanted.class === undefined || (attribute(element, 'class') ?? '').split(/\s+/).includes(wanted.class))
  );
}
