/**
 * The reading list of this visit: in memory only, so it survives the way from page to page and ends with the tab. Every
 * page carries this module; what shows and changes the list beyond one item comes with the page of the list.
 */
import {itemKey, MOST_ITEMS, NO_LIST, type ListItem, type ReadingList} from '../../publications/listShape';

export type ListPlace = Pick<ListItem, 'id' | 'edition'>;

let list: ReadingList = NO_LIST;
let isSafe = true;
/** The fragment whose list this was last, so that the way back to it does not open it again. */
let taken = '';
const listeners = new Set<() => void>();

export function getList(): ReadingList {
  return list;
}

export function countItems(): number {
  return list.items.length;
}

export function hasItem(place: ListPlace): boolean {
  return list.items.some((item) => itemKey(item) === itemKey(place));
}

/** Puts a place at the end of the list; false where the list is full. One that is there already stays where it is. */
export function addItem(place: ListPlace): boolean {
  if (hasItem(place)) return true;
  if (countItems() >= MOST_ITEMS) return false;
  setList({...list, items: [...list.items, {id: place.id, edition: place.edition, note: ''}]});
  return true;
}

export function removeItem(place: ListPlace): void {
  setList({...list, items: list.items.filter((item) => itemKey(item) !== itemKey(place))});
}

/** @param isKept Whether the list can be had again, from a link or a file. */
export function setList(changed: ReadingList, isKept = false): void {
  list = changed;
  keep(isKept || (changed.items.length === 0 && changed.title === ''));
  listeners.forEach((listener) => listener());
}

export function takenFragment(): string {
  return taken;
}

export function takeFragment(fragment: string): void {
  taken = fragment;
  listeners.forEach((listener) => listener());
}

/** The list was taken away: nothing is lost when the tab is closed now. */
export function markKept(): void {
  keep(true);
}

/** Calls back after each change; gives the function that ends that. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(isKept: boolean): void {
  if (isKept === isSafe) return;
  isSafe = isKept;
  // Listened to only while something would be lost: a page that listens is not kept for the way back.
  if (isSafe) window.removeEventListener('beforeunload', warn);
  else window.addEventListener('beforeunload', warn);
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
