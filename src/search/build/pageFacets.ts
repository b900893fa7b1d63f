/** By what readers can narrow a search, and what stands beside a hit. */
import {degreeOf} from '../../cases/degree';
import {termName} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import type {SearchedPage} from './searchedPages';

/**
 * The facets of a page. Values are words as they are shown, from the controlled lists; four have codes,
 * whose names are the components’ to say in the reader’s language: `publication` (`HT`), `part`
 * (`offence`), `jurisdiction` (`COE`, `FR`) and `certainty` (`official`), which is that of the holding.
 */
export function pageFacets(page: SearchedPage, content: EditionContent): Record<string, string[]> {
  const publication = [page.publication];
  if (page.kind !== 'case') return {publication};
  const {record} = page;
  const court = content.courts.get(record.court);
  return {
    publication,
    part: [record.part],
    court: [termName(content, 'courts', record.court)],
    jurisdiction: court ? [court.jurisdiction] : [],
    year: [record.date.slice(0, 4)],
    exploitation: record.exploitation.map((id) => termName(content, 'exploitation', id)),
    topic: record.topics.map((id) => termName(content, 'topics', id)),
    provision: record.provisions.map((id) => termName(content, 'provisions', id)),
    certainty: [degreeOf(record.verification.holding)],
    outcome: [content.outcomes.get(record.outcome.kind)?.name ?? record.outcome.kind],
  };
}

/** Court and date of a case, as its lists show them; empty for other pages. */
export function caseNote(page: SearchedPage, content: EditionContent, htmlLang: string): string {
  if (page.kind !== 'case') return '';
  const {court, date} = page.record;
  return `${termName(content, 'courts', court)}, ${formatDate(date, htmlLang)}`;
}

/** A year alone stays as it is. */
function formatDate(date: string, htmlLang: string): string {
  if (/^\d{4}$/.test(date)) return date;
  const format = new Intl.DateTimeFormat(htmlLang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
