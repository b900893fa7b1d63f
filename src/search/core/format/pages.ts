/** The pages of an index with their facets, and which page each section belongs to. */
import type {Page} from '../section';
import {ByteReader, ByteWriter} from './bytes';

export interface PageTable {
  readonly pages: readonly Page[];
  /** First section of each page, rising; a page ends where the next begins. */
  readonly firstSections: Int32Array;
}

export function encodePages({pages, firstSections}: PageTable): Uint8Array {
  const writer = new ByteWriter();
  const names = [...new Set(pages.flatMap(({facets}) => Object.keys(facets)))].sort();
  const values = names.map((name) => [...new Set(pages.flatMap(({facets}) => facets[name] ?? []))].sort());
  writer.varint(names.length);
  names.forEach((name, i) => {
    writer.text(name);
    writer.varint(values[i]!.length);
    for (const value of values[i]!) writer.text(value);
  });
  writer.rising(firstSections);
  for (const {url, title, note, facets} of pages) {
    writer.text(url);
    writer.text(title);
    writer.text(note);
    names.forEach((name, i) => {
      const numbers = (facets[name] ?? []).map((value) => values[i]!.indexOf(value)).sort((a, b) => a - b);
      writer.rising(numbers);
    });
  }
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no pages. */
export function decodePages(bytes: Uint8Array, sectionCount: number): PageTable {
  const reader = new ByteReader(bytes);
  const names: string[] = [];
  const values: string[][] = [];
  for (let left = reader.count(); left > 0; left -= 1) {
    names.push(reader.text());
    const list: string[] = [];
    for (let count = reader.count(); count > 0; count -= 1) list.push(reader.text());
    values.push(list);
  }
  const firstSections = reader.rising();
  if ((firstSections.at(-1) ?? 0) > sectionCount)
    throw new RangeError('A section in the file does not exist.');
  if (sectionCount > 0 && firstSections[0] !== 0)
    throw new RangeError('A section of the index has no page in the file.');
  const pages: Page[] = [];
  for (let i = 0; i < firstSections.length; i += 1) {
    const url = reader.text();
    const title = reader.text();
    const note = reader.text();
    const facets = Object.create(null) as Record<string, string[]>;
    names.forEach((name, n) => {
      const numbers = reader.rising();
      if (numbers.length === 0) return;
      facets[name] = Array.from(numbers, (number) => {
        const value = values[n]![number];
        if (value === undefined) throw new RangeError('A facet in the file does not exist.');
        return value;
      });
    });
    pages.push({url, title, note, facets});
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return {pages, firstSections};
}
