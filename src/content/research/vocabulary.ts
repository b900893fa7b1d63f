/** Values of the vocabularies that stand for the words of a record. */
import type {Part} from '../../cases/part';
import type {Court, Exploitation, Outcome, Provision, Topic} from '../../cases/vocabularies';
import {NATIONAL_OUTCOMES} from './outcomes';
import {ResearchCaseError, type ResearchRecord} from './record';
import {ASSUMED} from './remarks';
import {COURT_NAMES, DROPPED_WORDS, PART_OF} from './terms';
import {shorten} from './text';

export function findCourt(
  record: ResearchRecord,
  courts: readonly Court[],
): {code: string; formation?: string} {
  const [code, partOfName] = COURT_NAMES[record.court] ?? [];
  if (!code || !courts.some((court) => court.code === code)) {
    throw new ResearchCaseError(
      record.id,
      'court',
      record.court,
      'Add the court to data/courts.yaml and its name to COURT_NAMES.',
    );
  }
  const formation = record.chamber?.replace(/ \(Chamber\)$/, '') ?? partOfName;
  return {code, ...(formation && {formation})};
}

export function findPart(record: ResearchRecord): Part {
  const part = PART_OF[record.part];
  if (!part) {
    throw new ResearchCaseError(record.id, 'part', record.part, 'Expected elements, victims or proceeds.');
  }
  return part;
}

/** @param holding The holding as the note prints it. */
export function findOutcome(record: ResearchRecord, holding: string, outcomes: readonly Outcome[]): Outcome {
  const kind = outcomeKind(record, holding);
  const outcome = outcomes.find(({id}) => id === kind);
  if (!outcome) {
    throw new ResearchCaseError(record.id, 'outcome', kind, 'Add the kind to data/outcomes.yaml.');
  }
  return outcome;
}

/** Kind of outcome: by the holding for the European courts, by the table for national ones. */
function outcomeKind(record: ResearchRecord, holding: string): string {
  if (record.jurisdiction === 'EU') return 'preliminary-ruling';
  if (record.jurisdiction === 'COE') {
    const none = /\bno violations?\b/i.test(holding);
    const some = /\bviolations?\b/i.test(holding.replace(/\bno violations?\b/gi, ''));
    if (none || some) return none && some ? 'violation-in-part' : some ? 'violation' : 'no-violation';
  }
  const kind = NATIONAL_OUTCOMES[record.id];
  if (!kind) {
    throw new ResearchCaseError(
      record.id,
      'holding',
      shorten(holding, 80),
      'Give the kind of outcome in NATIONAL_OUTCOMES.',
    );
  }
  return kind;
}

/** Ids of forms of exploitation, without those that the research only assumed. */
export function findExploitation(record: ResearchRecord, entries: readonly Exploitation[]): string[] {
  const ids = record.exploitation.filter((word) => word !== 'none');
  const unknown = ids.find((word) => !entries.some(({id}) => id === word));
  if (unknown !== undefined) {
    throw new ResearchCaseError(
      record.id,
      'exploitation',
      unknown,
      'Add a record with this id to data/exploitation.yaml.',
    );
  }
  return [...new Set(ids)].filter((id) => !ASSUMED[record.id]?.exploitation?.includes(id));
}

/** Ids of provisions, without those that the research only assumed. */
export function findProvisions(record: ResearchRecord, entries: readonly Provision[]): string[] {
  const ids = findByWords(record, 'provisions', joinProvisions(record.provisions), entries);
  return ids.filter((id) => !ASSUMED[record.id]?.provisions?.includes(id));
}

/** A flow list of YAML breaks `Arts 433quinquies, 42 and 43quater` in two: put together again. */
export function joinProvisions(words: readonly string[]): string[] {
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1);
    if (last !== undefined && /^(?:\d|now )/.test(word)) return [...joined.slice(0, -1), `${last}, ${word}`];
    return [...joined, word];
  }, []);
}

/** Ids of topics. */
export function findTopics(record: ResearchRecord, entries: readonly Topic[]): string[] {
  const words = record.topics.filter((word) => !Object.hasOwn(DROPPED_WORDS, word));
  return findByWords(record, 'topics', words, entries);
}

/** Ids of the entries that hold each word, each once; Article 6 before Article 14 where a word names both. */
function findByWords(
  record: ResearchRecord,
  field: 'provisions' | 'topics',
  words: readonly string[],
  entries: readonly {readonly id: string; readonly words: readonly string[]}[],
): string[] {
  const found = words.flatMap((word) => {
    const ids = entries.filter((entry) => entry.words.includes(word)).map(({id}) => id);
    if (ids.length === 0) {
      throw new ResearchCaseError(
        record.id,
        field,
        word,
        `Add it to the words of a record in data/${field}.yaml.`,
      );
    }
    return ids.sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
  });
  return [...new Set(found)];
}
