import {allMatches} from '../allMatches';
import type {Span} from './match';
import {findNamesAfter} from './names';
import type {Reading} from './reading';
import {hasRole} from './roles';

/** A row of a table with what stands below its head: `| Victim | Age |`, `|---|---|`, rows. */
const TABLE = /^[ \t]*\|.*\|[ \t]*\n[ \t]*\|[ :|-]+\|[ \t]*(?:\n[ \t]*\|.*)+/gm;

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

/** The cells of each row, between their signs. */
function cellsByRow(table: string, offset: number): Span[][] {
  let rowStart = offset;
  return table.split('\n').map((row) => {
    const signs = allMatches(row, /\|/g).map(({index}) => rowStart + index);
    rowStart += row.length + 1;
    return signs.slice(0, -1).map((sign, cell) => ({start: sign + 1, end: signs[cell + 1]!}));
  });
}
