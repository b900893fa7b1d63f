import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import type {CaseLineRow} from '../../cases/lists';
import {useDateFormat} from '../formatDate';

/** A case as a line of a short list: date, name, court, and what was held. */
export default function CaseLine({row}: {row: CaseLineRow}): ReactNode {
  const formatDate = useDateFormat();
  return (
    <li className="case-line">
      <span className="meta">{formatDate(row.date)}</span>
      <div>
        <Link to={row.url}>
          <em>{row.title}</em>
        </Link>{' '}
        <span className="meta">{row.court}</span>
        <p>{row.holding}</p>
      </div>
    </li>
  );
}
