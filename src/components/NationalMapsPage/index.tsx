import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {NationalMaps} from '../../cases/lists';
import {STATES} from '../../citations/lawGroups';
import LawFrame from '../LawFrame';
import {lawGroupName, mapRowName} from '../lawNames';
import {RuleList} from '../RuleItem';

type Row = NationalMaps['rows'][number];

/** The law of the four States side by side; below each other on a phone. */
export default function NationalMapsPage({list}: {list: NationalMaps}): ReactNode {
  const {rows} = list;
  return (
    <LawFrame
      frame={list}
      title={translate({id: 'maps.titleLong', message: 'National maps side by side'})}
      lead={translate({
        id: 'maps.lead',
        message:
          'The same sixteen points in the law of Romania, Belgium, Poland and Spain. An empty place means that this reference has no rule there, not that the State has none.',
      })}
    >
      <nav aria-label={translate({id: 'maps.rows', message: 'Points on this page'})}>
        <ul className="law-contents">
          {rows.map(({row}) => (
            <li key={row}>
              <a href={`#${row}`}>{mapRowName(row)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <table className="stack national-maps" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Translate id="maps.point">Point</Translate>
            </th>
            {STATES.map((state) => (
              <th key={state} role="columnheader" scope="col">
                {lawGroupName(state)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <MapRow key={row.row} row={row} />
          ))}
        </tbody>
      </table>
    </LawFrame>
  );
}

function MapRow({row: {row, cells}}: {row: Row}): ReactNode {
  useBrokenLinks().collectAnchor(row);
  return (
    <tr id={row} role="row">
      <th role="rowheader" scope="row">
        <span className="map-point">{mapRowName(row)}</span>
      </th>
      {cells.map(({state, rules}) => (
        <td key={state} role="cell" className="labelled">
          <span className="cell-label" aria-hidden="true">
            {lawGroupName(state)}
          </span>
          {rules.length > 0 ? (
            <RuleList rules={rules} />
          ) : (
            <p className="not-here">
              <Translate id="maps.notHere">Not in this reference</Translate>
            </p>
          )}
        </td>
      ))}
    </tr>
  );
}
