/**
 * The score of every section for a query, as lunr 2.3.9 gives it: for each field the query's vector times
 * the section's, divided by the length of the query's, summed over the fields that match. Order of sums and
 * of results are lunr's too, so that both agree to the last bit.
 */
import type {Clause} from './clause';
import {FIELDS, type Field} from './field';
import type {Postings, TermEntry} from './format/postings';

/** A clause with the terms of the index that it stands for, in lunr's order. */
export interface ExpandedClause extends Pick<Clause, 'presence' | 'fields' | 'boost'> {
  readonly entries: readonly TermEntry[];
}

/** Sections with their scores, in the order in which lunr meets them; parallel arrays. */
export interface Scored {
  readonly refs: Int32Array;
  readonly scores: Float64Array;
}

/** In a section's notes: that it is in the list. The bits below it are of its fields. */
const IS_LISTED = 1 << FIELDS.length;

/**
 * Room for the sums of one evaluation, used again for the next: in a large index it is megabytes. Loops over postings
 * are small methods, which are soon compiled: the first question of a visit is over before larger ones would be.
 */
export class ScoreSheet {
  readonly sectionCount: number;
  /** Every section's sum in each field: 0 wherever an evaluation begins, and where it ends. */
  readonly #dots: Float64Array[] = [];
  readonly #totals: Float64Array;
  /** The sections met so far. */
  readonly #refs: Int32Array;
  #count = 0;
  /** Of each section, in which fields it was met. */
  readonly #notes: Uint8Array;

  constructor(sectionCount: number) {
    this.sectionCount = sectionCount;
    this.#totals = new Float64Array(sectionCount);
    this.#refs = new Int32Array(sectionCount);
    this.#notes = new Uint8Array(sectionCount);
  }

  /** Adds a term's scores in the field of a number. */
  add(field: number, {refs, scores}: Postings, boost: number): void {
    if (refs.length === 0) return;
    const dots = this.#dotsOf(field);
    for (let i = 0; i < refs.length; i += 1) dots[refs[i]!]! += boost * (scores[i]! / 1000);
  }

  #dotsOf(field: number): Float64Array {
    return (this.#dots[field] ??= new Float64Array(this.sectionCount));
  }

  /** Meets the sections of a term: those that were not met in this field yet get their score in it. */
  meet(field: number, {refs}: Postings, length: number, isWanted: Uint8Array | undefined): void {
    if (refs.length === 0) return;
    const dots = this.#dotsOf(field);
    const [totals, notes, listed] = [this.#totals, this.#notes, this.#refs];
    const isMet = 1 << field;
    let count = this.#count;
    for (let i = 0; i < refs.length; i += 1) {
      const ref = refs[i]!;
      const note = notes[ref]!;
      if ((note & isMet) !== 0) continue;
      notes[ref] = note | isMet;
      const score = dots[ref]! / length || 0;
      dots[ref] = 0;
      if (isWanted && isWanted[ref] === 0) continue;
      if ((note & IS_LISTED) !== 0) {
        totals[ref]! += score;
        continue;
      }
      notes[ref] = note | isMet | IS_LISTED;
      totals[ref] = score;
      listed[count] = ref;
      count += 1;
    }
    this.#count = count;
  }

  /** The sections that were met, with their scores. The sheet is blank again. */
  take(): Scored {
    const refs = this.#refs.slice(0, this.#count);
    const scores = new Float64Array(refs.length);
    for (let i = 0; i < refs.length; i += 1) scores[i] = this.#totals[refs[i]!]!;
    this.#count = 0;
    this.#notes.fill(0);
    return {refs, scores};
  }
}

/** @param sheet Blank; nobody else may use it before this returns. */
export function evaluate(clauses: readonly ExpandedClause[], sheet: ScoreSheet): Scored {
  const isWanted = wantedSections(clauses, sheet.sectionCount);
  if (clauses.length > 0 && clauses.every(({presence}) => presence === 'prohibited'))
    return allOf(isWanted, sheet.sectionCount);
  const scoring = clauses.filter(({presence}) => presence !== 'prohibited');
  const lengths = FIELDS.map((field) => scoreField(field, scoring, sheet));

  // lunr meets a section once for each field, in the order of clauses, terms and fields; the first meeting
  // decides its place among equals, and fields are added up in the order of meeting.
  for (const {entries, fields} of scoring) {
    const numbers = fields.map((field) => FIELDS.indexOf(field));
    for (const entry of entries)
      for (const f of numbers) sheet.meet(f, entry.fields[f]!, lengths[f]!, isWanted);
  }
  return sheet.take();
}

/** 1 for each section that holds all that is required and nothing that is prohibited; undefined: all do. */
function wantedSections(clauses: readonly ExpandedClause[], sectionCount: number): Uint8Array | undefined {
  const conditions = clauses.filter(({presence}) => presence !== 'optional');
  if (conditions.length === 0) return undefined;
  const isWanted = new Uint8Array(sectionCount).fill(1);
  for (const {presence, entries, fields} of conditions) {
    const holds = new Uint8Array(sectionCount);
    for (const entry of entries)
      for (const name of fields) {
        const {refs} = entry.fields[FIELDS.indexOf(name)]!;
        for (let i = 0; i < refs.length; i += 1) holds[refs[i]!] = 1;
      }
    const wanted = presence === 'required' ? 1 : 0;
    for (let ref = 0; ref < sectionCount; ref += 1) if (holds[ref] !== wanted) isWanted[ref] = 0;
  }
  return isWanted;
}

/** A query that only excludes leaves everything else, with nothing to rank it by. */
function allOf(isWanted: Uint8Array | undefined, sectionCount: number): Scored {
  const refs: number[] = [];
  for (let ref = 0; ref < sectionCount; ref += 1) if (!isWanted || isWanted[ref] === 1) refs.push(ref);
  return {refs: Int32Array.from(refs), scores: new Float64Array(refs.length)};
}

/**
 * Multiplies the query's vector in one field with every section's, on the sheet.
 *
 * @returns The vector's length.
 */
function scoreField(field: Field, clauses: readonly ExpandedClause[], sheet: ScoreSheet): number {
  const f = FIELDS.indexOf(field);
  const vector = new Map<number, {entry: TermEntry; boost: number}>();
  for (const {entries, fields, boost} of clauses) {
    if (!fields.includes(field)) continue;
    for (const entry of entries) {
      const known = vector.get(entry.index);
      vector.set(entry.index, {entry, boost: known ? known.boost + boost : boost});
    }
  }
  const elements = [...vector].sort(([a], [b]) => a - b);
  let squares = 0;
  for (const [, {entry, boost}] of elements) {
    squares += boost * boost;
    sheet.add(f, entry.fields[f]!, boost);
  }
  return Math.sqrt(squares);
}

/** The places of the best results in a list of scores: highest first, equals in their order. */
export function bestOf(scores: Float64Array, limit: number): number[] {
  if (limit >= scores.length) {
    return Array.from(scores, (_, place) => place).sort((a, b) => scores[b]! - scores[a]! || a - b);
  }
  // A sorted window: most candidates are worse than its last, and cost one comparison.
  const best: number[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place]!;
    if (best.length === limit && scores[best[limit - 1]!]! >= score) continue;
    let low = 0;
    let high = best.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scores[best[middle]!]! >= score) low = middle + 1;
      else high = middle;
    }
    best.splice(low, 0, place);
    if (best.length > limit) best.pop();
  }
  return best;
}
