/** What a reading list is. Apart from its reading and writing: every page carries this. */
export interface ReadingList {
  readonly title: string;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  /** Lasting id of a paragraph, row, chapter or case: `HT-11.2.3`. Whether the edition holds it is not said. */
  readonly id: string;
  readonly edition: number;
  /** The trainer’s own words; may have several lines. */
  readonly note: string;
}

export const NO_LIST: ReadingList = {title: '', items: []};

export const MOST_ITEMS = 200;

/** How `[id, edition, note]` is told apart from every other: one id of one edition stands once. */
export function itemKey({id, edition}: Pick<ListItem, 'id' | 'edition'>): string {
  return `${id}@${edition}`;
}
