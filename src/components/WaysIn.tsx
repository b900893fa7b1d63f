import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {WAYS} from '../cases/collectionIndex';
import {PART_ROUTES} from '../cases/lists';
import {PARTS} from '../cases/part';
import {partName} from './partNames';
import {shortWayName} from './wayNames';

interface WaysInProps {
  readonly edition: number;
  /** Path of the page they stand on, below the edition: it is not linked to. */
  readonly here: string;
}

/** Every way into the collection: paths below the edition, and what they are called. */
export function waysIn(): readonly (readonly [path: string, label: string])[] {
  return [
    ['practice', translate({id: 'caseList.all', message: 'All cases'})],
    ...PARTS.map((part) => [PART_ROUTES[part], partName(part)] as const),
    ...WAYS.map((way) => [`practice/${way}`, shortWayName(way)] as const),
    ['practice/timeline', translate({id: 'caseList.timeline', message: 'Timeline'})],
    ['practice/recent', translate({id: 'caseList.recent', message: 'Recently added'})],
  ];
}

/** The ways, the same on each list of the collection. */
export default function WaysIn({edition, here}: WaysInProps): ReactNode {
  return (
    <nav aria-label={translate({id: 'caseList.ways', message: 'Ways into the collection'})}>
      <ul className="ways">
        {waysIn().map(([path, label]) => (
          <li key={path}>
            {path === here ? (
              <span aria-current="page">{label}</span>
            ) : (
              <Link to={`/${edition}/${path}/`}>{label}</Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
