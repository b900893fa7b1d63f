/** Changes values of YAML in their place, so that comments, order and the look of all else stay as typed. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type ParsedNode,
  type YAMLSeq,
} from 'yaml';

export interface YamlEdit {
  /** Whether an item of a list goes. */
  readonly drops: (item: unknown, path: readonly string[]) => boolean;
  /** Whether a field goes. */
  readonly dropsField: (key: string, value: unknown) => boolean;
  /** What stands in place of a text. */
  readonly rewrite: (text: string, path: readonly string[]) => string;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * @param source YAML that can be read.
 * @returns The text with every change; itself where nothing changes.
 */
export function editYaml(source: string, edit: YamlEdit): string {
  const {contents} = parseDocument(source, {schema: 'core'});
  if (!contents) return source;
  const changes: Change[] = [];
  const rangeOf = (node: unknown): [number, number] => {
    const [start = 0, end = 0] = (node as ParsedNode).range;
    return [start, end];
  };
  /** From the beginning of the line on which a value begins to the end of that on which it ends. */
  const linesOf = (start: number, end: number): [number, number] => {
    const from = source.lastIndexOf('\n', start - 1) + 1;
    if (source[end - 1] === '\n') return [from, end];
    const to = source.indexOf('\n', end);
    return [from, to < 0 ? source.length : to + 1];
  };
  const cutLines = (start: number, end: number): void => {
    const [from, to] = linesOf(start, end);
    changes.push({start: from, end: to, text: ''});
  };

  /** Says whether the value is a list that lost all its items. */
  const visit = (node: unknown, path: readonly string[]): boolean => {
    if (isScalar(node)) {
      if (typeof node.value !== 'string') return false;
      const text = edit.rewrite(node.value, path);
      if (text !== node.value) {
        const [start, end] = rangeOf(node);
        const isBlock = source[end - 1] === '\n';
        changes.push({start, end, text: scalarText(text) + (isBlock ? '\n' : '')});
      }
      return false;
    }
    if (isMap(node)) {
      for (const pair of node.items as Pair<ParsedNode, ParsedNode | null>[]) {
        const key = String((pair.key as {value?: unknown}).value);
        if (!pair.value) continue;
        const [start, end] = rangeOf(pair.value);
        if (!node.flow && edit.dropsField(key, pair.value.toJSON() as unknown))
          cutLines(rangeOf(pair.key)[0], end);
        else if (visit(pair.value, [...path, key])) {
          const isFlow = (pair.value as {flow?: boolean}).flow === true;
          const from = isFlow ? start : source.indexOf(':', rangeOf(pair.key)[1]) + 1;
          changes.push({start: from, end, text: isFlow ? '[]' : source[end - 1] === '\n' ? ' []\n' : ' []'});
        }
      }
      return false;
    }
    return isSeq(node) ? visitList(node, path) : false;
  };

  const visitList = (list: YAMLSeq, path: readonly string[]): boolean => {
    const items = list.items as ParsedNode[];
    const kept = items.filter((item) => !edit.drops(item.toJSON() as unknown, path));
    if (kept.length === 0 && items.length > 0) {
      if (path.length === 0) {
        const [start] = rangeOf(items[0]);
        const [from] = linesOf(start, start);
        changes.push({start: from, end: linesOf(...rangeOf(items.at(-1)))[1], text: '[]\n'});
      }
      return true;
    }
    if (list.flow && kept.length < items.length) {
      const [start, end] = rangeOf(list);
      const slices = kept.map((item) => {
        const slice = source.slice(...rangeOf(item));
        if (isCollection(item) || typeof item.toJSON() !== 'string') return slice;
        const text = item.toJSON() as unknown as string;
        const now = edit.rewrite(text, path);
        return now === text ? slice : scalarText(now);
      });
      changes.push({start, end, text: `[${slices.join(', ')}]`});
      return false;
    }
    for (const item of items) {
      if (kept.includes(item)) visit(item, path);
      else cutLines(...rangeOf(item));
    }
    return false;
  };

  visit(contents, []);
  const edited = changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: now}) => text.slice(0, start) + now + text.slice(end), source);
  return rewriteComments(edited, edit.rewrite);
}

/** Ids stand as they are, all else in quotes. */
function scalarText(text: string): string {
  return /^[a-z][a-z0-9-]*$/.test(text) ? text : JSON.stringify(text);
}

/** What a comment says is no value, and is read by whoever opens the file. */
export function rewriteComments(source: string, rewrite: YamlEdit['rewrite']): string {
  return source
    .split('\n')
    .map((line) => {
      const at = /(?:^|\s)#/.exec(line)?.index;
      return at === undefined ? line : line.slice(0, at) + rewrite(line.slice(at), []);
    })
    .join('\n');
}
