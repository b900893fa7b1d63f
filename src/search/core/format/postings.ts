/** Posting lists of a range of terms: where each term occurs and what lunr's score of it is there. */
import {EXACT_MARK} from '../analyser';
import {FIELDS} from '../field';
import {readBlocks, writeBlocks} from './blocks';
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
 * A shard: its terms, sorted, each as the letters it shares with the one before and the rest; then a block of
 * postings for each. An exact form is told by what differs from its stem: it stands in some of the stem's sections,
 * and its score there is in most of them the stem's times one ratio.
 *
 * @param outerStem The stem of the first forms, where it stands in a shard before.
 */
export function encodeShard(entries: readonly TermEntry[], outerStem?: TermEntry): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(entries.length);
  const told: {entry: TermEntry; stem?: TermEntry; places?: readonly Int32Array[]}[] = [];
  let previous = '';
  let stem = outerStem;
  for (const entry of entries) {
    const places = stem && placesInStem(entry, stem);
    const shared = sharedLength(previous, entry.term);
    writer.varint(2 * shared + (places ? 1 : 0));
    writer.text(entry.term.slice(shared));
    told.push(places ? {entry, stem, places} : {entry});
    previous = entry.term;
    if (!places) stem = entry;
  }
  writeBlocks(writer, told, (block, {entry, stem: ofForm, places}) => {
    if (places) encodeForm(block, entry, ofForm!, places);
    else encodeEntry(block, entry);
  });
  return writer.toBytes();
}

function encodeEntry(writer: ByteWriter, {index, fields}: TermEntry): void {
  writer.varint(index);
  for (const postings of fields) encodePostings(writer, postings);
}

/** A shard whose postings are decoded term by term, when they are first asked for. */
export class Shard {
  /** Sorted. */
  readonly terms: readonly string[];
  readonly #sectionCount: number;
  readonly #blocks: readonly Uint8Array[];
  /** The place of its stem for each term that is told by it; else NO_STEM, or OUTER_STEM. */
  readonly #stems: Int32Array;
  readonly #decoded = new Map<number, TermEntry>();

  /** @throws {RangeError} The bytes are no shard. */
  constructor(bytes: Uint8Array, sectionCount: number) {
    const reader = new ByteReader(bytes);
    const terms: string[] = [];
    this.#stems = new Int32Array(reader.count()).fill(NO_STEM);
    let previous = '';
    let stem = OUTER_STEM;
    for (let at = 0; at < this.#stems.length; at += 1) {
      const start = reader.varint();
      const shared = start >> 1;
      if (shared > previous.length) throw new RangeError('A term in the file cannot be put together.');
      previous = previous.slice(0, shared) + reader.text();
      terms.push(previous);
      if ((start & 1) === 0) stem = at;
      else this.#stems[at] = stem;
    }
    this.#blocks = readBlocks(reader, terms.length);
    this.terms = terms;
    this.#sectionCount = sectionCount;
  }

  /** The stem of another shard that the entry at a place is told by; undefined where there is none. */
  outerStemOf(at: number): string | undefined {
    if (this.#stems[at] !== OUTER_STEM) return undefined;
    const [stem, form] = this.terms[at]!.split(EXACT_MARK);
    return form === undefined ? undefined : stem;
  }

  /**
   * The entry at a place in the list of terms.
   *
   * @param outerStem Needed where there is an outer stem.
   * @throws {RangeError} Its bytes are damaged.
   */
  entry(at: number, outerStem?: TermEntry): TermEntry {
    const known = this.#decoded.get(at);
    if (known) return known;
    const entry = this.#decode(at, outerStem);
    this.#decoded.set(at, entry);
    return entry;
  }

  #decode(at: number, outerStem: TermEntry | undefined): TermEntry {
    const reader = new ByteReader(this.#blocks[at]!);
    const stem = this.#stems[at]!;
    const index = reader.varint();
    const stemEntry = stem >= 0 ? this.entry(stem) : outerStem;
    if (stem === OUTER_STEM && !stemEntry) throw new RangeError('A form in the file has no stem.');
    const fields =
      stem === NO_STEM
        ? FIELDS.map(() => decodePostings(reader, this.#sectionCount))
        : decodeForm(reader, stemEntry!);
    if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
    return {term: this.terms[at]!, index, fields};
  }
}

const NO_STEM = -1;
const OUTER_STEM = -2;

export function encodePostings(writer: ByteWriter, {refs, scores}: Postings): void {
  writer.rising(refs);
  for (let i = 0; i < scores.length; i += 1) writer.varint(scores[i]!);
}

/** @throws {RangeError} The bytes are no postings. */
export function decodePostings(reader: ByteReader, sectionCount: number): Postings {
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

/** Where in the postings of its stem a form stands, by field; undefined for a term that is no form of it. */
function placesInStem({term, fields}: TermEntry, stem: TermEntry): Int32Array[] | undefined {
  if (!term.startsWith(stem.term + EXACT_MARK)) return undefined;
  const places: Int32Array[] = [];
  for (let f = 0; f < fields.length; f += 1) {
    const found = placesIn(stem.fields[f]!.refs, fields[f]!.refs);
    if (!found) return undefined;
    places.push(found);
  }
  return places;
}

/** @param places Of its postings among those of its stem, by field. */
function encodeForm(
  writer: ByteWriter,
  {index, fields}: TermEntry,
  stem: TermEntry,
  places: readonly Int32Array[],
): void {
  writer.varint(index);
  const ratio = ratioOf(fields, stem, places);
  writer.varint(ratio);
  fields.forEach(({scores}, f) => {
    writer.rising(places[f]!);
    const ofStem = stem.fields[f]!.scores;
    for (let i = 0; i < scores.length; i += 1) {
      const difference = scores[i]! - scaled(ofStem[places[f]![i]!]!, ratio);
      writer.varint(difference < 0 ? -2 * difference - 1 : 2 * difference);
    }
  });
}

/** The middle one of what a form’s scores are to its stem’s. */
function ratioOf(fields: readonly Postings[], stem: TermEntry, places: readonly Int32Array[]): number {
  const quotients = new Float64Array(fields.reduce((sum, {scores}) => sum + scores.length, 0));
  let at = 0;
  fields.forEach(({scores}, f) => {
    const ofStem = stem.fields[f]!.scores;
    for (let i = 0; i < scores.length; i += 1, at += 1)
      quotients[at] = (scores[i]! * RATIO_UNIT) / (ofStem[places[f]![i]!]! || 1);
  });
  return Math.round(quotients.sort()[quotients.length >> 1] ?? 0);
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

/** Where in one rising list the items of another stand; undefined if one does not. */
function placesIn(all: Int32Array, some: Int32Array): Int32Array | undefined {
  const places = new Int32Array(some.length);
  let at = 0;
  for (let i = 0; i < some.length; i += 1) {
    while (at < all.length && all[at]! < some[i]!) at += 1;
    if (all[at] !== some[i]) return undefined;
    places[i] = at;
  }
  return places;
}

export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
