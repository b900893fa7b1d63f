import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {RecentCases} from '../../cases/lists';
import CaseLine from '../CaseLine';
import {useDateFormat} from '../formatDate';
import ListFrame from '../ListFrame';
import {useCaseCount} from '../useCaseCount';
import WaysIn from '../WaysIn';

/** The notes that were published here last, by day. */
export default function RecentCasesPage({list}: {list: RecentCases}): ReactNode {
  const formatDate = useDateFormat();
  const countCases = useCaseCount();
  const description = translate({
    id: 'recent.description',
    message: 'The notes by the day on which they were published here, latest first.',
  });
  return (
    <ListFrame
      frame={list}
      title={translate({id: 'recent.title', message: 'Recently added cases'})}
      description={description}
      above={[
        {
          label: translate({id: 'caseList.title', message: 'Collection of judicial practice'}),
          to: `/${list.edition}/practice/`,
        },
      ]}
    >
      <p className="lead">{description}</p>
      <WaysIn edition={list.edition} here="practice/recent" />
      {list.days.map(({day, count, rows}) => (
        <section key={day} aria-labelledby={`added-${day}`}>
          <h2 id={`added-${day}`}>
            {formatDate(day)} <span className="n">{countCases(count)}</span>
          </h2>
          <ul className="lines">
            {rows.map((row) => (
              <CaseLine key={row.url} row={row} />
            ))}
          </ul>
          {count > rows.length && (
            <p className="meta">
              <Translate id="recent.more" values={{shown: rows.length}}>
                {'The {shown} latest decisions of that day are shown; the list of all cases has the rest.'}
              </Translate>
            </p>
          )}
        </section>
      ))}
    </ListFrame>
  );
}
