/**
 * The score of every section for a query, as lunr 2.3.9 gives it: for each field the query's vector times
 * the section's, divided by the length of the query's, summed over the fields that match. Order of sums and
 * of results are lunr's too, so that both agree to the last bit.
 */
import type {Clause} from './clause';
import {FIELDS, type Field} from './field';
import type {TermEntry} from './format/postings';

/** A clause with the terms of the index that it stands for, in lunr's order. */
export interface ExpandedClause extends Pick<Clause, 'presence' | 'fields' | 'boost'> {
  readonly entries: readonly TermEntry[];
}

/** Sections with their scores, in the order in which lunr meets them; parallel arrays. */
export interface Scored {
  readonly refs: Int32Array;
  readonly scores: Float64Array;
}

export function evaluate(clauses: readonly ExpandedClause[], sectionCount: number): Scored {
  const isWanted = wantedSections(clauses, sectionCount);
  if (clauses.length > 0 && clauses.every(({presence}) => presence === 'prohibited'))
    return allOf(isWanted, sectionCount);
  const scoring = clauses.filter(({presence}) => presence !== 'prohibited');
  const fields = FIELDS.map((field) => scoreField(field, scoring, sectionCount));

  // lunr meets a section once for each field, in the order of clauses, terms and fields; the first meeting
  // decides its place among equals, and fields are added up in the order of meeting.
  const total = new Float64Array(sectionCount);
  const isMet = fields.map(({dots}) => new Uint8Array(dots.length));
  const isListed = new Uint8Array(sectionCount);
  const met: number[] = [];
  for (const {entries, fields: names} of scoring) {
    for (const entry of entries) {
      for (const name of names) {
        const f = FIELDS.indexOf(name);
        const seen = isMet[f]!;
        const {dots, length} = fields[f]!;
        const {refs} = entry.fields[f]!;
        for (let i = 0; i < refs.length; i += 1) {
          const ref = refs[i]!;
          if (seen[ref] === 1) continue;
          seen[ref] = 1;
          if (isWanted && isWanted[ref] === 0) continue;
          const score = dots[ref]! / length || 0;
          if (isListed[ref] === 1) total[ref]! += score;
          else {
            isListed[ref] = 1;
            total[ref] = score;
            met.push(ref);
          }
        }
      }
    }
  }
  const refs = Int32Array.from(met);
  return {refs, scores: Float64Array.from(refs, (ref) => total[ref]!)};
}

/** 1 for each section that holds all that is required and nothing that is prohibited; undefined: all do. */
function wantedSections(clauses: readonly ExpandedClause[], sectionCount: number): Uint8Array | undefined {
  const conditions = clauses.filter(({presence}) => presence !== 'optional');
  if (conditions.length === 0) return undefined;
  const isWanted = new Uint8Array(sectionCount).fill(1);
  for (const {presence, entries, fields} of conditions) {
    const holds = new Uint8Array(sectionCount);
    for (const entry of entries)
      for (const name of fields) for (const ref of entry.fields[FIELDS.indexOf(name)]!.refs) holds[ref] = 1;
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

/** The query's vector in one field, multiplied with every section's; with none where it stands in no section's. */
function scoreField(
  field: Field,
  clauses: readonly ExpandedClause[],
  sectionCount: number,
): {dots: Float64Array; length: number} {
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
  const isAnywhere = elements.some(([, {entry}]) => entry.fields[f]!.refs.length > 0);
  const dots = new Float64Array(isAnywhere ? sectionCount : 0); // a large index has megabytes of them
  for (const [, {entry, boost}] of elements) {
    squares += boost * boost;
    const {refs, scores} = entry.fields[f]!;
    for (let i = 0; i < refs.length; i += 1) dots[refs[i]!]! += boost * (scores[i]! / 1000);
  }
  return {dots, length: Math.sqrt(squares)};
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
