import type {CaseRecord} from './schema';

/** A connection between two cases, seen from one of them. */
export interface Relation {
  readonly id: string;
  /** Why a reader of this case should read the other: the line of this case, or `back` of the other. */
  readonly why: string | undefined;
}

/**
 * The cases related to one case: those it names, then those that name it. Typed once, shown from both ends;
 * each case once, and only cases of the collection.
 */
export function relationsOf(id: string, collection: ReadonlyMap<string, CaseRecord>): Relation[] {
  const found = new Map<string, Relation>();
  for (const relation of collection.get(id)?.related ?? []) {
    if (relation.id !== id && collection.has(relation.id))
      found.set(relation.id, {id: relation.id, why: relation.why});
  }
  for (const other of collection.values()) {
    const back = other.id === id ? undefined : other.related.find((relation) => relation.id === id);
    if (!back) continue;
    const known = found.get(other.id);
    if (!known) found.set(other.id, {id: other.id, why: back.back});
    else if (!known.why) found.set(other.id, {...known, why: back.back});
  }
  return [...found.values()];
}

/** Newest first; a year alone counts as its beginning. Ties by title. */
export function compareByDate(
  a: Pick<CaseRecord, 'date' | 'title'>,
  b: Pick<CaseRecord, 'date' | 'title'>,
): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
