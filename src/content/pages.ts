/** What the pages of an edition show beyond their own text: names, addresses, relations, counts. */
import type {CasePage, CaseRow, CitingParagraph, Named} from '../cases/casePage';
import {indexCollection, type CollectionIndex, type Way} from '../cases/collectionIndex';
import type {CaseLineRow, CaseLink} from '../cases/lists';
import {relationsOf} from '../cases/relations';
import type {CaseRecord} from '../cases/schema';
import {CERTAINTIES, type Certainty} from '../citations/certainty';
import {lawGroupOf, type LawGroup, type Question} from '../citations/lawGroups';
import type {LegalRule} from '../citations/legalRule';
import type {ChapterPage} from '../publications/chapterPage';
import {pageAddress, routeOfFile} from '../publications/address';
import {parseBasis, type GlossaryTerm} from '../publications/glossary';
import type {Language} from '../publications/language';
import type {ExplainedTerm} from '../remark/glossaryTerms';
import type {CaseFile, ChapterFile, EditionContent} from './portal';

/** From how many cases up a topic, court, provision or form of exploitation has a page of its own. */
export const TERM_PAGE_CASES = 3;

export function caseAddress({edition}: EditionContent, id: string): string {
  return pageAddress(edition, `practice/${id}`);
}

/** Where the cases of a term stand: on its page, or in its row of the list of all terms. */
export function termAddress(content: EditionContent, way: Way, term: string): string {
  const list = pageAddress(content.edition, `practice/${way}`);
  return hasPage(content, way, term) ? `${list}${term}/` : `${list}#${term}`;
}

export function hasPage(content: EditionContent, way: Way, term: string): boolean {
  return (collectionOf(content).byTerm[way].get(term)?.length ?? 0) >= TERM_PAGE_CASES;
}

export function sourceAddress({edition}: EditionContent, key: string): string {
  return `${pageAddress(edition, 'reference/sources')}#${key}`;
}

export function lawGroupAddress({edition}: EditionContent, group: LawGroup): string {
  return pageAddress(edition, `reference/legal-framework/by-instrument/${group}`);
}

export function questionAddress({edition}: EditionContent, question: Question): string {
  return pageAddress(edition, `reference/legal-framework/by-question/${question}`);
}

export function nationalMapsAddress({edition}: EditionContent): string {
  return pageAddress(edition, 'reference/legal-framework/national-maps');
}

/** The rules of a group, in the order of the list; one whose source is missing is the gate’s to report. */
export function rulesOfGroup({rules, sources}: EditionContent, group: LawGroup): LegalRule[] {
  return [...rules.values()].filter(({source}) => {
    const record = sources.get(source);
    return record && lawGroupOf(record) === group;
  });
}

/**
 * Where a rule of law, or all rules of an instrument, stand on the page by instrument; undefined for an instrument
 * that has no place there.
 *
 * @param anchor Id of the rule or key of the source.
 */
export function lawAddress(content: EditionContent, source: string, anchor: string): string | undefined {
  const record = content.sources.get(source);
  const group = record && lawGroupOf(record);
  return group && `${lawGroupAddress(content, group)}#${anchor}`;
}

const indexes = new WeakMap<EditionContent, CollectionIndex>();

/** The cases of an edition from every side; made once, since each page asks. */
export function collectionOf(content: EditionContent): CollectionIndex {
  const known = indexes.get(content);
  if (known) return known;
  const index = indexCollection([...content.cases.values()].map(({record}) => record));
  indexes.set(content, index);
  return index;
}

export function caseRow(content: EditionContent, record: CaseRecord): CaseRow {
  return {
    id: record.id,
    url: caseAddress(content, record.id),
    title: record.title,
    court: content.courts.get(record.court)?.short ?? record.court,
    date: record.date,
    part: record.part,
    exploitation: record.exploitation.map((id) => content.exploitation.get(id)?.name ?? id),
    outcome: record.outcome.text,
    holding: record.description,
    words: [
      ...record.docket,
      record.ecli,
      record.shortTitle,
      content.courts.get(record.court)?.name,
      ...record.topics.map((id) => content.topics.get(id)?.name ?? id),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

export function caseLink(content: EditionContent, {id, title, shortTitle}: CaseRecord): CaseLink {
  return {title: shortTitle ?? title, url: caseAddress(content, id)};
}

export function caseLine(content: EditionContent, record: CaseRecord): CaseLineRow {
  const {title, url, court, date, holding} = caseRow(content, record);
  return {title, url, court, date, holding};
}

export function casePage(content: EditionContent, {record}: CaseFile): CasePage {
  const court = content.courts.get(record.court);
  const {byId: records} = collectionOf(content);
  return {
    kind: 'case',
    id: record.id,
    title: record.title,
    date: record.date,
    docket: record.docket,
    ecli: record.ecli,
    citation: record.citation,
    url: record.url,
    part: record.part,
    published: record.published,
    revised: record.revised,
    preparedBy: record.preparedBy,
    secondReader: record.secondReader,
    anonymisation: record.anonymisation,
    verification: record.verification,
    laterHistory: record.laterHistory,
    address: caseAddress(content, record.id),
    court: {...termLink(content, 'courts', record.court), name: court?.name ?? record.court},
    ...(record.formation && {formation: record.formation}),
    jurisdiction: court?.jurisdiction ?? '',
    outcomeText: record.outcome.text,
    exploitation: record.exploitation.map((id) => termLink(content, 'exploitation', id)),
    provisions: record.provisions.map((id) => termLink(content, 'provisions', id)),
    topics: record.topics.map((id) => termLink(content, 'topics', id)),
    related: relationsOf(record.id, records).map(({id, why}) => {
      const other = records.get(id) as CaseRecord;
      return {
        title: other.shortTitle ?? other.title,
        url: caseAddress(content, id),
        year: other.date.slice(0, 4),
        ...(why && {why}),
      };
    }),
    citedBy: citingParagraphs(content, record),
  };
}

/** The name of a term as printed; its id where the list does not hold it. */
export function termName(content: EditionContent, way: Way, id: string): string {
  if (way === 'courts') return content.courts.get(id)?.short ?? id;
  if (way === 'provisions') return content.provisions.get(id)?.label ?? id;
  return content[way].get(id)?.name ?? id;
}

/** What a term means, in one line; a court’s whole name. Provisions have none. */
export function termDefinition(content: EditionContent, way: Way, id: string): string | undefined {
  if (way === 'courts') return content.courts.get(id)?.name;
  return way === 'provisions' ? undefined : content[way].get(id)?.definition;
}

function termLink(content: EditionContent, way: Way, id: string): Named {
  return {name: termName(content, way, id), url: termAddress(content, way, id)};
}

/** Paragraphs whose sources name the case, and those that the case is marked as bearing on; each once. */
function citingParagraphs(content: EditionContent, record: CaseRecord): CitingParagraph[] {
  return content.chapters.flatMap((chapter) =>
    chapter.units.flatMap((unit) => {
      const cites = unit.citations.some(({key}) => key === record.id);
      if (!cites && !record.supports.includes(unit.id)) return [];
      return [
        {
          label: unit.label,
          url: `${chapterAddress(content, chapter)}#${unit.id}`,
          chapter: chapter.record.title,
          cites,
        },
      ];
    }),
  );
}

export function chapterAddress({edition}: EditionContent, {pathInEdition}: ChapterFile): string {
  return pageAddress(edition, routeOfFile(pathInEdition));
}

export function chapterPage(content: EditionContent, file: ChapterFile): ChapterPage {
  const certainty = Object.fromEntries(CERTAINTIES.map((level) => [level, 0])) as Record<Certainty, number>;
  for (const citation of file.units.flatMap(({citations}) => citations))
    if (citation.certainty !== 'withdrawn') certainty[citation.certainty] += 1;
  return {
    kind: 'chapter',
    code: file.code,
    chapter: file.record.chapter,
    title: file.record.title,
    address: chapterAddress(content, file),
    certainty,
  };
}

export function glossaryAddress({edition}: EditionContent, language: Language = 'en'): string {
  return pageAddress(edition, language === 'en' ? 'reference/glossary' : `reference/glossary/${language}`);
}

/** A term as a text explains it in its place. */
export function explainedTerm(
  content: EditionContent,
  {id, term, definition, basis}: GlossaryTerm,
): ExplainedTerm {
  const levels = basis.map((typed) => parseBasis(typed).certainty);
  const certainty = [...CERTAINTIES]
    .reverse()
    .find((level) => level !== 'practice' && levels.includes(level));
  return {
    name: term.en,
    definition,
    certainty: certainty ?? 'practice',
    url: `${glossaryAddress(content)}#${id}`,
  };
}
