/** Posting lists of a range of terms: where each term occurs and what lunr's score of it is there. */
import {EXACT_MARK} from '../analyser';
import {FIELDS} from '../field';
import {ByteReader, ByteWriter, LARGEST} from './bytes';

/** Where a term occurs in one field: sections rising, each with its score in thousandths. */
export interface Postings {
  readonly refs: Int32Array;
  readonly scores: Int32Array;
}

export interface TermEntry {
  readonly term: string;
  /** lunr's number of the term: scores are summed in this order, so that sums agree to the last bit. */
  readonly index: number;
  /** In the order of FIELDS. */
  readonly fields: readonly Postings[];
}

/**
 * A shard: entries sorted by term, each term as the letters it shares with the one before and the rest. An exact
 * form that follows its stem is told by what differs: it stands in some of the stem's sections, and its score
 * there is in most of them the stem's times one ratio.
 */
export function encodeShard(entries: readonly TermEntry[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(entries.length);
  let previous = '';
  let stem: TermEntry | undefined;
  for (const entry of entries) {
    const isForm = isFormOf(entry, stem);
    const shared = sharedLength(previous, entry.term);
    writer.varint(2 * shared + (isForm ? 1 : 0));
    writer.text(entry.term.slice(shared));
    writer.varint(entry.index);
    if (isForm) encodeForm(writer, entry, stem!);
    else entry.fields.forEach((postings) => encodePostings(writer, postings));
    previous = entry.term;
    if (!isForm) stem = entry;
  }
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no shard. */
export function decodeShard(bytes: Uint8Array, sectionCount: number): TermEntry[] {
  const reader = new ByteReader(bytes);
  const entries: TermEntry[] = [];
  let previous = '';
  let stem: TermEntry | undefined;
  for (let left = reader.count(); left > 0; left -= 1) {
    const start = reader.varint();
    const isForm = start % 2 === 1;
    const shared = (start - (isForm ? 1 : 0)) / 2;
    if (shared > previous.length) throw new RangeError('A term in the file cannot be put together.');
    if (isForm && !stem) throw new RangeError('A form in the file has no stem.');
    const term = previous.slice(0, shared) + reader.text();
    const index = reader.varint();
    const fields = isForm
      ? decodeForm(reader, stem!)
      : FIELDS.map(() => decodePostings(reader, sectionCount));
    const entry = {term, index, fields};
    entries.push(entry);
    previous = term;
    if (!isForm) stem = entry;
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return entries;
}

function encodePostings(writer: ByteWriter, {refs, scores}: Postings): void {
  writer.rising(refs);
  for (const score of scores) writer.varint(score);
}

function decodePostings(reader: ByteReader, sectionCount: number): Postings {
  const refs = reader.rising();
  const last = refs.at(-1);
  if (last !== undefined && last >= sectionCount)
    throw new RangeError('A section in the file does not exist.');
  const scores = new Int32Array(refs.length);
  for (let i = 0; i < scores.length; i += 1) scores[i] = reader.varint();
  return {refs, scores};
}

/** Ratios of scores are whole numbers of this part. */
const RATIO_UNIT = 16384;

function isFormOf({term, fields}: TermEntry, stem: TermEntry | undefined): boolean {
  return (
    stem !== undefined &&
    term.startsWith(stem.term + EXACT_MARK) &&
    fields.every(({refs}, f) => {
      const places = placesIn(stem.fields[f]!.refs, refs);
      return !places.includes(-1);
    })
  );
}

function encodeForm(writer: ByteWriter, {fields}: TermEntry, stem: TermEntry): void {
  const places = fields.map(({refs}, f) => placesIn(stem.fields[f]!.refs, refs));
  const quotients = fields.flatMap(({scores}, f) =>
    Array.from(scores, (score, i) => (score * RATIO_UNIT) / (stem.fields[f]!.scores[places[f]![i]!]! || 1)),
  );
  const ratio = Math.round(quotients.sort((a, b) => a - b)[quotients.length >> 1] ?? 0);
  writer.varint(ratio);
  fields.forEach(({scores}, f) => {
    writer.rising(places[f]!);
    scores.forEach((score, i) => {
      const difference = score - scaled(stem.fields[f]!.scores[places[f]![i]!]!, ratio);
      writer.varint(difference < 0 ? -2 * difference - 1 : 2 * difference);
    });
  });
}

function decodeForm(reader: ByteReader, stem: TermEntry): Postings[] {
  const ratio = reader.varint();
  return stem.fields.map((ofStem) => {
    const places = reader.rising();
    if ((places.at(-1) ?? -1) >= ofStem.refs.length)
      throw new RangeError('A form in the file stands where its stem does not.');
    const refs = places.map((place) => ofStem.refs[place]!);
    const scores = places.map((place) => {
      const coded = reader.varint();
      const difference = coded % 2 === 1 ? -(coded + 1) / 2 : coded / 2;
      const score = scaled(ofStem.scores[place]!, ratio) + difference;
      if (score < 0 || score > LARGEST) throw new RangeError('A score in the file is none.');
      return score;
    });
    return {refs, scores};
  });
}

function scaled(score: number, ratio: number): number {
  return Math.round((score * ratio) / RATIO_UNIT);
}

/** Where in one rising list the items of another stand; -1 for those that do not. */
function placesIn(all: Int32Array, some: Int32Array): Int32Array {
  let at = 0;
  return some.map((value) => {
    while (at < all.length && all[at]! < value) at += 1;
    return all[at] === value ? at : -1;
  });
}

export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
