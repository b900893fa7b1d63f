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
import {withSavedCase} from './savedCase';
import {keptFiles, shownPortal} from './shownPortal';

/** Shape of Docusaurus's `markdown.parseFrontMatter`. */
interface ParseFrontMatterParams {
  readonly filePath: string;
  readonly fileContent: string;
}

/** A page of a publication, with the edition it belongs to. */
interface KnownPage {
  readonly content: EditionContent;
  readonly entry: CaseFile | ChapterFile;
}

export interface SiteContent {
  /** What readers see. */
  readonly portal: Portal;
  /** With the cases that are kept back, which the gate checks too. */
  readonly whole: Portal;
  /** Glob patterns of files that Docusaurus must not read, below the folder of each edition. */
  readonly keptFiles: readonly string[];
  readonly parseFrontMatter: (
    params: ParseFrontMatterParams,
  ) => Promise<{frontMatter: Record<string, unknown>; content: string}>;
  /** A remark plugin for `beforeDefaultRemarkPlugins`. */
  readonly remarkPlugin: () => (tree: Root, file: VFile) => void;
}

/**
 * Opens the content of a site, read once a process. `docusaurus start` shows a page's own text at once, and the front
 * matter of a case; names and relations from other files after a restart.
 */
export function openSite(siteDir: string, identity: Pick<PortalIdentity, 'name' | 'url'>): SiteContent {
  const whole = readPortal(siteDir);
  const portal = shownPortal(whole);
  const fileOf = (path: string): string => relative(siteDir, path).split(sep).join('/');
  const files = new Map<string, KnownPage>();
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
    whole,
    keptFiles: keptFiles(whole),

    async parseFrontMatter({filePath, fileContent}) {
      const file = fileOf(filePath);
      const split = splitFrontMatter(fileContent, file);
      if (split.problems) throw new ContentError(split.problems);
      const typed = (split.value.frontMatter.value ?? {}) as Record<string, unknown>;
      const read = files.get(file);
      const known = read && asSaved(read, fileContent);
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

/**
 * A case whose file was saved since the content was read, as it is now, so that `docusaurus start` shows its front
 * matter too. A build reads no file twice.
 *
 * @throws {ContentError} The front matter no longer has the form of a case.
 */
function asSaved(known: KnownPage, source: string): KnownPage {
  const {content, entry} = known;
  if ('code' in entry || entry.source === source) return known;
  const saved = withSavedCase(content, source, entry);
  if (saved.problems) throw new ContentError(saved.problems);
  return saved.value;
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
  const places = content ? placesOf(content) : new Map<string, Place>();
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
      const place = places.get(id);
      return place && pathTo(place.file, place.kind === 'page' ? '' : `#${id}`);
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

/** Where something that has a number stands. */
interface Place {
  readonly file: string;
  /** What the number is of: a numbered paragraph or row, a section, or the page itself. */
  readonly kind: 'unit' | 'section' | 'page';
}

const placesByEdition = new WeakMap<EditionContent, ReadonlyMap<string, Place>>();

/** Every chapter, section, paragraph and row of an edition by its id; made once, since each page asks. */
export function placesOf(content: EditionContent): ReadonlyMap<string, Place> {
  const known = placesByEdition.get(content);
  if (known) return known;
  const places = new Map<string, Place>();
  for (const {file, sections} of content.chapters)
    for (const id of sections) places.set(id, {file, kind: 'section'});
  for (const {file, units} of [...content.chapters, ...content.cases.values()])
    for (const {id} of units) places.set(id, {file, kind: 'unit'});
  for (const {file, code, record} of content.chapters)
    places.set(`${code}-${record.chapter}`, {file, kind: 'page'});
  placesByEdition.set(content, places);
  return places;
}
