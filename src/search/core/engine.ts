/** Questions as readers type them to answers as readers see them; the same on the web, offline and in Node. */
import {clausesOfAdditions, lowerIdioms, newAdditions, termsOf} from './additions';
import {splitWords, type Analyser} from './analyser';
import type {FacetChoice, FacetCount} from './facets';
import {mergePhrases, type AddingReason, type PhraseEntry} from './format/phrases';
import type {ShownSection} from './format/sections';
import {analyseQuery, parseQuery, type QueryPart} from './query';
import type {IndexReader} from './indexStore';
import {openIndex, type Searcher, type SearchResult} from './searcher';
import type {Page, SectionRef} from './section';
import {findSpelling} from './spelling';
import {understand, type Addition, type Understanding} from './understand';

export interface Question {
  readonly text: string;
  /** Whether the reader is still typing: the last word may go on. */
  readonly isTyping?: boolean;
  readonly limit?: number;
  readonly chosen?: FacetChoice;
  /** Whether to look for the words as typed alone, without other spellings, terms and languages. */
  readonly asTyped?: boolean;
}

export interface AnswerHit {
  readonly ref: SectionRef;
  readonly section: ShownSection;
  readonly page: Page;
  /** Whether the question names it: a citation, a case number, the name of a case. */
  readonly isNamed: boolean;
}

/** A term that was looked for beside the words as typed. */
export interface AddedTerm {
  readonly typed: string;
  readonly added: string;
  readonly why: AddingReason;
  /** Language of what was typed, where the glossary knows it in another than the index’s. */
  readonly language?: string;
  /** Id of the glossary’s term. */
  readonly term?: string;
}

export interface Answer {
  /** Best first; what the question names stands before all else. */
  readonly hits: readonly AnswerHit[];
  readonly total: number;
  readonly facets: readonly FacetCount[];
  readonly corrections: readonly Correction[];
  readonly added: readonly AddedTerm[];
  /** Words that stand nowhere and resemble nothing, as typed but in lower case. */
  readonly missing: readonly string[];
  readonly isCapped: boolean;
  /** Stems to mark in texts. */
  readonly marked: readonly string[];
}

/** A word that was looked for in another spelling. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** A word that stands in as many sections is found without others from the same root. */
const FEW_SECTIONS = 200;

export class Engine {
  readonly searcher: Searcher;
  readonly analyser: Analyser;

  constructor(searcher: Searcher, analyser: Analyser) {
    this.searcher = searcher;
    this.analyser = analyser;
  }

  /** Rejects when a file of the index cannot be read, with an IndexFormatError when one is damaged. */
  async ask({text, isTyping = false, limit = 20, chosen = {}, asTyped = false}: Question): Promise<Answer> {
    const options = {isTyping, limit, chosen};
    if (asTyped)
      return this.#answer(await this.#search(parseQuery(text), NOTHING, {...options, derives: false}), []);

    const parts = parseQuery(this.analyser.readQuestion?.(text) ?? text);
    let found = await this.#search(parts, await this.#understand(parts), options);
    const {corrected, corrections} = await this.#correct(parts, found, isTyping);
    if (corrections.length > 0)
      found = await this.#search(corrected, await this.#understand(corrected), options);
    // What is also a word of this language has had its chance as that.
    if (found.result.total === 0 && found.understanding.additions.some(({isDoubtful}) => isDoubtful))
      found = await this.#search(found.parts, found.understanding, {...options, addsDoubtful: true});
    return this.#answer(found, corrections);
  }

  #understand(parts: readonly QueryPart[]): Promise<Understanding> {
    return understand(parts, (phrase) => this.#findPhrase(phrase));
  }

  /** What the index knows of a phrase, then what it holds of the language’s synonyms. */
  async #findPhrase(phrase: string): Promise<PhraseEntry | undefined> {
    const key = this.analyser.synonymKey?.(phrase);
    const [known, synonyms] = await Promise.all([
      this.searcher.findPhrase(phrase),
      key === undefined ? undefined : this.searcher.findPhrase(key),
    ]);
    return synonyms ? mergePhrases([...(known ? [known] : []), {...synonyms, phrase}])[0] : known;
  }

  async #search(
    parts: readonly QueryPart[],
    understanding: Understanding,
    {isTyping, limit, chosen, addsDoubtful = false, derives = true}: FindOptions,
  ): Promise<Found> {
    const derivations = derives ? await this.#derivationsIn(parts) : undefined;
    const query = analyseQuery(parts, this.analyser, {
      isTyping,
      derivationsOf: (term) => derivations?.get(term) ?? [],
    });
    const typedTerms = new Set(query.words.map(({term}) => term));
    const wanted = understanding.additions.filter(({isDoubtful}) => addsDoubtful || !isDoubtful);
    const additions = newAdditions(wanted, this.analyser, typedTerms);
    const added = clausesOfAdditions(additions, this.analyser, typedTerms);
    const clauses = [...lowerIdioms(query.clauses, {parts, additions, analyser: this.analyser}), ...added];
    const result = await this.searcher.search(
      {...query, clauses},
      {
        limit,
        chosen,
        isLight: true,
        first: understanding.named,
        asked: query.words.map(({typed, term, derivations}) => [
          term,
          ...derivations,
          ...additions
            .filter((addition) => splitWords(addition.typed).includes(typed.toLowerCase()))
            .map(({words}) => termsOf(words, this.analyser).join(' ')),
        ]),
      },
    );
    const missing = new Set(result.missing);
    const derived = query.words.flatMap(({term, derivations}) => {
      const found = derivations.filter((derivation) => !missing.has(derivation));
      if (found.length > 0) missing.delete(term);
      return found;
    });
    const markedTerms = [...typedTerms, ...query.besides, ...derived, ...added.map(({term}) => term)];
    return {parts, understanding, additions, result, missing, markedTerms};
  }

  /** What words of a question may be found by beside themselves, where they are rare; what is frequent helps nobody. */
  async #derivationsIn(parts: readonly QueryPart[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const {analyser} = this;
    const {terms} = this.searcher;
    if (!analyser.derivationsOf) return new Map();
    const asked = analyseQuery(parts, analyser).words.map(({term}) => term);
    const counts = await terms.frequencies(asked);
    const rare = asked.filter((term) => (counts.get(term) ?? 0) < FEW_SECTIONS);
    const isRare = (term: string): boolean => !terms.isFrequent(term);
    const families = rare.map(async (term): Promise<[string, readonly string[]]> => {
      const derivations = analyser.derivationsOf!(term).filter(isRare);
      // A word that stands nowhere is likely misspelt: its list of terms is read anyway, files of postings are not.
      return [term, counts.has(term) ? derivations : await terms.known(derivations)];
    });
    return new Map(await Promise.all(families));
  }

  /** Other spellings for words that stand nowhere, where nothing else explains them. */
  async #correct(
    parts: readonly QueryPart[],
    {understanding, missing}: Found,
    isTyping: boolean,
  ): Promise<{corrected: QueryPart[]; corrections: Correction[]}> {
    const checked = await Promise.all(
      parts.map(async (part, number) => {
        const isBegun = isTyping && number === parts.length - 1;
        const isWord = part.kind === 'word' && part.presence !== 'prohibited';
        const isUnderstood = understanding.isName || understanding.understood.has(number);
        return isWord && !isBegun && !isUnderstood
          ? this.#correctPart(part, missing)
          : {part, corrections: []};
      }),
    );
    return {
      corrected: checked.map(({part}) => part),
      corrections: checked.flatMap(({corrections}) => corrections),
    };
  }

  async #correctPart(
    part: QueryPart,
    missing: ReadonlySet<string>,
  ): Promise<{part: QueryPart; corrections: Correction[]}> {
    const corrections: Correction[] = [];
    let {text} = part;
    for (const token of splitWords(text)) {
      const [word, ...others] = this.analyser.analyse(token);
      if (!word || others.length > 0 || !missing.has(word.term)) continue;
      const [typed = ''] = /[\p{L}\p{M}]+/u.exec(token) ?? [];
      const used = await findSpelling(typed, word.term, this.searcher.terms);
      const at = text.toLowerCase().indexOf(typed);
      if (used === undefined || at === -1) continue;
      corrections.push({typed: text.slice(at, at + typed.length), used});
      text = text.slice(0, at) + used + text.slice(at + typed.length);
    }
    return {part: {...part, text}, corrections};
  }

  async #answer(found: Found, corrections: readonly Correction[]): Promise<Answer> {
    const {understanding, additions, result, markedTerms} = found;
    const {hits, total, facets, isCapped} = result;
    const sections = await this.searcher.readSections(hits.map(({ref}) => ref));
    const named = new Set(understanding.named);
    return {
      hits: hits.map(({ref, page}, i) => ({ref, page, section: sections[i]!, isNamed: named.has(ref)})),
      total,
      facets,
      corrections,
      added: additions.map(({typed, words: added, why, language, term}) => ({
        typed,
        added,
        why,
        ...(language !== undefined && {language}),
        ...(term !== undefined && {term}),
      })),
      missing: this.#missingWords(found),
      isCapped,
      marked: [...new Set(markedTerms)],
    };
  }

  /** Words that no section holds and that nothing else explains. */
  #missingWords({parts, understanding, missing}: Found): string[] {
    const isMissing = (token: string): boolean => {
      const words = this.analyser.analyse(token);
      return words.length > 0 && words.every(({term}) => missing.has(term));
    };
    const unexplained = parts.filter(
      ({kind, presence}, number) =>
        (kind === 'word' || kind === 'phrase') &&
        presence !== 'prohibited' &&
        !understanding.isName &&
        !understanding.understood.has(number),
    );
    return [...new Set(unexplained.flatMap(({text}) => splitWords(text).filter(isMissing)))];
  }
}

interface FindOptions {
  readonly isTyping: boolean;
  readonly limit: number;
  readonly chosen: FacetChoice;
  readonly addsDoubtful?: boolean;
  readonly derives?: boolean;
}

/** What was looked for, and what was found. */
interface Found {
  readonly parts: readonly QueryPart[];
  readonly understanding: Understanding;
  readonly additions: readonly Addition[];
  readonly result: SearchResult;
  /** Terms that the index does not hold; of words as typed, those only that nothing from the same root stands for. */
  readonly missing: ReadonlySet<string>;
  readonly markedTerms: readonly string[];
}

const NOTHING: Understanding = {named: [], isName: false, additions: [], understood: new Set()};

/** @param analyserFor Gives the analysis of a language; the index says which. */
export async function openEngine(
  reader: IndexReader,
  analyserFor: (language: string) => Promise<Analyser>,
): Promise<Engine> {
  const searcher = await openIndex(reader);
  return new Engine(searcher, await analyserFor(searcher.manifest.language));
}
