/** What the pages of an edition show beyond their own text: names, addresses, relations, counts. */
import type {CasePage, CaseRow, CitingParagraph, Named} from '../cases/casePage';
import {compareByDate, relationsOf} from '../cases/relations';
import type {CaseRecord} from '../cases/schema';
import {CERTAINTIES, type Certainty} from '../citations/certainty';
import type {ChapterPage} from '../publications/chapterPage';
import {pageAddress, routeOfFile} from '../publications/address';
import type {CaseFile, ChapterFile, EditionContent} from './portal';

/** From how many cases up a topic has a page of its own. */
export const TOPIC_PAGE_CASES = 3;

export function caseAddress({edition}: EditionContent, id: string): string {
  return pageAddress(edition, `practice/${id}`);
}

export function topicAddress({edition}: EditionContent, id: string): string {
  return pageAddress(edition, `practice/topics/${id}`);
}

export function sourceAddress({edition}: EditionContent, key: string): string {
  return `${pageAddress(edition, 'reference/sources')}#${key}`;
}

/** The cases of an edition, newest first. */
export function casesByDate({cases}: EditionContent): CaseFile[] {
  return [...cases.values()].sort((a, b) => compareByDate(a.record, b.record));
}

export function casesOfTopic(content: EditionContent, topic: string): CaseFile[] {
  return casesByDate(content).filter(({record}) => record.topics.includes(topic));
}

export function caseRow(content: EditionContent, {record}: CaseFile): CaseRow {
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

export function casePage(content: EditionContent, {record}: CaseFile): CasePage {
  const court = content.courts.get(record.court);
  const records = new Map([...content.cases].map(([id, file]) => [id, file.record]));
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
    courtName: court?.name ?? record.court,
    ...(record.formation && {formation: record.formation}),
    jurisdiction: court?.jurisdiction ?? '',
    outcomeText: record.outcome.text,
    exploitation: record.exploitation.map((id) => content.exploitation.get(id)?.name ?? id),
    provisions: record.provisions.map((id) => provisionName(content, id)),
    topics: record.topics.map((id) => topicName(content, id)),
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

export function topicName(content: EditionContent, id: string): Named {
  const name = content.topics.get(id)?.name ?? id;
  return casesOfTopic(content, id).length >= TOPIC_PAGE_CASES
    ? {name, url: topicAddress(content, id)}
    : {name};
}

function provisionName(content: EditionContent, id: string): Named {
  const provision = content.provisions.get(id);
  const {instrument} = provision ?? {};
  return {
    name: provision?.label ?? id,
    ...(instrument && content.sources.has(instrument) && {url: sourceAddress(content, instrument)}),
  };
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
  for (const unit of file.units) for (const citation of unit.citations) certainty[citation.certainty] += 1;
  return {
    kind: 'chapter',
    code: file.code,
    chapter: file.record.chapter,
    title: file.record.title,
    address: chapterAddress(content, file),
    certainty,
  };
}
