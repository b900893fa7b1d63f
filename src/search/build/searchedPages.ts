/** Which pages of the site are searched, and what each is. */
import type {CaseRecord} from '../../cases/schema';
import {LAW_GROUPS} from '../../citations/lawGroups';
import {
  caseAddress,
  chapterAddress,
  glossaryAddress,
  lawGroupAddress,
  rulesOfGroup,
} from '../../content/pages';
import type {EditionContent} from '../../content/portal';
import {pageAddress, routeOfFile} from '../../publications/address';
import {publicationOfPath, type PublicationCode} from '../../publications/publication';

/** What readers narrow by first: a publication by its code, else a kind of page. */
export type SearchedPublication =
  PublicationCode | 'glossary' | 'sources' | 'law' | 'training' | 'reference' | 'news';

interface PageInSite {
  /** Address on the site, with a slash at its end. */
  readonly url: string;
  readonly publication: SearchedPublication;
  /** Ids of sections that the page must have, since the content has them: nothing may fall out of the search unseen. */
  readonly expectedIds: readonly string[];
}

export type SearchedPage =
  | (PageInSite & {readonly kind: 'text' | 'glossary' | 'sources' | 'law' | 'post'})
  | (PageInSite & {readonly kind: 'case'; readonly record: CaseRecord});

export interface Site {
  /** Every address of the site, with or without a slash at its end. */
  readonly routes: readonly string[];
  readonly baseUrl: string;
}

/**
 * The pages of an edition that are searched, by address: its cases, its pages of text, its glossary, its bibliography
 * and its rules of law by instrument; for the edition in force also news and what is said about the portal. Lists of
 * cases, the glossary in the order of other languages, rules by question and the national maps only repeat these.
 */
export function searchedPages(content: EditionContent, {routes, baseUrl}: Site): SearchedPage[] {
  const onSite = (address: string): string => `${baseUrl}${address.slice(1)}`;
  const {edition} = content;
  const pages: SearchedPage[] = [
    ...[...content.cases.values()].map(({record, units}): SearchedPage => ({
      kind: 'case',
      url: onSite(caseAddress(content, record.id)),
      publication: 'JP',
      expectedIds: units.map(({id}) => id),
      record,
    })),
    ...content.chapters.map((chapter): SearchedPage => ({
      kind: 'text',
      url: onSite(chapterAddress(content, chapter)),
      publication: chapter.code,
      expectedIds: chapter.units.map(({id}) => id),
    })),
    ...content.otherPages.map(({pathInEdition}): SearchedPage => ({
      kind: 'text',
      url: onSite(pageAddress(edition, routeOfFile(pathInEdition))),
      publication: publicationOf(pathInEdition),
      expectedIds: [],
    })),
    {
      kind: 'glossary',
      url: onSite(glossaryAddress(content)),
      publication: 'glossary',
      expectedIds: [...content.glossary.keys()].map(termSectionId),
    },
    {
      kind: 'sources',
      url: onSite(pageAddress(edition, 'reference/sources')),
      publication: 'sources',
      expectedIds: [...content.sources.keys()].map(sourceSectionId),
    },
    ...LAW_GROUPS.map(({id: group}): SearchedPage => ({
      kind: 'law',
      url: onSite(lawGroupAddress(content, group)),
      publication: 'law',
      expectedIds: rulesOfGroup(content, group).map(({id}) => ruleSectionId(id)),
    })),
  ];
  const known = new Set(routes.map(withSlash));
  if (content.isCurrent) {
    pages.push({kind: 'text', url: onSite('/about/'), publication: 'reference', expectedIds: []});
    for (const url of known) {
      // Lists of posts are among these; they have no post on them and are passed over when they are read.
      if (url.startsWith(onSite('/news/')))
        pages.push({kind: 'post', url, publication: 'news', expectedIds: []});
    }
  }
  return pages.filter(({url}) => known.has(url)).sort((a, b) => (a.url < b.url ? -1 : 1));
}

export function termSectionId(id: string): string {
  return `term:${id}`;
}

export function sourceSectionId(key: string): string {
  return `source:${key}`;
}

export function ruleSectionId(id: string): string {
  return `rule:${id}`;
}

function publicationOf(pathInEdition: string): SearchedPublication {
  if (pathInEdition.startsWith('reference/training/')) return 'training';
  return publicationOfPath(pathInEdition)?.code ?? 'reference';
}

function withSlash(route: string): string {
  return route.endsWith('/') ? route : `${route}/`;
}
