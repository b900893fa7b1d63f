/** What Docusaurus asks of us while it reads a page: its front matter, and our steps on its tree. */
import {dirname, relative, sep} from 'node:path';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';

import type {Citable} from '../citations/citable';
import {pageHeadOf, type PageHead} from '../citations/pageHead';
import type {Corrigendum} from '../publications/corrigendum';
import {pageAddress, routeOfFile} from '../publications/address';
import type {PageInForce, ParagraphDifference} from '../publications/difference';
import type {PortalIdentity} from '../publications/identity';
import {ContentError} from '../publications/problem';
import type {PageLinks} from '../remark/steps';
import {pageSteps} from '../remark/steps';
import {runStepsOrThrow} from '../remark/page';
import {citableOfPage} from './citables';
import {compareContents} from './differences';
import {comparePages, hasRedline, redlineAddress} from './redlines';
import {splitFrontMatter} from './frontMatter';
import {seriesOf} from './pageFile';
import {caseAddress, casePage, chapterPage, explainedTerm, sourceAddress, termAddress} from './pages';
import {
  editionOfFile,
  readPortal,
  type CaseFile,
  type ChapterFile,
  type EditionContent,
  type Portal,
} from './portal';

/** Shape of Docusaurus's `markdown.parseFrontMatter`. */
interface ParseFrontMatterParams {
  readonly filePath: string;
  readonly fileContent: string;
}

export interface SiteContent {
  readonly portal: Portal;
  readonly parseFrontMatter: (
    params: ParseFrontMatterParams,
  ) => Promise<{frontMatter: Record<string, unknown>; content: string}>;
  /** A remark plugin for `beforeDefaultRemarkPlugins`. */
  readonly remarkPlugin: () => (tree: Root, file: VFile) => void;
}

/**
 * Opens the content of a site, read once a process. `docusaurus start` shows changed relations and names
 * after a restart; a page's own text at once.
 */
export function openSite(siteDir: string, identity: Pick<PortalIdentity, 'name' | 'url'>): SiteContent {
  const portal = readPortal(siteDir);
  const fileOf = (path: string): string => relative(siteDir, path).split(sep).join('/');
  const files = new Map<string, {content: EditionContent; entry: CaseFile | ChapterFile}>();
  for (const content of portal.editions) {
    for (const entry of [...content.cases.values(), ...content.chapters])
      files.set(entry.file, {content, entry});
  }

  const comparisons = new Map<EditionContent, readonly ParagraphDifference[]>();
  /** Addresses of redlines by the page of the earlier edition. */
  const redlines = new Map<CaseFile | ChapterFile, string>();
  /** The paragraphs of a page of an earlier edition, and those that only the edition in force has there. */
  const inForce = (content: EditionContent, entry: CaseFile | ChapterFile): PageInForce => {
    const current = portal.editions.find(({isCurrent}) => isCurrent)!;
    if (!comparisons.has(content)) {
      comparisons.set(content, compareContents(portal, content, current));
      for (const page of comparePages(portal, content, current).filter(hasRedline))
        redlines.set(page.from!, redlineAddress(content, current, page.route));
    }
    const all = comparisons.get(content)!;
    const redline = redlines.get(entry);
    const route = routeOfFile(entry.pathInEdition);
    const here = `${pageAddress(content.edition, route)}#`;
    const there = `${pageAddress(current.edition, route)}#`;
    return {
      edition: current.edition.number,
      ...(redline !== undefined && {redline}),
      paragraphs: all.filter(({from, to}) => from?.startsWith(here) ?? to?.startsWith(there)),
    };
  };

  /** What the page is cited for, and what its head says of it. */
  const citing = (
    content: EditionContent,
    entry: CaseFile | ChapterFile,
  ): {citable: Citable; head: PageHead} => {
    const citable = citableOfPage(content, entry, identity);
    const court = 'code' in entry ? undefined : termAddress(content, 'courts', entry.record.court);
    return {citable, head: pageHeadOf(citable, court)};
  };

  return {
    portal,

    async parseFrontMatter({filePath, fileContent}) {
      const file = fileOf(filePath);
      const split = splitFrontMatter(fileContent, file);
      if (split.problems) throw new ContentError(split.problems);
      const typed = (split.value.frontMatter.value ?? {}) as Record<string, unknown>;
      const known = files.get(file);
      return {
        frontMatter: known
          ? {
              ...pageFrontMatter(known.content, known.entry),
              ...citing(known.content, known.entry),
              corrigenda: corrigendaOf(portal, known.content, known.entry),
              ...(!known.content.isCurrent && {inForce: inForce(known.content, known.entry)}),
            }
          : typed,
        content: split.value.body,
      };
    },

    remarkPlugin() {
      return (tree, vfile) => {
        const file = fileOf(vfile.path);
        const content = editionOfFile(portal, file);
        const pathInEdition = content ? file.slice(content.folder.length + 1) : '';
        const known = files.get(file);
        const typed = known ? known.entry.frontMatter.value : {};
        const page = {file, series: seriesOf(pathInEdition, typed as Record<string, unknown>)};
        const links = pageLinks(content ?? portal.editions[0], content ? file : undefined);
        runStepsOrThrow(pageSteps(String(vfile.value), links), tree, page);
      };
    },
  };
}

/** The corrections of a page's paragraphs in its own edition. */
function corrigendaOf(
  {corrigenda}: Portal,
  {edition}: EditionContent,
  {units}: CaseFile | ChapterFile,
): Corrigendum[] {
  return corrigenda.filter(
    (corrigendum) => corrigendum.edition === edition.number && units.some(({id}) => id === corrigendum.id),
  );
}

/**
 * What Docusaurus and our components learn of a page. Address and label follow from the record, so an
 * editor types neither.
 */
function pageFrontMatter(content: EditionContent, entry: CaseFile | ChapterFile): Record<string, unknown> {
  if ('code' in entry) {
    const {title, description, chapter} = entry.record;
    return {
      title: `${entry.code} ${chapter}. ${title}`,
      description,
      slug: `/${routeOfFile(entry.pathInEdition)}`,
      sidebar_label: title,
      sidebar_position: chapter,
      sidebar_custom_props: {number: String(chapter)},
      page: chapterPage(content, entry),
    };
  }
  const {id, title, description} = entry.record;
  return {
    id,
    title,
    description,
    slug: `/practice/${id}`,
    displayed_sidebar: 'practice',
    page: casePage(content, entry),
  };
}

/**
 * Where citations and cross-references of a page lead.
 *
 * @param from The page's file when it belongs to the edition: links are then paths to files, which
 *   Docusaurus resolves inside the same edition. Other pages name the edition in force by address.
 */
export function pageLinks(content: EditionContent | undefined, from: string | undefined): PageLinks {
  const places = new Map<string, string>();
  const chapters = new Map<string, string>();
  for (const {file, code, record, units, sections} of content?.chapters ?? []) {
    chapters.set(`${code}-${record.chapter}`, file);
    for (const {id} of units) places.set(id, file);
    for (const id of sections) places.set(id, file);
  }
  for (const {file, units} of content?.cases.values() ?? []) for (const {id} of units) places.set(id, file);
  const pathTo = (file: string, hash = ''): string => {
    if (!content) return '';
    if (from === undefined)
      return `${pageAddress(content.edition, routeOfFile(file.slice(content.folder.length + 1)))}${hash}`;
    if (from === file) return hash;
    const path = relative(dirname(from), file).split(sep).join('/');
    return `${path.startsWith('.') ? path : `./${path}`}${hash}`;
  };
  return {
    targets: {
      find(key) {
        const source = content?.sources.get(key);
        if (content && source) return {kind: 'source', label: source.short, url: sourceAddress(content, key)};
        const file = content?.cases.get(key);
        if (!content || !file) return undefined;
        const url = from === undefined ? caseAddress(content, key) : pathTo(file.file);
        return {kind: 'case', label: file.record.shortTitle ?? file.record.title, url};
      },
      keys: () => [...(content?.sources.keys() ?? []), ...(content?.cases.keys() ?? [])],
    },
    findPlace(id) {
      const chapter = chapters.get(id);
      if (chapter !== undefined) return pathTo(chapter);
      const file = places.get(id);
      return file === undefined ? undefined : pathTo(file, `#${id}`);
    },
    terms: {
      find(id) {
        const term = content?.glossary.get(id);
        return content && term && explainedTerm(content, term);
      },
      ids: () => content?.glossary.keys() ?? [],
    },
  };
}
