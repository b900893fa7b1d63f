import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {useList} from './useList';

/** The way to the reading list; says how much was gathered once something was. */
export default function ListLink(): ReactNode {
  const {length} = useList().items;
  return (
    <Link to="/pack/">
      {length === 0
        ? translate({id: 'readingList.link', message: 'Reading lists and handouts'})
        : translate(
            {id: 'readingList.linkCount', message: 'Your reading list ({count})'},
            {count: String(length)},
          )}
    </Link>
  );
}
