import {allMatches} from '../allMatches';
import type {Span} from './match';

/** A sentence reaches no farther than this on either side of a place in it. */
const REACH = 320;

/** What ends a sentence: its sign with a capital behind it, an empty line, the next item of a list, a table’s row. */
const END = /[.!?…]["”’)]*\s+(?=["“„«(]*\p{Lu})|\n\s*\n|\n\s*(?:[-*#|>]|\d+[.)]|\[\d+\])\s?|\n\w+:\s/gu;

/** A full stop behind these does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|str|nr|no|bd|bl|sc|ap|et|jud|com|sat|loc|ul|al|os|dr|prof|mr|mrs|ms|st|ste|art|alin|lit|tel|s\.r\.l|s\.a|o\.o|z\.o\.o|m|mme|mlle|dna|dl|sr|sra|c|av|avda|pl|ur|geb|ok|inc|ltd|co|cf|op|p|pp|para|bt|prov|gm|pow|woj|dhr|mevr|nac|n)\.["”’)]*\s+$/iu;

/** The sentence around a piece of a text, or as much of it as lies near. */
export function sentenceAround(text: string, piece: Span): Span {
  const begin = Math.max(0, piece.start - REACH);
  let start = begin;
  // One character more, since it shows that a sentence begins.
  const before = text.slice(begin, piece.start + 1);
  for (const found of allMatches(before, END)) {
    const end = found.index + found[0].length;
    if (begin + end <= piece.start && !isAbbreviation(before.slice(0, end))) start = begin + end;
  }
  const after = text.slice(piece.end, piece.end + REACH);
  for (const found of allMatches(after, END)) {
    const end = piece.end + found.index + found[0].length;
    if (!isAbbreviation(text.slice(piece.start, end))) return {start, end};
  }
  return {start, end: piece.end + after.length};
}

function isAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text.slice(-24));
}
