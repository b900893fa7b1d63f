/** What is shown of sections: read for the hits on the screen only. */
import type {Section} from '../section';
import {ByteReader, ByteWriter} from './bytes';

/** A section as it is shown: its body may be cut. */
export type ShownSection = Required<Omit<Section, 'page' | 'boost'>>;

const TEXTS = ['id', 'url', 'label', 'title', 'path', 'body', 'subjects'] as const;

export function encodeSections(sections: readonly ShownSection[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(sections.length);
  for (const section of sections) for (const name of TEXTS) writer.text(section[name]);
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no sections. */
export function decodeSections(bytes: Uint8Array): ShownSection[] {
  const reader = new ByteReader(bytes);
  const sections: ShownSection[] = [];
  for (let left = reader.count(); left > 0; left -= 1) {
    const section = {} as Record<(typeof TEXTS)[number], string>;
    for (const name of TEXTS) section[name] = reader.text();
    sections.push(section);
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return sections;
}
