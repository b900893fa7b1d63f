/** What a question means beyond its words: what it names, and which other words to look for. */
import type {PhraseAddition, PhraseEntry} from './format/phrases';
import {FIELDS} from './field';
import {normalisePhrase} from './normalise';
import type {QueryPart} from './query';
import {readingsOf} from './readings';
import type {SectionRef} from './section';

/** Words to look for beside what was typed. */
export interface Addition extends PhraseAddition {
  /** As typed. */
  readonly typed: string;
  /** Numbers of the parts typed, from the first to the one before `to`. */
  readonly from: number;
  readonly to: number;
}

export interface Understanding {
  /** Sections that the question names, first what it names first. */
  readonly named: readonly SectionRef[];
  /** Whether all of the question is a citation or a name. */
  readonly isName: boolean;
  readonly additions: readonly Addition[];
  /** Numbers of the parts that are understood: none of them is misspelt. */
  readonly understood: ReadonlySet<number>;
}

/** Gives what the index knows of a normalised phrase. */
export type FindPhrase = (phrase: string) => Promise<PhraseEntry | undefined>;

/** Most words of a phrase, and of a question that are looked at: longer ones are pasted text. */
const PHRASE_WORDS = 10;
const QUESTION_WORDS = 40;

/**
 * Looks a question up in the table of phrases.
 *
 * What is a name counts only where it is all that was asked, since names can be ordinary words; numbers of
 * paragraphs, cases and courts count anywhere. Phrases are runs of words without signs, longest first, none
 * inside another.
 */
export async function understand(parts: readonly QueryPart[], find: FindPhrase): Promise<Understanding> {
  const [whole, spans] = await Promise.all([findWhole(parts, find), findSpans(parts, find)]);
  const named = new Set(whole);
  const taken = new Set<number>();
  const understood = new Set<number>();
  const take = ({from, to}: Span): void => {
    for (let number = from; number < to; number += 1) taken.add(number);
  };
  const isFree = ({from, to}: Span): boolean => {
    for (let number = from; number < to; number += 1) if (taken.has(number)) return false;
    return true;
  };
  for (const span of spans) {
    if (span.numbered.length === 0 || !isFree(span)) continue;
    if (whole.length === 0) for (const target of span.numbered) named.add(target);
    take(span);
  }
  for (const number of taken) understood.add(number);
  const additions: Addition[] = [];
  for (const span of spans) {
    if (span.additions.length === 0 || !isFree(span)) continue;
    for (const addition of span.additions) {
      additions.push({...addition, typed: span.text, from: span.from, to: span.to});
    }
    take(span);
    if (span.additions.some(({isDoubtful}) => !isDoubtful))
      for (let number = span.from; number < span.to; number += 1) understood.add(number);
  }
  return {named: [...named], isName: whole.length > 0, additions, understood};
}

/** What the question as a whole names. A question with signs in it is no name, unless all of it is in quotes. */
async function findWhole(parts: readonly QueryPart[], find: FindPhrase): Promise<SectionRef[]> {
  const isQuoted = parts.length === 1 && parts[0]!.kind === 'phrase' && parts[0]!.presence === 'required';
  if (parts.length > QUESTION_WORDS || !(isQuoted || parts.every(isPlain))) return [];
  for (const {keys, needsAll} of readingsOf(textOf(parts))) {
    const targets = (await Promise.all(keys.map(find))).map((entry) => entry?.targets ?? []);
    if (needsAll && targets.some(({length}) => length === 0)) continue;
    if (targets.some(({length}) => length > 0)) return targets.flat();
  }
  return [];
}

/** A run of parts, from the first to the one before `to`, that the index knows. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** As typed. */
  readonly text: string;
  /** Sections that its number names. */
  readonly numbered: readonly SectionRef[];
  readonly additions: readonly PhraseAddition[];
}

/** Every run of plain words that the index knows, longest first, then as typed. */
async function findSpans(parts: readonly QueryPart[], find: FindPhrase): Promise<Span[]> {
  const looking: Promise<Span>[] = [];
  for (let length = Math.min(parts.length, PHRASE_WORDS); length > 0; length -= 1) {
    for (let from = 0; from + length <= Math.min(parts.length, QUESTION_WORDS); from += 1) {
      const run = parts.slice(from, from + length);
      if (run.every(isPlain)) looking.push(findSpan(textOf(run), from, from + length, find));
    }
  }
  const spans = await Promise.all(looking);
  return spans.filter(({numbered, additions}) => numbered.length + additions.length > 0);
}

async function findSpan(text: string, from: number, to: number, find: FindPhrase): Promise<Span> {
  const [phrase, ...numbers] = await Promise.all([
    find(normalisePhrase(text)),
    ...(/\p{N}/u.test(text) ? readingsOf(text).filter(({needsAll}) => !needsAll) : []).flatMap(({keys}) =>
      keys.map(find),
    ),
  ]);
  const number = numbers.find((entry) => entry && !entry.isName);
  return {from, to, text, numbered: number?.targets ?? [], additions: phrase?.additions ?? []};
}

function isPlain({kind, presence, fields}: QueryPart): boolean {
  return kind === 'word' && presence === 'optional' && fields.length === FIELDS.length;
}

function textOf(parts: readonly QueryPart[]): string {
  return parts.map(({text}) => text).join(' ');
}
