/** Words of the texts themselves, apart from the foreign terms that they quote and that the glossary lists. */
import {collectionOf} from '../../../content/pages';
import type {EditionContent} from '../../../content/portal';
import {fold} from '../../core/analysis/fold';

/**
 * Folded words that the chapters, the notes on cases and the definitions use as words of their language; what
 * stands in a word with hyphens is there too, by itself and as it is written.
 *
 * Left out: what stands in capitals throughout (`PEACE`, `EIO` are no words), in italics or in brackets behind
 * a name (how courts and terms are called in their own language).
 */
export function ownWords(content: EditionContent): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of textsOf(content)) {
    for (const [compound] of text.matchAll(/\p{L}[\p{L}\p{M}]+(?:-\p{L}[\p{L}\p{M}]+)*/gu)) {
      for (const word of new Set([compound, ...compound.split('-')]))
        if (word !== word.toUpperCase()) words.add(fold(word));
    }
  }
  return words;
}

function* textsOf(content: EditionContent): Generator<string> {
  for (const {units} of content.chapters) for (const {text} of units) yield withoutQuoted(text);
  for (const {units} of content.cases.values()) for (const {text} of units) yield withoutQuoted(text);
  for (const {description} of collectionOf(content).newestFirst) yield description;
  for (const {definition, term} of content.glossary.values()) yield `${withoutQuoted(definition)} ${term.en}`;
  for (const {name, definition} of content.topics.values()) yield `${name} ${definition}`;
}

function withoutQuoted(text: string): string {
  return text.replace(/\*[^*]+\*|\([^)]*\)|\[@[^\]]*\]/g, ' ');
}
