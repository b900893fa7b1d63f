/** The index of who cites what within an edition. */
import {relationsOf} from '../cases/relations';
import type {Citation} from '../citations/citation';
import {findCitations, parseCitation} from '../citations/citation';
import {sourceId, type CitedBy, type Citing} from '../citations/citedBy';
import {parseBasis} from '../publications/glossary';
import {findReferences} from '../remark/crossReferences';
import {collectionOf} from './pages';
import type {EditionContent} from './portal';

/**
 * Everything of an edition that cites a paragraph, row, chapter, case or source of it: in the order of chapters, cases,
 * terms and rules of law. A reference to a section counts for its chapter. What the edition does not hold is left out,
 * and so are the pages against which a case was verified: they are no sources of what the note says.
 */
export function citedByOf(content: EditionContent): CitedBy {
  const {chapters, cases, glossary, rules, sources, provisions} = content;
  const ids = new Set([
    ...chapters.flatMap(({code, record, units}) => [`${code}-${record.chapter}`, ...units.map(({id}) => id)]),
    ...[...cases.keys()].map((id) => `JP-${id}`),
    ...[...sources.keys()].map(sourceId),
  ]);
  const citedBy: Record<string, Citing[]> = {};
  const seen = new Set<string>();
  const add = (cited: string, citing: Citing): void => {
    const entry = JSON.stringify([cited, citing]);
    if (!ids.has(cited) || cited === citing.id || seen.has(entry)) return;
    seen.add(entry);
    (citedBy[cited] ??= []).push(citing);
  };
  const addCitation = (id: string, {key, locator, certainty}: Citation): void => {
    if (certainty === 'practice' || certainty === 'withdrawn') return;
    const cited = cases.has(key) ? `JP-${key}` : sourceId(key);
    add(cited, {id, how: 'cites', certainty, ...(locator !== undefined && {locator})});
  };
  const addReferences = (id: string, text: string, isOwn = (_cited: string): boolean => false): void => {
    for (const {code, number} of findReferences(text)) {
      const cited = `${code}-${/^\d+\.\d+$/.test(number) ? number.split('.')[0] : number}`;
      if (!isOwn(cited)) add(cited, {id, how: 'refers'});
    }
  };

  for (const {code, record, units, loose} of chapters) {
    const own = `${code}-${record.chapter}`;
    for (const {id, text, citations} of units) {
      for (const citation of citations) addCitation(id, citation);
      addReferences(id, text, (cited) => cited === own);
    }
    for (const {text} of findCitations(loose)) addCitation(own, parseCitation(text));
    // A box that names paragraphs of its own chapter sums them up.
    const numbers = new Set([own, ...units.map(({id}) => id)]);
    addReferences(own, loose, (cited) => numbers.has(cited));
  }
  const records = collectionOf(content).byId;
  for (const [caseId, {record, units}] of cases) {
    const own = `JP-${caseId}`;
    for (const paragraph of record.supports) add(paragraph, {id: own, how: 'bears-on'});
    // From the other side, so that a case stands under each that it is related to.
    for (const {id} of relationsOf(caseId, records)) add(`JP-${id}`, {id: own, how: 'relates'});
    for (const id of record.provisions) {
      const {instrument, label} = provisions.get(id) ?? {};
      if (instrument !== undefined)
        add(sourceId(instrument), {id: own, how: 'provision', ...(label && {locator: label})});
    }
    for (const {id, text, citations} of units) {
      for (const citation of citations) addCitation(id, citation);
      addReferences(id, text);
    }
  }
  for (const {id, basis} of glossary.values()) {
    for (const read of basis.map(parseBasis)) if ('key' in read) addCitation(`term-${id}`, read);
  }
  for (const {id, source, at, certainty} of rules.values())
    add(sourceId(source), {id: `rule-${id}`, how: 'cites', certainty, locator: at});
  return {edition: content.edition.number, citedBy};
}
