/** What the resolver takes from built pages: the frame of the site, and the text of a paragraph or row. */
import {parse, serialize, serializeOuter, type DefaultTreeAdapterMap} from 'parse5';

import {PortalError} from '../../errors';
import {Html, markup} from './html';

export type HtmlDocument = DefaultTreeAdapterMap['document'];
type HtmlElement = DefaultTreeAdapterMap['element'];
type HtmlParent = HtmlDocument | HtmlElement;

export interface FramedPage {
  readonly title: string;
  /** Address with scheme and host. */
  readonly canonical: string;
  readonly main: Html;
}

const MAIN = '\u0001main\u0001';

/**
 * The frame of the site, from one of its built pages: header, footer and stylesheet, without scripts.
 *
 * @returns A function that puts a page into it.
 * @throws {PortalError} The page has no `<main>` or no stylesheet.
 */
export function readFrame(built: string): (page: FramedPage) => string {
  const document = parse(built);
  const [root] = elements(document, ({tagName}) => tagName === 'html');
  const [body] = elements(document, ({tagName}) => tagName === 'body');
  const [main] = elements(document, ({tagName}) => tagName === 'main');
  const links = elements(
    document,
    (element) =>
      element.tagName === 'link' && /^(?:stylesheet|icon)$/.test(attributeOf(element, 'rel') ?? ''),
  );
  if (!root || !body || !main || links.length === 0) {
    throw new PortalError(
      'Resolver: the page from which the frame is taken has no <main> or no stylesheet. Let src/plugins/resolver/builtPage.ts follow the theme.',
    );
  }
  for (const script of elements(body, ({tagName}) => tagName === 'script' || tagName === 'noscript'))
    remove(script);
  // The place of the search field is filled by a script.
  for (const field of elements(body, (element) => hasClass(element, 'find-place'))) remove(field);
  main.childNodes = [{nodeName: '#text', value: MAIN, parentNode: main}];
  main.attrs = [{name: 'class', value: 'wrap page list-page'}];
  const [before = '', after = ''] = serialize(body).split(MAIN);
  const lang = attributeOf(root, 'lang') ?? '';
  const head = new Html(links.map((link) => serializeOuter(link)).join('\n'));
  return ({title, canonical, main: content}) =>
    markup`<!doctype html>
      <html lang="${lang}" dir="ltr">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="robots" content="noindex">
          <title>${title}</title>
          <link rel="canonical" href="${canonical}">
          ${head}
          <link rel="stylesheet" href="/id.css">
        </head>
        <body>${new Html(before)}${content}${new Html(after)}</body>
      </html>
`.text;
}

export function parseBuiltPage(built: string): HtmlDocument {
  return parse(built);
}

/**
 * The text of a numbered paragraph or of a row with the headings of its table, as the page shows it; links lead to
 * where they lead from the page.
 *
 * @param address Of the page, from the root of the site.
 * @returns undefined where the page does not show it.
 */
export function readText(document: HtmlDocument, id: string, address: string): Html | undefined {
  const [place] = elements(document, (element) => attributeOf(element, 'id') === id);
  if (!place) return undefined;
  for (const link of elements(place, ({tagName}) => tagName === 'a')) {
    const href = link.attrs.find(({name}) => name === 'href');
    if (href?.value.startsWith('#')) href.value = address + href.value;
  }
  // The way to cite it leads to this very page.
  for (const control of elements(place, (element) => hasClass(element, 'cite'))) remove(control);
  if (place.tagName !== 'tr') {
    for (const number of elements(place, (element) => hasClass(element, 'para-no'))) remove(number);
    return markup`<div class="para">${new Html(serialize(place))}</div>`;
  }
  const table = ancestor(place, 'table');
  const [head] = table ? elements(table, ({tagName}) => tagName === 'thead') : [];
  place.attrs = place.attrs.filter(({name}) => name !== 'id');
  return markup`<table
    class="${(table && attributeOf(table, 'class')) ?? ''}"
    role="table"
    aria-labelledby="text"
  >
    ${new Html(head ? serializeOuter(head) : '')}
    <tbody role="rowgroup">
      ${new Html(serializeOuter(place))}
    </tbody>
  </table>`;
}

function elements(root: HtmlParent, isWanted: (element: HtmlElement) => boolean): HtmlElement[] {
  return root.childNodes.flatMap((child) =>
    'tagName' in child ? [...(isWanted(child) ? [child] : []), ...elements(child, isWanted)] : [],
  );
}

function ancestor(element: HtmlElement, tag: string): HtmlElement | undefined {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode)
    if (at.tagName === tag) return at;
  return undefined;
}

function attributeOf({attrs}: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function hasClass(element: HtmlElement, name: string): boolean {
  return attributeOf(element, 'class')?.split(/\s+/).includes(name) ?? false;
}

function remove(element: HtmlElement): void {
  const {parentNode} = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== element);
}
