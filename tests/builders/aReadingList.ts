import type {ListItem, ReadingList} from '../../src/publications/listShape';

export function aListItem(values: Partial<ListItem> = {}): ListItem {
  return {id: 'HT-11.2.3', edition: 2, note: '', ...values};
}

/** A list of one paragraph, but for what is given. */
export function aReadingList(values: Partial<ReadingList> = {}): ReadingList {
  return {title: 'Day one', items: [aListItem()], ...values};
}
