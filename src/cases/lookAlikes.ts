/** Whether a case may be in the collection already, under another id. */
import {nameKey} from '../citations/scan/nameKey';
import type {CaseInput, CaseRecord} from './schema';

/**
 * - `ecli`, `docket`: the same identifier; the same decision, or a slip.
 * - `title`: nearly the same name; perhaps another decision of the same parties.
 */
export type LikenessKind = 'ecli' | 'docket' | 'title';

export interface LookAlike {
  readonly id: string;
  readonly title: string;
  readonly kind: LikenessKind;
  /** What is the same, or the other’s title. */
  readonly value: string;
}

/** From which share of common runs of three letters two titles are told to be near, 0 to 1. Higher: fewer are told. */
const NEAR = 0.6;

/** A word that stands in as many titles (a court, a State, “proceedings”) does not tell one case from another. */
const COMMON_TITLES = 3;

type Named = Pick<Partial<CaseInput>, 'title' | 'court' | 'docket' | 'ecli'>;

/** The cases of the collection that look like a case; each once, for its strongest reason, the strongest first. */
export function findLookAlikes(known: Named, collection: Iterable<CaseRecord>): LookAlike[] {
  const records = [...collection];
  const keys = records.map(({title}) => partyKey(title));
  const isCommon = commonWords(keys);
  const own = known.title === undefined ? '' : partyKey(known.title);
  const dockets = new Set(known.docket?.map(plainNumber));
  const found = records.flatMap((record, i): LookAlike[] => {
    const {id, title} = record;
    if (known.ecli !== undefined && record.ecli === known.ecli)
      return [{id, title, kind: 'ecli', value: known.ecli}];
    const docket = record.docket.find((number) => dockets.has(plainNumber(number)));
    if (docket !== undefined && (known.court ?? record.court) === record.court)
      return [{id, title, kind: 'docket', value: docket}];
    const isNear = own !== '' && (own === keys[i] || likeness(own, keys[i]!, isCommon) >= NEAR);
    return isNear ? [{id, title, kind: 'title', value: title}] : [];
  });
  const order: readonly LikenessKind[] = ['ecli', 'docket', 'title'];
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** `2 StR 87/22`, `2 str 87/22` and `no. 2 StR 87/22` are one number. */
function plainNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/\bnos?\.?\s/g, '')
    .replace(/[^\p{L}\p{N}/]/gu, '');
}

/** Who brought the case; which State it was against says little. */
function partyKey(title: string): string {
  return nameKey(title.replace(/^Criminal proceedings against /, '').replace(/ v\. .*$/, ''));
}

const wordsOf = (key: string): string[] => key.match(/[\p{L}\p{N}/]+/gu) ?? [];

function commonWords(keys: readonly string[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const key of keys)
    for (const word of new Set(wordsOf(key))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => word === 'v' || (counts.get(word) ?? 0) >= COMMON_TITLES;
}

/** Share of common runs of three letters in what is particular to two titles (Dice); 0 where nothing is. */
function likeness(a: string, b: string, isCommon: (word: string) => boolean): number {
  const [left, right] = [a, b].map((key) => runsOf(wordsOf(key).filter((word) => !isCommon(word))));
  const common = [...left!].filter((run) => right!.has(run)).length;
  return common === 0 ? 0 : (2 * common) / (left!.size + right!.size);
}

function runsOf(words: readonly string[]): Set<string> {
  const padded = words.map((word) => `  ${word} `);
  return new Set(
    padded.flatMap((word) => Array.from({length: word.length - 2}, (_, i) => word.slice(i, i + 3))),
  );
}
