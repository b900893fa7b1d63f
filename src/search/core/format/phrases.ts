/**
 * What readers type beyond words: citations, names of cases, terms in other languages. A table of normalised
 * phrases, cut into ranges; a query reads the ranges in which its phrases would stand.
 */
import type {SectionRef} from '../section';
import {ByteReader, ByteWriter} from './bytes';
import {sharedLength} from './postings';

/** Why a term is looked for beside what was typed; written as the place in this list. */
export const ADDING_REASONS = ['glossary', 'abbreviation', 'synonym'] as const;
export type AddingReason = (typeof ADDING_REASONS)[number];

/** Words to look for beside a phrase. */
export interface PhraseAddition {
  /** In the language of the index. */
  readonly words: string;
  readonly why: AddingReason;
  /** ISO 639-1, of the phrase; undefined where it is in the language of the index. */
  readonly language?: string;
  /** Id of the glossary’s term. */
  readonly term?: string;
  /** Whether the phrase is an ordinary word of the index’s language too: it adds only where nothing else is found. */
  readonly isDoubtful: boolean;
  /** Whether the words of the phrase mean this only together (“county lines”): by themselves they count little. */
  readonly isIdiom?: boolean;
}

export interface PhraseEntry {
  /** Normalised: see normalise.ts. */
  readonly phrase: string;
  /** Sections that it names, first what it names first. */
  readonly targets: readonly SectionRef[];
  /** Whether it names them only where it is all that was asked: names can be ordinary words, numbers cannot. */
  readonly isName: boolean;
  readonly additions: readonly PhraseAddition[];
}

/** @param entries Sorted by UTF-16 code unit, each phrase once. */
export function encodePhrases(entries: readonly PhraseEntry[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(entries.length);
  let previous = '';
  for (const {phrase, targets, isName, additions} of entries) {
    const shared = sharedLength(previous, phrase);
    writer.varint(shared);
    writer.text(phrase.slice(shared));
    // One byte says that it is a name, and how many targets there are: most entries have one or none.
    writer.varint(targets.length * 2 + Number(isName));
    for (const target of targets) writer.varint(target);
    writer.varint(additions.length);
    for (const {words, why, language = '', term = '', isDoubtful, isIdiom = false} of additions) {
      writer.varint(ADDING_REASONS.indexOf(why) * 4 + Number(isIdiom) * 2 + Number(isDoubtful));
      writer.text(words);
      writer.text(language);
      writer.text(term);
    }
    previous = phrase;
  }
  return writer.toBytes();
}

/** @throws {RangeError} The bytes are no phrases. */
export function decodePhrases(bytes: Uint8Array, sectionCount: number): PhraseEntry[] {
  const reader = new ByteReader(bytes);
  const entries: PhraseEntry[] = [];
  let previous = '';
  for (let left = reader.count(); left > 0; left -= 1) {
    const shared = reader.varint();
    if (shared > previous.length) throw new RangeError('A phrase in the file cannot be put together.');
    const phrase = previous.slice(0, shared) + reader.text();
    const head = reader.varint();
    const targets: SectionRef[] = [];
    const targetCount = head >> 1;
    if (targetCount > reader.remaining) throw new RangeError('A count in the file is larger than the file.');
    while (targets.length < targetCount) {
      const target = reader.varint();
      if (target >= sectionCount) throw new RangeError('A section in the file does not exist.');
      targets.push(target);
    }
    const additions: PhraseAddition[] = [];
    for (let count = reader.count(); count > 0; count -= 1) additions.push(readAddition(reader));
    entries.push({phrase, targets, isName: head % 2 === 1, additions});
    previous = phrase;
  }
  if (!reader.isAtEnd) throw new RangeError('The file is longer than its content.');
  return entries;
}

function readAddition(reader: ByteReader): PhraseAddition {
  const head = reader.varint();
  const why = ADDING_REASONS[head >> 2];
  if (!why) throw new RangeError('A reason in the file does not exist.');
  const words = reader.text();
  const language = reader.text();
  const term = reader.text();
  return {
    words,
    why,
    ...(language && {language}),
    ...(term && {term}),
    isDoubtful: (head & 1) === 1,
    ...((head & 2) === 2 && {isIdiom: true}),
  };
}

/**
 * The entries sorted by UTF-16 code unit, each phrase once: what several say of a phrase is put together, what
 * comes first first. A phrase that one of them takes for a number is one.
 */
export function mergePhrases(entries: Iterable<PhraseEntry>): PhraseEntry[] {
  const merged = new Map<string, PhraseEntry>();
  for (const entry of entries) {
    const known = merged.get(entry.phrase);
    merged.set(entry.phrase, known ? mergeTwo(known, entry) : entry);
  }
  return [...merged.values()].sort((a, b) => (a.phrase < b.phrase ? -1 : 1));
}

function mergeTwo(a: PhraseEntry, b: PhraseEntry): PhraseEntry {
  const isNumber = [a, b].some(({targets, isName}) => targets.length > 0 && !isName);
  const known = new Set(a.additions.map(({words}) => words));
  return {
    phrase: a.phrase,
    targets: [...new Set([...a.targets, ...b.targets])],
    isName: !isNumber,
    additions: [...a.additions, ...b.additions.filter(({words}) => !known.has(words))],
  };
}
