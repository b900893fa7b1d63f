/** Terms of the glossary in other languages and abbreviations: each adds the term of the index’s language. */
import type {GlossaryTerm} from '../../../publications/glossary';
import {LANGUAGES, type Language} from '../../../publications/language';
import type {AddingReason, PhraseEntry} from '../../core/format/phrases';
import {normalisePhrase} from '../../core/normalise';
import {definitionKey} from '../../core/readings';
import {termSectionId} from '../searchedPages';
import {keyEntry, refsOf, type SectionRefs} from './phrase';

export interface GlossaryPhraseOptions {
  /** Language of the index. */
  readonly language: Language;
  /** Whether a word is one of the index’s language too, so that it may be meant as that. */
  readonly isOwnWord: (word: string) => boolean;
  /** Other forms in which a term may be typed, such as its plural; with the term itself. */
  readonly formsOf?: (term: string, language: Language) => readonly string[];
}

export function* glossaryPhrases(
  terms: Iterable<GlossaryTerm>,
  {language, isOwnWord, formsOf = (term) => [term]}: GlossaryPhraseOptions,
): Generator<PhraseEntry> {
  const list = [...terms];
  // What is a term of the index’s language already is found by its words.
  const own = new Set(
    list.flatMap(({term}) => readTerm(term[language], language).names.map(normalisePhrase)),
  );
  for (const {id, term, abbreviation} of list) {
    const words = withoutRemarks(term[language]);
    const entryOf = (typed: string, why: AddingReason, of: Language, isSure: boolean): PhraseEntry => {
      const phrase = normalisePhrase(typed);
      const isDoubtful = !isSure || (!phrase.includes(' ') && isOwnWord(phrase));
      const addition = {words, why, ...(of !== language && {language: of}), term: id, isDoubtful};
      return {phrase, targets: [], isName: true, additions: [addition]};
    };
    if (abbreviation !== undefined) yield entryOf(abbreviation, 'abbreviation', 'en', true);
    for (const other of LANGUAGES) {
      const {names, doubtful, abbreviations} = readTerm(term[other], other);
      for (const typed of abbreviations) yield entryOf(typed, 'abbreviation', other, true);
      if (other === language) continue;
      for (const name of [...names, ...doubtful]) {
        if (own.has(normalisePhrase(name))) continue;
        const isSure = !doubtful.includes(name);
        for (const form of formsOf(name, other)) yield entryOf(form, 'glossary', other, isSure);
      }
    }
  }
}

/** What leads to a definition: “What is a presumed victim?”, “THB definition”. */
export function* definitionPhrases(
  terms: Iterable<GlossaryTerm>,
  language: Language,
  refs: SectionRefs,
): Generator<PhraseEntry> {
  for (const {id, term, abbreviation} of terms) {
    const {names, abbreviations} = readTerm(term[language], language);
    // The id is what people say for short: “reflection period”.
    const all = [id, ...names, ...abbreviations, ...(abbreviation === undefined ? [] : [abbreviation])];
    for (const name of all.flatMap(withHead))
      yield* keyEntry(definitionKey(name), refsOf(refs, [termSectionId(id)]), true);
  }
}

/** *Trafficking in human beings*: “trafficking” for short. */
function withHead(name: string): string[] {
  const [, head] = /^(\S+) in /.exec(name) ?? [];
  return head === undefined ? [name] : [name, head];
}

/** A term of the glossary, taken apart. */
interface ReadTerm {
  readonly names: readonly string[];
  /** Words that may need another beside them to mean the term. */
  readonly doubtful: readonly string[];
  readonly abbreviations: readonly string[];
}

/** Languages in which an adjective stands before its noun. */
const ADJECTIVE_FIRST: ReadonlySet<Language> = new Set(['en', 'nl']);

/**
 * Reads the names in a term: two words for one term are separated by a slash, remarks and abbreviations of
 * the language stand in brackets.
 *
 * A single word beside several is another noun (*adăpost / locuință protejată*) or shares theirs (*martor
 * protejat / amenințat*). Where an adjective would stand, it is put beside the noun and doubted by itself.
 */
export function readTerm(typed: string, language: Language): ReadTerm {
  const abbreviations = [...typed.matchAll(/\((\p{Lu}{2,6})\)/gu)].map(([, abbreviation]) => abbreviation!);
  const [first = '', second] = withoutRemarks(typed).split(/\s*\/\s*/);
  if (second === undefined) return {names: [first], doubtful: [], abbreviations};
  const [longer, single] = ADJECTIVE_FIRST.has(language) ? [second, first] : [first, second];
  if (single.includes(' ') || !longer.includes(' '))
    return {names: [first, second], doubtful: [], abbreviations};
  const joined = ADJECTIVE_FIRST.has(language)
    ? longer.replace(/^\S+/, single)
    : longer.replace(/\S+$/, single);
  return {names: [longer, joined], doubtful: [single], abbreviations};
}

function withoutRemarks(term: string): string {
  return term
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[„”“«»]/g, '')
    .trim();
}
