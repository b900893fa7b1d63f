/**
 * Where a frequent term stands, with its scores in its best sections alone: a third of its postings. What stands in
 * many sections tells the others apart little, so there its middle score will do.
 */
import {bestOf} from '../evaluate';
import {FIELDS} from '../field';
import {ByteReader, ByteWriter} from './bytes';
import {decodePostings, encodePostings, type TermEntry} from './postings';

/** Sections that keep their scores. More: longer outlines, and more of the order of the term asked for alone. */
const BEST_SECTIONS = 250;

export function encodeOutline({term, index, fields}: TermEntry, sectionCount: number): Uint8Array {
  const isBest = bestSections(fields, sectionCount);
  const writer = new ByteWriter();
  writer.text(term);
  writer.varint(index);
  for (const {refs, scores} of fields) {
    const places: number[] = [];
    const others: number[] = [];
    for (let place = 0; place < refs.length; place += 1) {
      if (isBest[refs[place]!] === 1) places.push(place);
      else others.push(scores[place]!);
    }
    writer.varint(Int32Array.from(others).sort()[others.length >> 1] ?? 0);
    writer.rising(refs);
    encodePostings(writer, {
      refs: Int32Array.from(places),
      scores: Int32Array.from(places, (place) => scores[place]!),
    });
  }
  return writer.toBytes();
}

/** 1 for the sections with the highest scores, over all fields. */
function bestSections(fields: TermEntry['fields'], sectionCount: number): Uint8Array {
  const totals = new Float64Array(sectionCount);
  for (const {refs, scores} of fields)
    for (let i = 0; i < refs.length; i += 1) totals[refs[i]!]! += scores[i]!;
  const isBest = new Uint8Array(sectionCount);
  for (const ref of bestOf(totals, BEST_SECTIONS)) isBest[ref] = 1;
  return isBest;
}

/** The entry with its scores where it is best, elsewhere the middle one of each field. @throws {RangeError} The bytes are no outline. */
export function decodeOutline(bytes: Uint8Array, sectionCount: number): TermEntry {
  const reader = new ByteReader(bytes);
  const term = reader.text();
  const index = reader.varint();
  const fields = FIELDS.map(() => {
    const middle = reader.varint();
    const refs = reader.rising();
    if ((refs.at(-1) ?? -1) >= sectionCount) throw new RangeError('A section in the file does not exist.');
    const scores = new Int32Array(refs.length).fill(middle);
    const best = decodePostings(reader, refs.length);
    best.refs.forEach((place, i) => (scores[place] = best.scores[i]!));
    return {refs, scores};
  });
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return {term, index, fields};
}
