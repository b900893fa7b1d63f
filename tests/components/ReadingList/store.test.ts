import {MOST_ITEMS} from '../../../src/publications/listShape';
import {
  addItem,
  countItems,
  getList,
  hasItem,
  markKept,
  removeItem,
  setList,
  subscribe,
} from '../../../src/components/ReadingList/store';
import {aReadingList} from '../../builders/aReadingList';

const window = new EventTarget();
Object.assign(globalThis, {window});

/** Whether the browser would ask before the tab is closed. */
function wouldAsk(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
}

beforeEach(() => setList({title: '', items: []}));

describe('the reading list of a visit', () => {
  test('takes each place of an edition once, at its end', () => {
    addItem({id: 'HT-11.2.3', edition: 2});
    addItem({id: 'HT-11.2.3', edition: 1});
    expect(addItem({id: 'HT-11.2.3', edition: 2})).toBe(true);
    expect(getList().items).toEqual([
      {id: 'HT-11.2.3', edition: 2, note: ''},
      {id: 'HT-11.2.3', edition: 1, note: ''},
    ]);
    removeItem({id: 'HT-11.2.3', edition: 2});
    expect(hasItem({id: 'HT-11.2.3', edition: 2})).toBe(false);
    expect(countItems()).toBe(1);
  });

  test('takes nothing when it is full', () => {
    for (let i = 0; i < MOST_ITEMS; i += 1) addItem({id: `HT-1.1.${i}`, edition: 2});
    expect(addItem({id: 'HT-2.1.1', edition: 2})).toBe(false);
    expect(countItems()).toBe(MOST_ITEMS);
  });

  test('tells of each change until nobody asks any more', () => {
    const told = jest.fn();
    const stop = subscribe(told);
    addItem({id: 'HT-11', edition: 2});
    stop();
    addItem({id: 'HT-12', edition: 2});
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('is asked about before it is lost, and only then', () => {
    expect(wouldAsk()).toBe(false);
    addItem({id: 'HT-11', edition: 2});
    expect(wouldAsk()).toBe(true);
    markKept();
    expect(wouldAsk()).toBe(false);
    addItem({id: 'HT-12', edition: 2});
    expect(wouldAsk()).toBe(true);
    setList(aReadingList(), true);
    expect(wouldAsk()).toBe(false);
  });
});
