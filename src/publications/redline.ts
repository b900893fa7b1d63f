/** A redline: two texts word by word, with what the later one leaves out and what it adds. */
import {diffArrays} from 'diff';

import type {RedlineSegment} from './difference';

const WORDS = /[\p{L}\p{M}\p{N}]+(?:[.’'/–-][\p{L}\p{M}\p{N}]+)*/gu;
/**
 * Words and single signs, each with the white space before it; joined they are the text. A citation is one: half of
 * one source and half of another would be a source that nobody named.
 */
const TOKENS = new RegExp(`\\s*(?:\\[[^\\[\\]]+\\]|${WORDS.source}|\\S)|\\s+$`, 'gu');
const SENTENCE_END = /[.?!:;][”’)]?$|\]$/;

/** More than this in between, and two changes stay apart whatever their length. */
const ISLAND_WORDS = 3;

/** A place where the texts differ, and the text behind it that both have. */
interface Change {
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
  readonly same: readonly string[];
}

/**
 * Compares two texts word by word.
 *
 * All segments but those inserted are exactly `before`; all but those deleted exactly `after`. What is deleted
 * stands before what takes its place. No two neighbours are of one kind, and none is empty.
 *
 * @see jsdiff, Myers’ difference of two sequences; which small matches inside a change are given up for the sake of
 *   reading follows the “semantic cleanup” of diff-match-patch.
 */
export function redline(before: string, after: string): RedlineSegment[] {
  const changes = alignToSentences(joinIslands(changesBetween(tokensOf(before), tokensOf(after))));
  return changes.flatMap(({deleted, inserted, same}) =>
    [
      {kind: 'deleted' as const, text: deleted.join('')},
      {kind: 'inserted' as const, text: inserted.join('')},
      {kind: 'same' as const, text: same.join('')},
    ].filter(({text}) => text !== ''),
  );
}

/** How many words of a kind the segments hold; signs alone are none. */
export function countWords(segments: readonly RedlineSegment[], kind: RedlineSegment['kind']): number {
  return segments
    .filter((segment) => segment.kind === kind)
    .reduce((count, {text}) => count + wordsIn(text), 0);
}

function tokensOf(text: string): string[] {
  return text.match(TOKENS) ?? [];
}

function wordsIn(text: string): number {
  return text.match(WORDS)?.length ?? 0;
}

/** The first change may be empty, where the texts begin alike. */
function changesBetween(before: string[], after: string[]): Change[] {
  const changes: Change[] = [];
  let open: Change = {deleted: [], inserted: [], same: []};
  for (const {removed, added, value} of diffArrays(before, after)) {
    if ((removed || added) && open.same.length > 0) {
      changes.push(open);
      open = {deleted: [], inserted: [], same: []};
    }
    if (removed) open = {...open, deleted: [...open.deleted, ...value]};
    else if (added) open = {...open, inserted: [...open.inserted, ...value]};
    else open = {...open, same: [...open.same, ...value]};
  }
  return [...changes, open];
}

/** A few words that happen to be alike inside a change are read better as part of it. */
function joinIslands(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (let next of changes) {
    // Each joining makes the change longer, so that the island before it may be short beside it now.
    for (let last = joined.at(-1); last && isIsland(last, next); last = joined.at(-1)) {
      joined.pop();
      next = {
        deleted: [...last.deleted, ...last.same, ...next.deleted],
        inserted: [...last.inserted, ...last.same, ...next.inserted],
        same: next.same,
      };
    }
    joined.push(next);
  }
  return joined;
}

function isIsland(before: Change, after: Change): boolean {
  const length = lengthOf(before.same);
  return (
    wordsIn(before.same.join('')) <= ISLAND_WORDS &&
    length <= lengthOfChange(before) &&
    length <= lengthOfChange(after)
  );
}

/**
 * A sentence that is added before one with the same first word can be marked from its own beginning or from behind
 * that word: `In [Romania it is so. In] Poland`. Readers see sentences.
 */
function alignToSentences(changes: readonly Change[]): Change[] {
  const aligned = [...changes];
  for (let i = 1; i < aligned.length; i += 1) {
    const before = aligned[i - 1]!;
    const {deleted, inserted, same} = aligned[i]!;
    if (deleted.length > 0 && inserted.length > 0) continue;
    const tokens = [...before.same, ...deleted, ...inserted, ...same];
    const length = deleted.length + inserted.length;
    let first = before.same.length;
    while (first > 1 && tokens[first - 1] === tokens[first - 1 + length]) first -= 1;
    let last = before.same.length;
    while (last + length < tokens.length - 1 && tokens[last] === tokens[last + length]) last += 1;
    const starts = Array.from({length: last - first + 1}, (_, offset) => first + offset);
    const start = starts.find((place) => SENTENCE_END.test(tokens[place - 1]!)) ?? before.same.length;
    const moved = tokens.slice(start, start + length);
    aligned[i - 1] = {...before, same: tokens.slice(0, start)};
    aligned[i] = {
      deleted: deleted.length > 0 ? moved : [],
      inserted: inserted.length > 0 ? moved : [],
      same: tokens.slice(start + length),
    };
  }
  return aligned;
}

function lengthOfChange({deleted, inserted}: Change): number {
  return Math.max(lengthOf(deleted), lengthOf(inserted));
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((length, token) => length + token.length, 0);
}
