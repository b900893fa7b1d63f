import {allMatches} from '../allMatches';
import type {Span} from './match';

/** A row of a table with what stands below its head: `| Victim | Age |`, `|---|---|`, rows. */
const TABLE = /^[ \t]*\|.*\|[ \t]*\n[ \t]*\|[ :|-]+\|[ \t]*(?:\n[ \t]*\|.*)+/gm;

/** Longer than this no cell is a label of another. */
const LONGEST_LABEL = 40;

/** A cell of a table with a label before it: as a sentence would say it, and where the cell stands in the text. */
export interface LabelledCell {
  readonly text: string;
  /** Where the cell begins in `text`. */
  readonly start: number;
  /** Where it begins in the text that holds the table. */
  readonly offset: number;
}

/**
 * Each cell behind the head of its column, and behind the first cell of its row: `Passport: XY 123456`. What a number
 * is, a table says in another cell.
 */
export function labelledCells(text: string): LabelledCell[] {
  if (!text.includes('|')) return [];
  return allMatches(text, TABLE).flatMap(({index, 0: table}) => {
    const [head = [], , ...rows] = cellsByRow(table, index);
    return rows.flatMap((cells) =>
      cells.flatMap((cell, column) => {
        const labels = [head[column], ...(column > 0 ? [cells[0]] : [])];
        return labels.flatMap((label) => {
          const said = label && text.slice(label.start, label.end).trim();
          if (!said || said.length > LONGEST_LABEL) return [];
          const value = text.slice(cell.start, cell.end);
          const indent = value.length - value.trimStart().length;
          const before = `${said}: `;
          return [{text: before + value.trim(), start: before.length, offset: cell.start + indent}];
        });
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
