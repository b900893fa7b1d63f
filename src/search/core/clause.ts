import type {Field} from './field';

/**
 * One condition of a query, already analysed; it means the same to lunr and to us.
 * - `exact`: the term itself.
 * - `prefix`: every term that begins with it.
 * - `fuzzy`: every term one insertion, deletion, change or swap away from it, and itself.
 */
export interface Clause {
  readonly term: string;
  readonly match: 'exact' | 'prefix' | 'fuzzy';
  readonly presence: 'optional' | 'required' | 'prohibited';
  readonly fields: readonly Field[];
  /** Factor on the scores of this clause's terms. */
  readonly boost: number;
}
