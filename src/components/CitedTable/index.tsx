import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import {Children, createContext, isValidElement, useContext, useId, type ReactNode} from 'react';

import {CitedNumber} from '../Cite';

/** From more columns than this up, columns share the width evenly. */
const WIDE = 6;

/** Heading of the first column, after the row number, of a table that is ticked off on paper. */
const TICKED = 'Check';

const Headings = createContext<readonly string[]>([]);

interface CitedTableProps {
  /** JSON list of the column headings, the row number's first. */
  readonly 'data-headings': string;
  readonly children?: ReactNode;
}

/** A table whose rows can be cited. On phones each row is a block with its labels; roles keep it a table. */
export function CitedTable({'data-headings': json, children}: CitedTableProps): ReactNode {
  const headings = JSON.parse(json) as string[];
  const titleId = useId();
  const [caption, ...rows] = Children.toArray(children).filter(isValidElement);
  return (
    <Headings.Provider value={headings}>
      {/* Not a <caption>: its links would be children that role="table" does not allow. */}
      <p className="table-title" id={titleId}>
        {caption}
      </p>
      <table
        className={clsx(
          'stack phrases',
          headings.length > WIDE && 'wide',
          headings[1] === TICKED && 'checks',
        )}
        role="table"
        aria-labelledby={titleId}
      >
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{rows}</tbody>
      </table>
    </Headings.Provider>
  );
}

export function CitedCaption({children}: {children?: ReactNode}): ReactNode {
  return children;
}

interface CitedRowProps {
  readonly id: string;
  readonly 'data-label': string;
  readonly 'data-number': string;
  readonly children?: ReactNode;
}

export function CitedRow({
  id,
  'data-label': label,
  'data-number': number,
  children,
}: CitedRowProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const headings = useContext(Headings);
  const cells = Children.toArray(children).filter(isValidElement);
  return (
    <tr role="row" id={id}>
      <td role="cell">
        <CitedNumber
          id={id}
          label={label}
          className="row-no"
          name={translate({id: 'row.label', message: 'Row {label}'}, {label})}
        >
          {number}
        </CitedNumber>
      </td>
      {cells.map((cell, index) =>
        index === 0 ? (
          <th key={index} role="rowheader" scope="row">
            {cell}
          </th>
        ) : (
          <td key={index} role="cell" className="labelled">
            <span className="cell-label" aria-hidden="true">
              {headings[index + 1]}
            </span>
            <span>{cell}</span>
          </td>
        ),
      )}
    </tr>
  );
}

export function CitedCell({children}: {children?: ReactNode}): ReactNode {
  return children;
}
