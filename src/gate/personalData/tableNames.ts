import {allMatches} from '../allMatches';
import type {Span} from './match';
import {findNamesAfter} from './names';
import type {Reading} from './reading';
import {hasRole} from './roles';
import {cellsByRow, TABLE} from './tableCells';

/** Names in a column that is headed by a word for a person: “Victim”, “Name of the witness”. */
export function findTableNames(reading: Reading): Span[] {
  const {folded} = reading;
  if (!folded.includes('|')) return [];
  return allMatches(folded, TABLE).flatMap(({index, 0: table}) => {
    const [head = [], , ...rows] = cellsByRow(table, index);
    const columns = head.flatMap((cell, column) =>
      cell.end - cell.start < 40 && hasRole(reading, cell, ['part', 'person', 'relative']) ? [column] : [],
    );
    return rows.flatMap((cells) =>
      columns.flatMap((column) => {
        const cell = cells[column];
        // As after a colon: the cell’s own sign stands before the name.
        return cell
          ? findNamesAfter(folded, {start: cell.start, end: cell.start - 1}).filter(
              ({end}) => end <= cell.end,
            )
          : [];
      }),
    );
  });
}
