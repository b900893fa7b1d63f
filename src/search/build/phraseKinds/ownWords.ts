/** Words of the texts themselves, apart from the foreign terms that they quote and that the glossary lists. */
import {collectionOf} from '../../../content/pages';
import type {EditionContent} from '../../../content/portal';
import {fold} from '../../core/analysis/fold';

/**
 * Folded words that the chapters, the notes on cases and the definitions use as words of their language.
 *
 * Left out: what stands in capitals throughout (`PEACE`, `EIO` are no words), in italics or in brackets behind
 * a name (how courts and terms are called in their own language).
 */
export function ownWords(content: EditionContent): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu))
      if (word !== word.toUpperCase()) words.add(fold(word));
  };
  for (const {units} of content.chapters) for (const {text} of units) add(withoutQuoted(text));
  for (const {units} of content.cases.values()) for (const {text} of units) add(withoutQuoted(text));
  for (const {description} of collectionOf(content).newestFirst) add(description);
  for (const {definition, term} of content.glossary.values()) {
    add(withoutQuoted(definition));
    add(term.en);
  }
  for (const {name, definition} of content.topics.values()) add(`${name} ${definition}`);
  return words;
}

function withoutQuoted(text: string): string {
  return text.replace(/\*[^*]+\*|\([^)]*\)|\[@[^\]]*\]/g, ' ');
}
