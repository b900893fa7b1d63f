import {LineCounter, parseDocument, visit, type Alias, type Document} from 'yaml';
import type {ZodError, ZodType} from 'zod';

import type {Problem} from '../publications/problem';
import type {RuleId} from '../publications/ruleIds';
import {readPlainYaml} from './quickYaml';

/** What reading gave: the value, or every problem that kept it from being read. */
export type Read<T> =
  | {readonly value: T; readonly problems?: undefined}
  | {readonly value?: undefined; readonly problems: readonly Problem[]};

/** YAML text, read with the core schema: dates stay the strings they were typed as. */
export interface YamlText {
  readonly value: unknown;
  /** Line of a value by its key path, counted from 1 in the whole file. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const OPTIONS = {schema: 'core', strict: true, uniqueKeys: true} as const;

/**
 * Reads YAML.
 *
 * @param firstLine Line of the file on which the text begins, for front matter.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Read<YamlText> {
  const plain = readPlainYaml(text);
  if (plain) return {value: yamlText(plain.value, text, firstLine)};
  const lines = new LineCounter();
  const document = parseDocument(text, {...OPTIONS, lineCounter: lines});
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => ({
      file,
      line: lines.linePos(error.pos[0]).line + firstLine - 1,
      rule: 'yaml',
      message: `YAML cannot be read: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}.`,
      hint: 'Look at quotes, colons and indentation on this line and the one above.',
    }));
    return {problems};
  }
  const loose = looseAliases(document);
  if (loose.length > 0) {
    const problems = loose.map(({source, range}): Problem => ({
      file,
      line: lines.linePos(range?.[0] ?? 0).line + firstLine - 1,
      rule: 'yaml',
      message: `YAML cannot be read: *${source} points to a name that is not given above.`,
      hint: 'Put text that begins with an asterisk in quotes.',
      match: `*${source}`,
    }));
    return {problems};
  }
  return {value: yamlText(document.toJS(), text, firstLine)};
}

/** Text whose value is known already. */
export function yamlText(value: unknown, text: string, firstLine: number): YamlText {
  return {value, lineOf: lineFinder(text, firstLine)};
}

/** Reads the text again when a line is asked for: a document with its positions is fifty times as large as the text. */
function lineFinder(text: string, firstLine: number): YamlText['lineOf'] {
  let found: {readonly document: Document; readonly lines: LineCounter} | undefined;
  return (path) => {
    if (!found) {
      const lines = new LineCounter();
      found = {document: parseDocument(text, {...OPTIONS, lineCounter: lines}), lines};
    }
    return found.lines.linePos(offsetOf(found.document, path)).line + firstLine - 1;
  };
}

/** Cuts the text of a list at its records, so that one can be changed and all else stays as typed. */
export function splitRecords(text: string): string[] {
  return text.split(/^(?=- )/m);
}

/** Aliases without an anchor, which only fail when the value is taken: an editor's `title: *Siliadin*`. */
function looseAliases(document: Document): Alias[] {
  const loose: Alias[] = [];
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document)) loose.push(alias);
    },
  });
  return loose;
}

/** Offset of a value; of the nearest parent where the value itself is missing. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as {range?: [number, number, number]} | null | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

/** Makes problems of a schema's findings: one each, with the line and the key path of the value. */
export function schemaProblems(
  error: ZodError,
  {value, lineOf}: YamlText,
  file: string,
  rule: RuleId,
): Problem[] {
  return error.issues.map((issue): Problem => {
    if (issue.code === 'unrecognized_keys') {
      return {
        file,
        line: lineOf([...issue.path, issue.keys[0]!]),
        rule,
        message: unknownKeys(issue.keys),
        hint: 'Remove it, or correct its spelling.',
        field: [...issue.path, issue.keys[0]!].map(String).join('.'),
        match: issue.keys[0]!,
      };
    }
    const where = issue.path.map(String).join('.');
    const typed = valueAt(value, issue.path);
    const found = where === '' && value === null ? 'File is empty' : `${where || 'File'} is ${quote(typed)}`;
    return {
      file,
      line: lineOf(issue.path),
      rule,
      ...(where !== '' && {field: where}),
      message: `${found}; ${expectation(issue.message)}.`,
      hint: '',
      ...(where !== '' && {field: where}),
      ...((typeof typed === 'string' || typeof typed === 'number') && {match: String(typed)}),
    };
  });
}

/** What was expected, without the schema library's own words around it. */
function expectation(message: string): string {
  return lowerFirst(
    message
      .replace(/^(?:Invalid input|Invalid option|Too small|Too big): (?=expected)/, '')
      .replace(/, received .*$/, ''),
  );
}

function unknownKeys(keys: readonly string[]): string {
  return `Field ${keys.map((key) => `“${key}”`).join(', ')} is not known here.`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** A value as shown in a message: quoted text, `missing`, or JSON. */
export function quote(value: unknown): string {
  if (value === undefined || value === null) return 'missing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

/** Reads a value by a schema. */
export function readBySchema<T>(schema: ZodType<T>, yaml: YamlText, file: string, rule: RuleId): Read<T> {
  const result = schema.safeParse(yaml.value);
  return result.success ? {value: result.data} : {problems: schemaProblems(result.error, yaml, file, rule)};
}
