/**
 * The score of every section for a query, as lunr 2.3.9 gives it: for each field the query's vector times
 * the section's, divided by the length of the query's, summed over the fields that match. Order of sums and
 * of results are lunr's too, so that both agree to the last bit.
 */
import type {Clause} from './clause';
import type {Coverage} from './coverage';
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

/** In a section's notes: that it is in the list. The bits below it are of its fields, those above of the words asked. */
const IS_LISTED = 1 << FIELDS.length;
const FIRST_WORD = FIELDS.length + 1;

/**
 * Room for the sums of one evaluation, used again for the next: a row for each section met, so that a question takes
 * memory for what it finds, not for all that an index holds. Loops over postings are small methods, which are soon
 * compiled: the first question of a visit is over before larger ones would be.
 */
export class ScoreSheet {
  readonly sectionCount: number;
  /** By section: its row, counted from 1; 0 for all wherever an evaluation begins, and where it ends. */
  readonly #rows: Int32Array;
  #rowCount = 0;
  /** By row from here on. */
  #sections = new Int32Array(0);
  /** The sum in each field: 0 for all wherever an evaluation begins, and where it ends. */
  #dots: Float64Array[] = [];
  #totals = new Float64Array(0);
  /** In which fields the section was met, and which of the words asked it answers; like sums. */
  #notes = new Int32Array(0);
  /** The rows of the sections met so far, in their order. */
  #listed = new Int32Array(0);
  #listedCount = 0;

  constructor(sectionCount: number) {
    this.sectionCount = sectionCount;
    this.#rows = new Int32Array(sectionCount);
  }

  /** Takes care that there are rows for the sections of some postings. */
  makeRoom(postingCount: number): void {
    const size = Math.min(postingCount, this.sectionCount) + 1;
    if (this.#sections.length >= size) return;
    this.#sections = new Int32Array(size);
    this.#dots = [];
    this.#totals = new Float64Array(size);
    this.#notes = new Int32Array(size);
    this.#listed = new Int32Array(size);
  }

  /** Adds a term's scores in the field of a number. */
  add(field: number, {refs, scores}: Postings, boost: number): void {
    if (refs.length === 0) return;
    const dots = this.#dotsOf(field);
    const rows = this.#rows;
    const sections = this.#sections;
    let count = this.#rowCount;
    for (let i = 0; i < refs.length; i += 1) {
      const ref = refs[i]!;
      let row = rows[ref]!;
      if (row === 0) {
        count += 1;
        row = count;
        rows[ref] = row;
        sections[row] = ref;
      }
      dots[row]! += boost * (scores[i]! / 1000);
    }
    this.#rowCount = count;
  }

  #dotsOf(field: number): Float64Array {
    return (this.#dots[field] ??= new Float64Array(this.#sections.length));
  }

  /**
   * Meets the sections of a term, which was added: those that were not met in this field yet get their score in it.
   *
   * @param words Bits of the words that the term answers.
   */
  meet(field: number, {refs}: Postings, length: number, words: number, conditions?: Conditions): void {
    if (refs.length === 0) return;
    const dots = this.#dotsOf(field);
    const rows = this.#rows;
    const totals = this.#totals;
    const notes = this.#notes;
    const listed = this.#listed;
    const isMet = 1 << field;
    const more = isMet | (words << FIRST_WORD);
    let count = this.#listedCount;
    for (let i = 0; i < refs.length; i += 1) {
      const ref = refs[i]!;
      const row = rows[ref]!;
      if (row === 0) continue; // a damaged file gave its term the number of another
      const note = notes[row]!;
      notes[row] = note | more;
      if ((note & isMet) !== 0) continue;
      const score = dots[row]! / length || 0;
      dots[row] = 0;
      if (conditions && conditions.met[ref] !== conditions.count) continue;
      if ((note & IS_LISTED) !== 0) {
        totals[row]! += score;
        continue;
      }
      notes[row] = note | more | IS_LISTED;
      totals[row] = score;
      listed[count] = row;
      count += 1;
    }
    this.#listedCount = count;
  }

  /** Notes of the sections that hold all of some terms, in whatever fields, that they answer words. */
  answerTogether(terms: readonly TermEntry[], words: number): void {
    const held = new Uint8Array(this.sectionCount); // how many of the terms, in their order
    terms.forEach(({fields}, place) => {
      for (const {refs} of fields) countNext(held, refs, place);
    });
    for (const {refs} of terms.at(-1)!.fields)
      for (const ref of refs)
        if (held[ref] === terms.length) this.#notes[this.#rows[ref]!]! |= words << FIRST_WORD;
  }

  /**
   * The sections that were met, with their scores. The sheet is blank again.
   *
   * @param factorOf What a score is multiplied by, from the bits of the words that the section answers.
   */
  take(factorOf?: (words: number) => number): Scored {
    const found = {
      refs: new Int32Array(this.#listedCount),
      scores: new Float64Array(this.#listedCount),
    };
    this.#readListed(found, factorOf);
    this.#clear();
    return found;
  }

  #readListed({refs, scores}: Scored, factorOf?: (words: number) => number): void {
    const listed = this.#listed;
    const sections = this.#sections;
    const totals = this.#totals;
    const notes = this.#notes;
    let last = -1;
    let factor = 1;
    for (let i = 0; i < refs.length; i += 1) {
      const row = listed[i]!;
      const words = notes[row]! >>> FIRST_WORD;
      if (factorOf && words !== last) factor = factorOf(words);
      last = words;
      refs[i] = sections[row]!;
      scores[i] = totals[row]! * factor;
    }
  }

  #clear(): void {
    const rows = this.#rows;
    const sections = this.#sections;
    for (let row = 1; row <= this.#rowCount; row += 1) rows[sections[row]!] = 0;
    this.#notes.fill(0, 0, this.#rowCount + 1);
    this.#rowCount = 0;
    this.#listedCount = 0;
  }
}

/**
 * @param sheet Blank; nobody else may use it before this returns.
 * @param coverage Where the scores are to rise with the share of the words that a section answers.
 */
export function evaluate(clauses: readonly ExpandedClause[], sheet: ScoreSheet, coverage?: Coverage): Scored {
  const conditions = conditionsOf(clauses, sheet.sectionCount);
  if (clauses.length > 0 && clauses.every(({presence}) => presence === 'prohibited'))
    return allOf(conditions, sheet.sectionCount);
  const scoring = clauses.filter(({presence}) => presence !== 'prohibited');
  sheet.makeRoom(postingCountOf(scoring));
  const lengths = FIELDS.map((field) => scoreField(field, scoring, sheet));

  // lunr meets a section once for each field, in the order of clauses, terms and fields; the first meeting
  // decides its place among equals, and fields are added up in the order of meeting.
  for (const {entries, fields} of scoring) {
    const numbers = fields.map((field) => FIELDS.indexOf(field));
    for (const entry of entries) {
      const words = coverage?.wordsOf(entry.term) ?? 0;
      for (const f of numbers) sheet.meet(f, entry.fields[f]!, lengths[f]!, words, conditions);
    }
  }
  for (const {terms, words} of coverage?.together ?? []) {
    const entries = terms.map((term) => entryOf(term, scoring));
    if (entries.every((entry) => entry !== undefined)) sheet.answerTogether(entries, words);
  }
  return sheet.take(coverage?.factorOf);
}

/** At least as many as sections can be met. */
function postingCountOf(clauses: readonly ExpandedClause[]): number {
  let count = 0;
  for (const {entries} of clauses)
    for (const {fields} of entries) for (const {refs} of fields) count += refs.length;
  return count;
}

function entryOf(term: string, clauses: readonly ExpandedClause[]): TermEntry | undefined {
  for (const {entries} of clauses) {
    const found = entries.find((entry) => entry.term === term);
    if (found) return found;
  }
  return undefined;
}

/** How many of the conditions each section meets, in their order. */
interface Conditions {
  readonly met: Uint16Array;
  /** Of a section that is wanted. */
  readonly count: number;
}

/** What a section must meet: it holds all that is required and nothing that is prohibited; undefined: nothing. */
function conditionsOf(clauses: readonly ExpandedClause[], sectionCount: number): Conditions | undefined {
  if (clauses.every(({presence}) => presence === 'optional')) return undefined;
  const met = new Uint16Array(sectionCount);
  const required = clauses.filter(({presence}) => presence === 'required');
  required.forEach((clause, place) => {
    for (const refs of refsOf(clause)) countNext(met, refs, place);
  });
  for (const clause of clauses) {
    if (clause.presence !== 'prohibited') continue;
    for (const refs of refsOf(clause)) for (let i = 0; i < refs.length; i += 1) met[refs[i]!] = EXCLUDED;
  }
  return {met, count: required.length};
}

/** No query has so many conditions. */
const EXCLUDED = 0xffff;

/** Counts one more for those sections of a list that have a count. */
function countNext(counts: Uint8Array | Uint16Array, refs: Int32Array, count: number): void {
  for (let i = 0; i < refs.length; i += 1) if (counts[refs[i]!] === count) counts[refs[i]!] = count + 1;
}

function refsOf({entries, fields}: ExpandedClause): Int32Array[] {
  const numbers = fields.map((field) => FIELDS.indexOf(field));
  return entries.flatMap((entry) => numbers.map((f) => entry.fields[f]!.refs));
}

/** A query that only excludes leaves everything else, with nothing to rank it by. */
function allOf(conditions: Conditions | undefined, sectionCount: number): Scored {
  const refs: number[] = [];
  for (let ref = 0; ref < sectionCount; ref += 1)
    if (!conditions || conditions.met[ref] === conditions.count) refs.push(ref);
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
