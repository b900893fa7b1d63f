import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useState, type ReactNode} from 'react';

import {itemKey, MOST_ITEMS} from '../../publications/listShape';
import {addItem, countItems, removeItem, type ListPlace} from './store';
import {useList} from './useList';

/** Gathers one place, or takes it back; says so, and leads to the list. */
export default function AddToList({label, ...place}: ListPlace & {readonly label: string}): ReactNode {
  const {items} = useList();
  const [said, setSaid] = useState('');
  const isIn = items.some((item) => itemKey(item) === itemKey(place));
  const change = (): void => {
    if (isIn) {
      removeItem(place);
      setSaid(translate({id: 'readingList.removed', message: '{label} taken out of the list'}, {label}));
    } else if (addItem(place)) {
      setSaid(
        translate(
          {id: 'readingList.added', message: '{label} added; the list holds {count}'},
          {label, count: String(countItems())},
        ),
      );
    } else {
      setSaid(
        translate(
          {id: 'readingList.full', message: 'The list is full: {most} items at most'},
          {most: String(MOST_ITEMS)},
        ),
      );
    }
  };
  return (
    <p className="add-to-list">
      <button type="button" className="text-button" onClick={change}>
        {isIn
          ? translate({id: 'readingList.takeOut', message: 'Take out of the reading list'})
          : translate({id: 'readingList.add', message: 'Add to reading list'})}
        <span className="hidden">: {label}</span>
      </button>{' '}
      {isIn && (
        <Link to="/pack/">
          <Translate id="readingList.open" values={{count: items.length}}>
            {'Open the list ({count})'}
          </Translate>
        </Link>
      )}{' '}
      <span className="hidden" role="status">
        {said}
      </span>
    </p>
  );
}
