import {isCollection, isMap, isScalar, LineCounter, parseDocument, type Node} from 'yaml';

import {CASE_SECTIONS} from '../cases/schema';

/**
 * The place in a form where a line of a file was typed: `related.0.why`, `body.1` for the second section, `body` for
 * a text without sections; empty for a line of none.
 *
 * @param line Counted from 1; 0 where the whole file is meant.
 */
export function placeOfLine(text: string, line: number): string {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  if (line > end + 1) return placeInBody(lines.slice(end + 1, line));
  return line > 1 && line <= end ? placeInRecord(lines.slice(1, end).join('\n'), line - 1) : '';
}

function placeInBody(above: readonly string[]): string {
  const anchors: string[] = CASE_SECTIONS.map(({anchor}) => anchor);
  const heading = above.findLast((line) => line.startsWith('## '));
  const index = anchors.indexOf(/\{#([\w-]+)\}/.exec(heading ?? '')?.[1] ?? '');
  return index === -1 ? 'body' : `body.${index}`;
}

/** The value that begins last before the end of a line. */
function placeInRecord(yaml: string, line: number): string {
  const counter = new LineCounter();
  const {contents} = parseDocument(yaml, {lineCounter: counter, schema: 'core'});
  let found = '';
  const walk = (node: unknown, place: string): void => {
    if (!isCollection(node)) return;
    const items = isMap(node)
      ? node.items.map(({key, value}) => ({
          key: key as Node,
          value,
          name: isScalar(key) ? String(key.value) : '',
        }))
      : node.items.map((value, index) => ({key: value as Node, value, name: String(index)}));
    for (const {key, value, name} of items) {
      if (!key.range || counter.linePos(key.range[0]).line > line) return;
      found = place === '' ? name : `${place}.${name}`;
      walk(value, found);
    }
  };
  walk(contents, '');
  return found;
}
