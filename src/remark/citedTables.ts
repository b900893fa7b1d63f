import type {Paragraph, Root, RootContent, Table} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {compareNumbers} from '../publications/paragraph';
import {element, type ElementNode} from './element';
import type {Page, Report, Step} from './page';

/** `C.4` in a table of an annex; `18.T.4` in a table that belongs to chapter 18. */
const ROW_NUMBER = /^(?:(\d+)\.)?[A-Z]\.\d+[a-z]?$/;

/**
 * Makes a table of addressable rows of a line `Table: title` and the table below it, whose first column
 * holds row numbers such as `C.4`. Each row can then be cited as `HT C.4`.
 */
export const citedTables: Step = (tree: Root, page, report) => {
  const children: RootContent[] = [];
  const onPage = new Set<string>();
  for (let i = 0; i < tree.children.length; i += 1) {
    const node = tree.children[i]!;
    const next = tree.children[i + 1];
    if (!isTableTitle(node)) {
      children.push(node);
    } else if (next?.type === 'table') {
      children.push(citedTable(node, next, onPage, page, report));
      i += 1;
    } else {
      report(
        node,
        'table-title',
        'A line that begins with “Table: ” stands directly above a table; none follows.',
        'Put the table below it, or begin the line with another word.',
        toString(node),
      );
      children.push(node);
    }
  }
  tree.children = children;
};

/** Whether a block is the line `Table: …` that titles the table below it. */
function isTableTitle(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const [first] = node.children;
  return first?.type === 'text' && first.value.startsWith('Table: ');
}

function citedTable(
  title: Paragraph,
  table: Table,
  onPage: Set<string>,
  page: Page,
  report: Report,
): ElementNode {
  const [first] = title.children;
  if (first?.type === 'text') first.value = first.value.slice('Table: '.length);
  const [head, ...body] = table.children;
  const headings = head!.children.map((cell) => toString(cell));
  const code = page.series?.code;
  if (code === undefined) {
    report(
      title,
      'table-foreign',
      'A line that begins with “Table: ” makes rows to cite; pages outside the publications have none.',
      'Begin the line with another word.',
      `Table: ${toString(title)}`,
    );
  }
  let previous: string | undefined;
  const rows = body.map((row) => {
    const [numberCell, ...cells] = row.children;
    const number = numberCell ? toString(numberCell).trim() : '';
    const chapter = ROW_NUMBER.exec(number)?.[1];
    if (!ROW_NUMBER.test(number)) {
      report(
        row,
        'row-malformed',
        `Row number is “${number}”; expected a form like C.4 or 18.T.4.`,
        'Type the number in the first column of every row.',
        number,
      );
    } else if (
      chapter !== undefined &&
      !(page.series?.kind === 'chapter' && Number(chapter) === page.series.chapter)
    ) {
      report(
        row,
        'row-foreign',
        `Row number is ${number}; it belongs to another chapter.`,
        'Begin it with the number of this chapter.',
        number,
      );
    } else if (onPage.has(number)) {
      report(
        row,
        'row-repeated',
        `Row number is ${number}; it stands on this page already.`,
        'A number is never used twice: take the next free one.',
        number,
      );
    } else if (previous !== undefined && compareRows(previous, number) > 0) {
      report(
        row,
        'row-falling',
        `Row number is ${number}; it comes after ${previous}.`,
        'Numbers rise down the table: put the row in its place.',
        number,
      );
    }
    onPage.add(number);
    previous = number;
    return element(
      'cited-row',
      {id: `${code}-${number}`, dataLabel: `${code} ${number}`, dataNumber: number},
      cells.map((cell) => element('cited-cell', {}, cell.children, cell.position)),
      row.position,
    );
  });
  return element(
    'cited-table',
    {dataHeadings: JSON.stringify(headings)},
    [element('cited-caption', {}, title.children), ...rows],
    title.position,
  );
}

function compareRows(a: string, b: string): number {
  const [letterA = '', numberA = ''] = a.split('.').slice(-2);
  const [letterB = '', numberB = ''] = b.split('.').slice(-2);
  return letterA === letterB ? compareNumbers(numberA, numberB) : letterA < letterB ? -1 : 1;
}
