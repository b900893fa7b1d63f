/** JSON Lines of sections, read one line at a time: the file may be larger than the memory. */
import {closeSync, openSync, readSync} from 'node:fs';

import {PortalError} from '../errors';
import type {Section} from '../search/core/section';

/** Lines that cannot be taken, each named with its number. */
export class SectionLinesError extends PortalError {
  override readonly name = 'SectionLinesError';
}

/** Bytes read at once. */
const CHUNK = 1 << 16;
const NEWLINE = 0x0a;
/** After so many bad lines the rest is not read: the file is another than the one meant. */
const MOST_PROBLEMS = 10;

/**
 * The sections of a file, in its order, all on page 0. Fields other than id, url, title, path and body are
 * passed over, and so are empty lines.
 *
 * @throws {SectionLinesError} When all lines are read, with every bad one; after ten of them at once.
 */
export function* readSectionLines(file: string): Generator<Section> {
  const problems: string[] = [];
  let number = 0;
  for (const bytes of linesOf(file)) {
    number += 1;
    const section = parseSectionLine(bytes);
    if (section === undefined) continue;
    if (typeof section === 'string') problems.push(`${file}:${number}  ${section}`);
    else if (problems.length === 0) yield section;
    if (problems.length === MOST_PROBLEMS) {
      problems.push('The lines after these were not read.');
      break;
    }
  }
  if (problems.length > 0) throw new SectionLinesError(problems.join('\n'));
}

/** @returns The section; what is wrong with the line, as a sentence; undefined for an empty line. */
function parseSectionLine(bytes: Uint8Array): Section | string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes).trim();
  } catch {
    return 'The line is not UTF-8. Save the file as UTF-8.';
  }
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `The line is not JSON (${(error as Error).message}); expected one object a line.`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `The line is ${kindOf(value)}; expected an object with id, url, title, path and body.`;
  const line = value as Record<string, unknown>;
  const id = typeof line.id === 'number' ? String(line.id) : line.id;
  const path = joined(line.path ?? '');
  if (typeof id !== 'string' || id === '') return `id is ${kindOf(line.id)}; expected a text or a number.`;
  for (const name of ['url', 'title', 'body'] as const)
    if (typeof line[name] !== 'string') return `${name} is ${kindOf(line[name])}; expected a text.`;
  if (path === undefined)
    return `path is ${kindOf(line.path)}; expected a text, a list of texts, or no path at all.`;
  return {
    id,
    url: line.url as string,
    label: '',
    title: withSingleSpaces(line.title as string),
    path: withSingleSpaces(path),
    body: withSingleSpaces(line.body as string),
    page: 0,
  };
}

function joined(path: unknown): string | undefined {
  if (typeof path === 'string') return path;
  if (Array.isArray(path) && path.every((part) => typeof part === 'string')) return path.join(' › ');
  return undefined;
}

/** White space that is no single space between words. */
const HAS_OTHER_SPACES = /[^\S ]|\s\s|^\s|\s$/;

function withSingleSpaces(text: string): string {
  return HAS_OTHER_SPACES.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

function* linesOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    let begun: Uint8Array[] = [];
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const size = readSync(descriptor, chunk);
      if (size === 0) break;
      let from = 0;
      for (;;) {
        const end = chunk.subarray(0, size).indexOf(NEWLINE, from);
        if (end === -1) break;
        yield Buffer.concat([...begun, chunk.subarray(from, end)]);
        begun = [];
        from = end + 1;
      }
      begun.push(chunk.subarray(from, size));
    }
    yield Buffer.concat(begun);
  } finally {
    closeSync(descriptor);
  }
}
