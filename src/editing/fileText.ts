/** Files as forms see them, and what a form makes of a file: what was not changed stays as it was typed. */
import {Document, isMap, isScalar, parseDocument, visit} from 'yaml';
import type * as z from 'zod';

import {splitFrontMatter} from '../content/frontMatter';
import type {Read} from '../content/yamlFile';
import {joinBody, numberParagraphs, splitNote, type Body} from './form/note';
import {isSame, withoutEmpty, type RecordValue} from './form/value';

/** What a form holds. */
export interface Draft {
  readonly record: RecordValue;
  readonly body: Body;
}

/** Cuts a file into what a form shows. */
export function readDraft(source: string, file: string, hasSections: boolean): Read<Draft> {
  const split = splitFrontMatter(source.replaceAll('\r\n', '\n'), file);
  if (split.problems) return split;
  const {frontMatter, body} = split.value;
  const record = (frontMatter.value ?? {}) as RecordValue;
  return {value: {record, body: hasSections ? splitNote(body) : {kind: 'text', text: body.trim()}}};
}

/**
 * The text of a file with what stands in a form. Fields that say the same as before keep their lines as typed, with
 * quotes and remarks; so does the body. A field that the form does not know stays where it is. New fields stand in
 * the order of the schema. Paragraphs of a note without a number get one.
 *
 * @param source The file as it stands; undefined for a new one.
 */
export function writeDraft(
  source: string | undefined,
  draft: Draft,
  schema: z.ZodObject,
  hasSections: boolean,
): string {
  const record = withoutEmpty(draft.record);
  const keys = Object.keys(schema.shape);
  const body = bodyText(draft.body);
  const before = source === undefined ? undefined : readDraft(source, '', hasSections).value;
  if (source === undefined || !before) return `---\n${fieldLines(record, keys)}---\n\n${body}`;

  const text = source.replaceAll('\r\n', '\n');
  const bodyStart = text.length - splitFrontMatter(text, '').value!.body.length;
  const isSameBody = isSame(before.body, draft.body);
  const head = text.slice(0, bodyStart);
  const changed = `${changeHead(head, before.record, record, keys)}${isSameBody ? text.slice(bodyStart) : `\n${body}`}`;
  return source.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}

function bodyText(body: Body): string {
  return joinBody(body.kind === 'text' ? body : {kind: 'sections', texts: numberParagraphs(body.texts)});
}

/** The front matter with its fences, changed where it says something else. */
function changeHead(head: string, before: RecordValue, record: RecordValue, keys: readonly string[]): string {
  const [opening = '', inner = '', closing = ''] = /^(\ufeff?---[^\n]*\n)([\s\S]*?)(---[ \t]*(?:\n|$))$/
    .exec(head)
    ?.slice(1) ?? ['---\n', '', '---\n'];
  const known = withoutEmpty(before);
  const blocks = fieldBlocks(inner);
  if (!blocks) return `${opening}${fieldLines({...record}, keys)}${closing}`;
  const lines = new Map(
    [...blocks].filter(([key]) => !keys.includes(key) || known[key] === undefined || key in record),
  );
  let last: string | undefined;
  for (const key of [...keys, ...Object.keys(record).filter((other) => !keys.includes(other))]) {
    const value = record[key];
    if (value !== undefined && !isSame(known[key], value)) {
      const made = fieldLines({[key]: value}, [key]);
      if (lines.has(key)) lines.set(key, made);
      else insertBehind(lines, last, key, made);
    }
    if (lines.has(key)) last = key;
  }
  return `${opening}${[...lines.values()].join('')}${closing}`;
}

/** Puts an entry behind another; in front of all where there is none before it. */
function insertBehind(lines: Map<string, string>, last: string | undefined, key: string, made: string): void {
  const entries = [...lines];
  const at = entries.findIndex(([other]) => other === last) + 1;
  entries.splice(at, 0, [key, made]);
  lines.clear();
  for (const [other, text] of entries) lines.set(other, text);
}

/** The text of each field of a front matter, remarks above it in the one before; undefined where it is not a plain list of fields. */
function fieldBlocks(inner: string): Map<string, string> | undefined {
  const {contents} = parseDocument(inner, {schema: 'core'});
  if (contents === null) return new Map();
  if (!isMap(contents) || contents.flow) return undefined;
  const keys = contents.items.map(({key}) => key as {value: unknown; range: [number, number, number]});
  return new Map(
    keys.map(({value, range}, index) => [
      String(value),
      inner.slice(index === 0 ? 0 : range[0], keys[index + 1]?.range[0] ?? inner.length),
    ]),
  );
}

/** Fields as YAML; what looks like a day or year stands in quotes, so that no reader of YAML takes it for something else. */
function fieldLines(record: RecordValue, order: readonly string[]): string {
  const sorted = Object.entries(record).sort(([a], [b]) => place(a, order) - place(b, order));
  if (sorted.length === 0) return '';
  const document = new Document(Object.fromEntries(sorted));
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node) && /^\d{4}(?:-\d\d-\d\d)?$/.test(String(node.value)))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({lineWidth: 0});
}

function place(key: string, order: readonly string[]): number {
  const index = order.indexOf(key);
  return index === -1 ? order.length : index;
}
