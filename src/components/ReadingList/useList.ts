import {useSyncExternalStore} from 'react';

import {NO_LIST, type ReadingList} from '../../publications/listShape';
import {getList, subscribe} from './store';

/** The reading list of this visit; empty while a page is built. */
export function useList(): ReadingList {
  return useSyncExternalStore(subscribe, getList, () => NO_LIST);
}
