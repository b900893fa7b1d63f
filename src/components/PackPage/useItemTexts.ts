import {useEffect, useMemo, useState} from 'react';

import type {FoundText} from '../../publications/handout';
import {itemKey, type ListItem} from '../../publications/listShape';
import {fetchIndex, fetchPage} from './packData';
import type {PackPlaceInSite} from './usePackSite';

export type ItemText =
  | {readonly state: 'loading'}
  | ({readonly state: 'found'} & FoundText)
  /** No such edition, or the edition does not hold it. */
  | {readonly state: 'missing'}
  | {readonly state: 'failed'};

const LOADING: ItemText = {state: 'loading'};

/** The words of the items, fetched as they are needed. */
export function useItemTexts(
  items: readonly ListItem[],
  site: PackPlaceInSite,
): {
  readonly textOf: (item: ListItem) => ItemText;
  /** Resolves when nothing is being fetched any more; gives the words as they are then. */
  readonly whenLoaded: () => Promise<(item: ListItem) => ItemText>;
  readonly tryAgain: () => void;
} {
  const [texts, setTexts] = useState<ReadonlyMap<string, ItemText>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const keys = items.map(itemKey).join(' ');
  const wanted = useMemo(() => (keys === '' ? [] : keys.split(' ').map(placeOf)), [keys]);
  const {base, editions} = site;
  useEffect(() => {
    let isWanted = true;
    for (const place of wanted) {
      void fetchText(place, base, editions).then((text) => {
        if (isWanted) setTexts((known) => new Map(known).set(itemKey(place), text));
      });
    }
    return () => {
      isWanted = false;
    };
  }, [wanted, base, editions, attempt]);
  return {
    textOf: (item) => texts.get(itemKey(item)) ?? LOADING,
    async whenLoaded() {
      const loaded = new Map<string, ItemText>();
      for (const item of items) loaded.set(itemKey(item), await fetchText(item, base, editions));
      setTexts(loaded);
      return (item) => loaded.get(itemKey(item)) ?? LOADING;
    },
    tryAgain: () => setAttempt(attempt + 1),
  };
}

type Place = Pick<ListItem, 'id' | 'edition'>;

function placeOf(key: string): Place {
  const at = key.lastIndexOf('@');
  return {id: key.slice(0, at), edition: Number(key.slice(at + 1))};
}

async function fetchText(
  {id, edition}: Place,
  base: string,
  editions: PackPlaceInSite['editions'],
): Promise<ItemText> {
  if (!editions.some(({number}) => number === edition)) return {state: 'missing'};
  try {
    const {pages} = await fetchIndex(base, edition);
    const entry = pages.find(({file, places}) => file === id || places.some(([known]) => known === id));
    if (!entry) return {state: 'missing'};
    const page = await fetchPage(base, edition, entry.file);
    const place = page.places.find((other) => other.id === id);
    return {state: 'found', page, ...(place && {place})};
  } catch {
    return {state: 'failed'};
  }
}
