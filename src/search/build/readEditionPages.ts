import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {EditionContent} from '../../content/portal';
import {PortalError} from '../../errors';
import {SEPARATOR, type Page, type Section} from '../core/section';
import {extractSections, type PageSection} from './extractSections';
import {isNoindex, parsePage} from './html';
import {caseNote, pageFacets} from './pageFacets';
import {searchedPages, type SearchedPage, type Site} from './searchedPages';

export interface BuiltSite extends Site {
  /** Folder of the built pages. */
  readonly outDir: string;
  readonly htmlLang: string;
  /** Whether the whole site asks search engines to stay away. */
  readonly isKeptOut: boolean;
}

/**
 * The pages of an edition with their sections, by address.
 *
 * @param subjects Headings of the subject index by the id of the section that they lead to.
 * @throws {PortalError} A page is missing, or cannot be read.
 */
export function readEditionPages(
  content: EditionContent,
  subjects: ReadonlyMap<string, readonly string[]>,
  site: BuiltSite,
): {pages: Page[]; sections: Section[]} {
  const pages: Page[] = [];
  const sections: Section[] = [];
  // Search engines are kept out of an earlier edition as a whole; that says nothing about a page of it.
  const heedsNoindex = content.isCurrent && !site.isKeptOut;
  for (const page of searchedPages(content, site)) {
    const document = parsePage(readPage(page, site));
    if (heedsNoindex && isNoindex(document)) continue;
    const extracted = extractSections(document, page);
    if (!extracted) continue;
    for (const section of extracted.sections)
      sections.push({
        ...section,
        page: pages.length,
        boost: boostOf(page, section),
        subjects: subjects.get(section.id)?.join(SEPARATOR) ?? '',
      });
    pages.push({
      url: page.url,
      title: extracted.title,
      note: caseNote(page, content, site.htmlLang) || extracted.note,
      facets: pageFacets(page, content),
    });
  }
  return {pages, sections};
}

/**
 * What a chapter says in numbered paragraphs can be cited, and says what to do; rows of tables are short, boxes and
 * sheets repeat it, and what one court did follows. The bibliography names every subject and explains none, and the rules of law are
 * what chapters apply; a heading without text, and a page
 * that lists chapters, lead to what answers: these come last. Chosen on the open half of the golden set.
 */
function boostOf({publication, expectedIds}: SearchedPage, {label, body}: PageSection): number {
  const isOfChapters = publication === 'HT' || publication === 'JD';
  return (
    (isOfChapters ? boostInChapter(label) : 1) *
    (isOfChapters && expectedIds.length === 0 ? BOOST_OF_LISTS : 1) *
    (BOOST_OF_PUBLICATION[publication] ?? 1) *
    (body === '' ? BOOST_OF_BARE_HEADINGS : 1)
  );
}

/** Of a numbered paragraph, of a row of a table (`HT C.4`, `JD 18.T.4`), and of what has no number: boxes and sheets. */
function boostInChapter(label: string): number {
  if (label === '') return BOOST_OF_BOXES;
  return /^\w+ \d[\d.a-z]*$/.test(label) ? BOOST_OF_PARAGRAPHS : BOOST_OF_ROWS;
}

const BOOST_OF_PARAGRAPHS = 1.2;
const BOOST_OF_ROWS = 0.5;
const BOOST_OF_BOXES = 0.3;
const BOOST_OF_PUBLICATION: Readonly<Record<string, number>> = {news: 0.7, sources: 0.5, law: 0.5};
const BOOST_OF_LISTS = 0.5;
const BOOST_OF_BARE_HEADINGS = 0.5;

function readPage({url}: SearchedPage, {outDir, baseUrl}: BuiltSite): string {
  const file = join(outDir, url.slice(baseUrl.length), 'index.html');
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new PortalError(
      `Search: ${file} cannot be read, although the site has the page ${url}. Build the site again; pages are folders with an index.html (trailingSlash: true).`,
      {cause},
    );
  }
}
