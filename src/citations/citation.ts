/**
 * Citations as editors type them: `[@key, locator; certainty; note]`.
 *
 *     [@dir-2012-29, art. 20; C]
 *     [@unodc-evidential-2017; E; on typical weaknesses of testimony]
 *     [@practice]  [@practice; the example]
 *     [@withdrawn]
 *
 * Certainty is required, since a source without it would look checked. `practice` stands for advice from
 * experience and takes a note only; `withdrawn` for a source that was taken out of the portal, of which nothing more
 * is said.
 */
import {PortalError} from '../errors';
import {isCertainty, type CitationMark} from './certainty';

/** Key of a citation whose source was taken out of the portal. */
export const WITHDRAWN_KEY = 'withdrawn';

/** A citation, with its place in the text it was found in. */
export interface Citation {
  /** Key of a source or id of a case; `practice` for advice without a single source; `withdrawn`. */
  readonly key: string;
  /** Article, paragraph, page; as printed. Undefined when the whole source is meant. */
  readonly locator?: string;
  /** `withdrawn` is none: of a source that was taken out nobody can tell how far it was checked. */
  readonly certainty: CitationMark;
  /** What in the source the statement rests on, or what was seen of it. */
  readonly note?: string;
}

/** A citation found in running text. Offsets are UTF-16 code units, end exclusive. */
export interface CitationSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A citation that cannot be read; `text` is the citation as typed. */
export class CitationSyntaxError extends PortalError {
  override readonly name = 'CitationSyntaxError';

  constructor(
    readonly text: string,
    expected: string,
  ) {
    super(`Citation is ${text}; ${expected}`);
  }
}

export const PRACTICE_KEY = 'practice';

const SPAN = /\[@[^\]\n]*(?:\n[^\]\n]+)*\]?/g;

/** Every `[@…]` of a text, also malformed ones, in order. */
export function findCitations(text: string): CitationSpan[] {
  return [...text.matchAll(SPAN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** A text without its citations; the white space around them stays. */
export function withoutCitations(text: string): string {
  return findCitations(text).reduceRight(
    (words, {start, end}) => words.slice(0, start) + words.slice(end),
    text,
  );
}

/**
 * Reads one citation.
 *
 * @throws {CitationSyntaxError} A bracket, the key or the certainty is missing or malformed, or what
 *   `practice` cannot have stands behind it.
 */
export function parseCitation(text: string): Citation {
  const inner = /^\[@([\s\S]*)\]$/.exec(text)?.[1];
  if (inner === undefined) {
    throw new CitationSyntaxError(text, 'close it with a bracket: [@dir-2012-29, art. 20; C].');
  }
  if (inner.includes('[')) {
    throw new CitationSyntaxError(
      text,
      'close it before the next bracket, and write para 7 for [7]: [@dir-2012-29, art. 20; C].',
    );
  }
  const [head = '', ...rest] = inner.split(';').map((part) => part.replace(/\s+/g, ' ').trim());
  const comma = head.indexOf(',');
  const key = (comma < 0 ? head : head.slice(0, comma)).trim();
  const locator = comma < 0 ? undefined : head.slice(comma + 1).trim();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key)) {
    throw new CitationSyntaxError(
      text,
      'expected a key from data/sources.yaml or the id of a case: [@dir-2012-29, art. 20; C].',
    );
  }
  if (key === PRACTICE_KEY) {
    const [first = ''] = rest;
    if (locator || isCertainty(first)) {
      throw new CitationSyntaxError(text, 'practice takes a note only: [@practice; the example].');
    }
    const note = rest.join('; ');
    return {key, certainty: 'practice', ...(note && {note})};
  }
  if (key === WITHDRAWN_KEY) {
    if (head !== WITHDRAWN_KEY || rest.length > 0)
      throw new CitationSyntaxError(
        text,
        'a source that was withdrawn is cited as [@withdrawn], with nothing behind it.',
      );
    return {key, certainty: WITHDRAWN_KEY};
  }
  const [certainty = '', ...notes] = rest;
  if (certainty === 'practice' || !isCertainty(certainty)) {
    throw new CitationSyntaxError(
      text,
      `say how far it was checked: [@${head}; C], E or K after a semicolon.`,
    );
  }
  const note = notes.join('; ');
  return {key, ...(locator && {locator}), certainty, ...(note && {note})};
}
