/**
 * What a reader types, as conditions.
 *
 *     free account            either word, sections with both first
 *     "free account"          the words one after another
 *     +child -begging         must hold; must not hold
 *     title:consent           in the title only
 *     recruit*  servitute~1   beginnings; one letter wrong
 */
import type {Analyser} from './analyser';
import {EXACT_MARK, splitWords} from './analyser';
import type {Clause} from './clause';
import {FIELDS, TEXT_FIELDS, type Field} from './field';
import type {Phrase, SearchQuery} from './searcher';

/** One piece of what was typed. */
export interface QueryPart {
  /** The words, without signs and quotes. */
  readonly text: string;
  readonly kind: 'word' | 'phrase' | 'prefix' | 'fuzzy';
  readonly presence: Clause['presence'];
  readonly fields: readonly Field[];
}

const OPENING = '"“„«”';
const CLOSING = '"”“»';

/** Reads a query; every text is one. Signs that lead nowhere are words or nothing. */
export function parseQuery(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at += 1;
      continue;
    }
    let presence: Clause['presence'] = 'optional';
    if ((text[at] === '+' || text[at] === '-') && /\S/.test(text[at + 1] ?? '')) {
      presence = text[at] === '+' ? 'required' : 'prohibited';
      at += 1;
    }
    // What must not be there is looked for where readers see it; -child keeps what is only looked up under it.
    let fields: readonly Field[] = presence === 'prohibited' ? TEXT_FIELDS : FIELDS;
    const field = FIELDS.find(
      (name) => text.startsWith(`${name}:`, at) && /\S/.test(text[at + name.length + 1] ?? ''),
    );
    if (field) {
      fields = [field];
      at += field.length + 1;
    }
    if (OPENING.includes(text[at]!)) {
      let end = at + 1;
      while (end < text.length && !CLOSING.includes(text[end]!)) end += 1;
      const phrase = text.slice(at + 1, end).trim();
      if (phrase !== '')
        parts.push({
          text: phrase,
          kind: 'phrase',
          presence: presence === 'optional' ? 'required' : presence,
          fields: field ? fields : TEXT_FIELDS,
        });
      at = end + 1;
      continue;
    }
    let end = at;
    while (end < text.length && !/\s/.test(text[end]!) && !(end > at && OPENING.includes(text[end]!)))
      end += 1;
    const word = text.slice(at, end);
    at = end;
    const fuzzy = /^(.+)~1?$/.exec(word);
    const prefix = /^(.+?)\*+$/.exec(word);
    if (fuzzy) parts.push({text: fuzzy[1]!, kind: 'fuzzy', presence, fields});
    else if (prefix) parts.push({text: prefix[1]!, kind: 'prefix', presence, fields});
    else parts.push({text: word, kind: 'word', presence, fields});
  }
  return parts;
}

/** How much the form as typed adds to a match of its stem. Higher: other inflections fall further behind. */
export const EXACT_BOOST = 0.5;
/** How much a word counts that may not be finished. */
export const BEGUN_BOOST = 0.4;
/** How much a word from the same root counts. Higher: *notificare* rises among the sections with *notifică*. */
export const DERIVED_BOOST = 0.4;
/** From how many letters up the last word may be unfinished. */
const BEGUN_LETTERS = 3;

export interface AnalysedQuery extends SearchQuery {
  /** Terms of the words that must not be missing for an answer to be whole, with the words as typed. */
  readonly words: readonly QueryWord[];
  /** Other names for what those words say. */
  readonly besides: readonly string[];
}

export interface QueryWord {
  readonly typed: string;
  readonly term: string;
  /** Terms that words from the same root may have; looked for too, and most stand nowhere. */
  readonly derivations: readonly string[];
}

export interface AnalyseOptions {
  /** Whether the reader is still typing: the last word may go on. */
  readonly isTyping?: boolean;
  /** Terms of words from the same root that are looked for beside a term. */
  readonly derivationsOf?: (term: string) => readonly string[];
}

/** Turns the pieces into clauses and phrases over the terms of an index. */
export function analyseQuery(
  parts: readonly QueryPart[],
  analyser: Analyser,
  {isTyping = false, derivationsOf = () => []}: AnalyseOptions = {},
): AnalysedQuery {
  const clauses: Clause[] = [];
  const phrases: Phrase[] = [];
  const words: QueryWord[] = [];
  const besides: string[] = [];
  const texts = readTexts(parts, analyser);
  parts.forEach((typed, number) => {
    const part = {...typed, text: texts[number]!};
    const {text, kind, presence, fields} = part;
    const phrase = phraseOf(part, analyser);
    // What is excluded as a whole must not exclude its words: -"free account", -2011/36/EU.
    const isExcludedWhole = presence === 'prohibited' && kind === 'word' && phrase.words.length > 1;
    if (kind === 'phrase' || isExcludedWhole) {
      if (phrase.words.length === 0) return;
      phrases.push(phrase);
      if (presence === 'prohibited') return;
      for (const {term} of phrase.words)
        clauses.push({term, match: 'exact', presence: 'required', fields, boost: 1});
      return;
    }
    const isBegun = isTyping && kind === 'word' && number === parts.length - 1;
    for (const token of splitWords(text)) {
      for (const {term, exact, isBeside} of analyser.analyse(token)) {
        if (isBeside) {
          if (kind !== 'word') continue;
          if (presence !== 'prohibited') besides.push(term);
          clauses.push({term, match: 'exact', presence: presenceBeside(presence), fields, boost: 1});
          continue;
        }
        clauses.push(...clausesOf(part, term, exact, token));
        if (presence !== 'prohibited' && kind === 'word') {
          const derivations = derivationsOf(term);
          words.push({typed: typed.text, term, derivations});
          for (const derivation of derivations)
            clauses.push({
              term: derivation,
              match: 'exact',
              presence: 'optional',
              fields,
              boost: DERIVED_BOOST,
            });
        }
        if (isBegun && token.length >= BEGUN_LETTERS)
          clauses.push({term, match: 'prefix', presence: 'optional', fields, boost: BEGUN_BOOST});
      }
    }
  });
  return {clauses, phrases, words, besides};
}

/** What need not be there cannot be required. */
function presenceBeside(presence: Clause['presence']): Clause['presence'] {
  return presence === 'required' ? 'optional' : presence;
}

/** The texts of all parts, read as one: what a word says may stand in the word before it. */
function readTexts(parts: readonly QueryPart[], analyser: Analyser): string[] {
  if (!analyser.readText) return parts.map(({text}) => text);
  return analyser.readText(parts.map(({text}) => text.replaceAll('\n', ' ')).join('\n')).split('\n');
}

function clausesOf(
  {kind, presence, fields}: QueryPart,
  term: string,
  exact: string | undefined,
  token: string,
): Clause[] {
  const form: Clause[] =
    exact !== undefined && presence !== 'prohibited'
      ? [{term: exact, match: 'exact', presence: 'optional', fields, boost: EXACT_BOOST}]
      : [];
  switch (kind) {
    case 'fuzzy':
      return [{term, match: 'fuzzy', presence, fields, boost: 1}];
    case 'prefix':
      // What was typed may be longer than the stem of the words meant: hotărârilor* means hotar.
      return [{term: shorter(term, token), match: 'prefix', presence, fields, boost: 1}];
    default:
      return [{term, match: 'exact', presence, fields, boost: 1}, ...form];
  }
}

/** The stem where it begins the word as typed, else the word's beginning that both share. */
function shorter(term: string, token: string): string {
  return term.length <= token.length ? term : token;
}

function phraseOf({text, presence, fields}: QueryPart, analyser: Analyser): Phrase {
  const words: {term: string; place: number}[] = [];
  splitWords(text).forEach((token, place) => {
    const analysed = analyser.analyse(token);
    const needed = analysed.filter(({isBeside}) => !isBeside);
    for (const {term} of needed.length > 0 ? needed : analysed.slice(0, 1)) words.push({term, place});
  });
  return {words, fields, isExcluded: presence === 'prohibited'};
}

/** The folded stem of a term, without the form that may stand behind it. */
export function stemOf(term: string): string {
  const at = term.indexOf(EXACT_MARK);
  return at === -1 ? term : term.slice(0, at);
}
