import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {TimelineList} from '../../cases/lists';
import CaseLinks from '../CaseLinks';
import ListFrame from '../ListFrame';
import WaysIn from '../WaysIn';
import TimelineChart from './TimelineChart';

/** The decisions by year and court, as a chart and as a table that says the same and leads to the cases. */
export default function TimelinePage({list}: {list: TimelineList}): ReactNode {
  const description = translate({
    id: 'timeline.description',
    message:
      'When the decisions of the collection were given, and by whom. The number of cases says how the collection was made, not how many there are.',
  });
  const labels = {
    year: translate({id: 'timeline.year', message: 'Year'}),
    count: translate({id: 'timeline.count', message: 'Cases'}),
    courts: translate({id: 'timeline.courts', message: 'By court'}),
  };
  return (
    <ListFrame
      frame={list}
      title={translate({id: 'timeline.title', message: 'Timeline of the collection'})}
      description={description}
      above={[
        {
          label: translate({id: 'caseList.title', message: 'Collection of judicial practice'}),
          to: `/${list.edition}/practice/`,
        },
      ]}
    >
      <p className="lead">{description}</p>
      <WaysIn edition={list.edition} here="practice/timeline" />
      <div
        className="scroll"
        role="region"
        tabIndex={0}
        aria-label={translate({id: 'timeline.region', message: 'Chart'})}
      >
        <TimelineChart list={list} />
      </div>
      <h2 id="years">{translate({id: 'timeline.years', message: 'The same by year'})}</h2>
      <table className="stack timeline-table" role="table" aria-labelledby="years">
        <thead role="rowgroup">
          <tr role="row">
            {Object.entries(labels).map(([key, label]) => (
              <th key={key} role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {list.table.map(({year, count, courts}) => (
            <tr key={year} role="row">
              <th role="rowheader" scope="row">
                {year}
              </th>
              <td role="cell" className="labelled">
                <span className="cell-label" aria-hidden="true">
                  {labels.count}
                </span>
                <span>{count}</span>
              </td>
              <td role="cell" className="labelled">
                <span className="cell-label" aria-hidden="true">
                  {labels.courts}
                </span>
                <ul className="plain">
                  {courts.map(({name, cases}) => (
                    <li key={name}>
                      {`${name}: `}
                      <CaseLinks cases={cases} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ListFrame>
  );
}
