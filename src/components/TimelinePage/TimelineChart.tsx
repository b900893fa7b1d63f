import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import type {TimelineList} from '../../cases/lists';

/** Sizes in units of the drawing; one unit is about a pixel on a wide screen. */
const LABELS_WIDTH = 290;
const YEAR_WIDTH = 24;
const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 26;

/** A dot for each year and court; its area and the number in it say how many decisions. */
export default function TimelineChart({list: {years, courts}}: {list: TimelineList}): ReactNode {
  const titleId = useId();
  const width = LABELS_WIDTH + years.length * YEAR_WIDTH;
  const height = courts.length * ROW_HEIGHT + AXIS_HEIGHT;
  const most = Math.max(1, ...courts.flatMap(({counts}) => counts));
  const xOf = (column: number): number => LABELS_WIDTH + (column + 0.5) * YEAR_WIDTH;
  const yOf = (row: number): number => (row + 0.5) * ROW_HEIGHT;
  return (
    <svg className="timeline" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={titleId}>
      <title id={titleId}>
        {translate(
          {
            id: 'timeline.chart',
            message:
              'Decisions by court and year, {first} to {last}. The table below says the same in words.',
          },
          {first: String(years[0] ?? ''), last: String(years.at(-1) ?? '')},
        )}
      </title>
      {years.map((year, column) =>
        year % 5 === 0 ? (
          <g key={year}>
            <line className="grid" x1={xOf(column)} x2={xOf(column)} y1={0} y2={height - AXIS_HEIGHT} />
            <text className="axis" x={xOf(column)} y={height - 8} textAnchor="middle">
              {year}
            </text>
          </g>
        ) : null,
      )}
      {courts.map(({name, counts}, row) => (
        <g key={name}>
          <line className="grid" x1={0} x2={width} y1={(row + 1) * ROW_HEIGHT} y2={(row + 1) * ROW_HEIGHT} />
          <text className="name" x={0} y={yOf(row) + 4}>
            {name}
          </text>
          {counts.map((count, column) =>
            count > 0 ? (
              <g key={years[column]}>
                <circle cx={xOf(column)} cy={yOf(row)} r={4 + 6 * Math.sqrt(count / most)} />
                {count > 1 && (
                  <text className="count" x={xOf(column)} y={yOf(row) + 3.5} textAnchor="middle">
                    {count}
                  </text>
                )}
              </g>
            ) : null,
          )}
        </g>
      ))}
    </svg>
  );
}
