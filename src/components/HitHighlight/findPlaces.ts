/** The text of a page that is searched, and the places in it. */

/** What belongs to the page and not to its text. */
const SILENT = 'script, style, button, nav, [aria-hidden="true"], .hidden, .print-only, .cite';

/** The pieces of text below an element, in the order of the page. */
export function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue?.trim() === '' || node.parentElement?.closest(SILENT)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

export function rangeIn(text: Text, start: number, end: number): Range {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** Number of the first place at or after an element; 0 where there is none. */
export function firstPlaceFrom(places: readonly Range[], element: Element | null): number {
  if (!element) return 0;
  const from = new Range();
  from.selectNode(element);
  const found = places.findIndex((place) => place.compareBoundaryPoints(Range.START_TO_START, from) >= 0);
  return Math.max(0, found);
}

/** Brings a place into view; a folded part that holds it is opened. */
export function showPlace(place: Range): void {
  for (
    let folded = place.startContainer.parentElement?.closest('details:not([open])');
    folded;
    folded = folded.parentElement?.closest('details:not([open])')
  )
    (folded as HTMLDetailsElement).open = true;
  const {top} = place.getBoundingClientRect();
  window.scrollTo({top: window.scrollY + top - window.innerHeight / 3});
}

/** The number of the paragraph that holds a place, `HT 11.2.3`; empty where there is none. */
export function paragraphOf(place: Range): string {
  const id = place.startContainer.parentElement?.closest('.para, tr[id]')?.id ?? '';
  const [, code, number] = /^(HT|JD)-([\w.]+)$/.exec(id) ?? [];
  return code && number
    ? `${code} ${number}`
    : (/^JP-.+-(\d+\w?)$/.exec(id)?.[1]?.replace(/.*/, '[$&]') ?? '');
}
