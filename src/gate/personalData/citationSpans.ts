import {allMatches} from '../allMatches';
import type {Span} from './match';

/** Numbers that the law and its publishers use, which must not be read as telephone numbers. */
const PATTERNS: readonly RegExp[] = [
  // Addresses, also those written without https.
  /\b(?:https?:\/\/|www\.)[^\s<>"”]+/gi,
  /(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/[^\s<>"”]*/gi,
  // DOI, ECLI, CELEX, item numbers of HUDOC.
  /\b10\.\d{4,9}\/\S+/g,
  /\bECLI:[A-Z]{2}:\S+/gi,
  /\b\d{5}[A-Z]{1,2}\d{4}\b/g,
  /\b00[1-3]-\d{4,}\b/g,
  // Books, journals, authors.
  /\b(?:ISBN|ISSN|ORCID)(?:-1[03])?:?\s*\d[\dX \u00a0\-‑–]*/gi,
  // Files of Dutch prosecutors, such as 09/123456-19: always two, six and two digits.
  /(?<!\d)\d{2}[/\-‑.]\d{6}[-‑/]\d{2}(?!\d)/g,
];

/** Where a text holds addresses and identifiers of publications and files; in no order. */
export function findCitationSpans(text: string): Span[] {
  return PATTERNS.flatMap((pattern) =>
    allMatches(text, pattern).map((found) => ({start: found.index, end: found.index + found[0].length})),
  );
}
