/** An answer as it is shown: excerpts with their marks made, since only the engine can tell which words match. */
import {splitWords, type Analyser} from '../core/analyser';
import type {Answer, AnswerHit, Question} from '../core/engine';
import {findMarks, makeExcerpt, type Excerpt, type Mark} from '../core/highlight';
import {parseQuery} from '../core/query';
import {SEPARATOR, type SectionRef} from '../core/section';

export interface AskedQuestion extends Question {
  /** Most letters of an excerpt. */
  readonly excerptLength: number;
  /** Asks for the best hits under each value of a facet, instead of the best of all. */
  readonly groups?: {
    readonly facet: string;
    /** Most hits of a group. */
    readonly size: number;
    /** Values that come first among groups without any of the best hits. */
    readonly order: readonly string[];
    /** How many groups come with hits; the others are counted only, since every hit shown is a file to fetch. */
    readonly most: number;
  };
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface ShownHit {
  readonly ref: SectionRef;
  readonly url: string;
  /** The number as it is cited; empty where there is none. */
  readonly label: string;
  readonly title: MarkedText;
  readonly path: string;
  /** Court and date of a case; empty where there is nothing. */
  readonly note: string;
  /** Code of its publication. */
  readonly publication: string;
  readonly excerpt: Excerpt;
  /** The heading of the subject index that leads here for words that the section itself does not hold. */
  readonly subject?: MarkedText;
  readonly isNamed: boolean;
}

/** The best hits that share a value of a facet. */
export interface HitGroup {
  readonly value: string;
  readonly total: number;
  /** Empty in a group that is counted only. */
  readonly hits: readonly ShownHit[];
}

/** What is marked in texts: words by their stems, and by the beginnings of these. */
export interface Wanted {
  readonly stems: readonly string[];
  readonly beginnings: readonly string[];
}

export interface ShownAnswer extends Omit<Answer, 'hits' | 'marked'> {
  /** Best first; in an answer by groups only those that the question names. */
  readonly hits: readonly ShownHit[];
  /** The group of the best hit first; empty unless groups were asked for. */
  readonly groups: readonly HitGroup[];
  readonly wanted: Wanted;
  /** What was looked for, in words as typed: without signs, and without what was excluded. */
  readonly words: readonly string[];
}

export interface ShowOptions {
  readonly wanted: Wanted;
  readonly analyser: Analyser;
  readonly excerptLength: number;
}

export function showHit(
  {ref, section, page, isNamed}: AnswerHit,
  {wanted, analyser, excerptLength}: ShowOptions,
): ShownHit {
  const {url, label, title, path, body, subjects} = section;
  const subject = subjectFor(subjects, [title, path, body], wanted, analyser);
  return {
    ref,
    url,
    label,
    title: {text: title, marks: markWords(title, wanted, analyser)},
    path,
    note: page.note,
    publication: page.facets.publication?.[0] ?? '',
    excerpt: makeExcerpt(body, markWords(body, wanted, analyser), excerptLength),
    ...(subject && {subject}),
    isNamed,
  };
}

/** Of the headings that lead to a section, the one with the most words asked for that its texts do not hold. */
function subjectFor(
  subjects: string,
  texts: readonly string[],
  wanted: Wanted,
  analyser: Analyser,
): MarkedText | undefined {
  const held = new Set(texts.flatMap((text) => markedTerms(text, wanted, analyser)));
  let best: string | undefined;
  let most = 0;
  for (const heading of subjects.split(SEPARATOR)) {
    const count = new Set(markedTerms(heading, wanted, analyser).filter((term) => !held.has(term))).size;
    if (count > most) [best, most] = [heading, count];
  }
  return best === undefined ? undefined : {text: best, marks: markWords(best, wanted, analyser)};
}

/** Terms of the marked words of a text. */
function markedTerms(text: string, wanted: Wanted, analyser: Analyser): string[] {
  return markWords(text, wanted, analyser).flatMap(({start, end}) =>
    splitWords(text.slice(start, end)).flatMap((token) => analyser.analyse(token).map(({term}) => term)),
  );
}

/** What an answer is marked by: what the engine says, words of phrases, and words that may go on. */
export function wantedBy(
  {text, isTyping = false}: Question,
  {marked}: Pick<Answer, 'marked'>,
  analyser: Analyser,
): Wanted {
  const stems = new Set(marked);
  const beginnings = new Set<string>();
  const parts = parseQuery(text);
  parts.forEach(({text: typed, kind, presence}, i) => {
    if (presence === 'prohibited') return;
    const isBegun = kind === 'prefix' || (kind === 'word' && isTyping && i === parts.length - 1);
    for (const token of splitWords(typed)) {
      for (const {term} of analyser.analyse(token)) {
        if (kind === 'phrase') stems.add(term);
        if (isBegun && token.length >= BEGUN_LETTERS) beginnings.add(term);
      }
    }
  });
  return {stems: [...stems], beginnings: [...beginnings]};
}

/** Shorter beginnings would mark half of a text. */
const BEGUN_LETTERS = 3;

class WantedStems extends Set<string> {
  readonly #beginnings: readonly string[];

  constructor({stems, beginnings}: Wanted) {
    super(stems);
    this.#beginnings = beginnings;
  }

  override has(term: string): boolean {
    return super.has(term) || this.#beginnings.some((beginning) => term.startsWith(beginning));
  }
}

export function markWords(text: string, wanted: Wanted, analyser: Analyser): Mark[] {
  return findMarks(text, new WantedStems(wanted), analyser);
}

/** The words that were looked for, as typed. */
export function wordsOf(text: string): string[] {
  return parseQuery(text)
    .filter(({presence}) => presence !== 'prohibited')
    .map((part) => part.text);
}
