import type {GlossaryEntry} from '../../cases/lists';
import {caseAddress, sourceAddress} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import {parseBasis, type GlossaryTerm} from '../../publications/glossary';
import type {Language} from '../../publications/language';

/** The glossary of an edition in the order of one language. */
export function glossaryEntries(content: EditionContent, language: Language): GlossaryEntry[] {
  return [...content.glossary.values()]
    .sort((a, b) => a.term[language].localeCompare(b.term[language], language) || (a.id < b.id ? -1 : 1))
    .map(({id, term, abbreviation, definition, basis}) => ({
      id,
      term,
      ...(abbreviation && {abbreviation}),
      definition,
      basis: basis.map((typed) => basisOf(content, typed)),
    }));
}

function basisOf(
  content: EditionContent,
  typed: GlossaryTerm['basis'][number],
): GlossaryEntry['basis'][number] {
  const basis = parseBasis(typed);
  if ('words' in basis) return {label: basis.words, certainty: basis.certainty};
  const {key, locator, certainty, note} = basis;
  if (certainty === 'withdrawn') return {certainty};
  if (certainty === 'practice') return {certainty, ...(note && {note})};
  const source = content.sources.get(key);
  const record = content.cases.get(key)?.record;
  const label = source?.short ?? record?.shortTitle ?? record?.title ?? key;
  return {
    label: locator ? `${label}, ${locator}` : label,
    ...(source && {url: sourceAddress(content, key)}),
    ...(record && {url: caseAddress(content, key)}),
    certainty,
    ...(note && {note}),
  };
}
