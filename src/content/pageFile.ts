/** Pages of the publications as the checks, the ledger and the exports see them. */
import type {Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {SKIP, visit} from 'unist-util-visit';
import * as z from 'zod';

import {findCitations, parseCitation, type Citation} from '../citations/citation';
import type {Problem} from '../publications/problem';
import {publicationOfPath} from '../publications/publication';
import type {NumberSeries} from '../publications/paragraph';
import {runSteps, type Page} from '../remark/page';
import {findPin} from '../remark/pinnedHeadings';
import {linkSteps, NO_LINKS, structureSteps} from '../remark/steps';
import {parseMarkdown} from './markdown';

/** A numbered paragraph or row, as typed. */
export interface NumberedUnit {
  /** `HT-11.2.3`, `JP-siliadin-v-france-7`, `HT-C.4`. */
  readonly id: string;
  /** `HT 11.2.3`, `JP siliadin-v-france [7]`, `HT C.4`. */
  readonly label: string;
  readonly line: number;
  /** The words, white space made single, with the citations as typed. */
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly isWithdrawn: boolean;
  /** Id of the paragraph or row that holds its text now; absent where it did not move. */
  readonly movedTo?: string;
}

/** Whether words stand under the number: it was neither withdrawn nor moved. */
export function hasText({isWithdrawn, movedTo}: NumberedUnit): boolean {
  return !isWithdrawn && movedTo === undefined;
}

const chapterTitle = 'expected the title of the chapter';
const chapterDescription = 'expected one sentence on what the chapter helps to do';

export const chapterSchema = z.strictObject({
  chapter: z
    .int({error: 'expected the number of the chapter'})
    .min(1, {error: 'expected the number of the chapter'}),
  title: z.string({error: chapterTitle}).trim().min(1, {error: chapterTitle}),
  description: z
    .string({error: chapterDescription})
    .trim()
    .min(1, {error: chapterDescription})
    .max(200, {error: 'at most 200 characters'}),
});
export type ChapterRecord = z.infer<typeof chapterSchema>;

/** The numbers that a page's paragraphs carry, from its place and its front matter. */
export function seriesOf(
  pathInEdition: string,
  frontMatter: Readonly<Record<string, unknown>>,
): NumberSeries | undefined {
  const publication = publicationOfPath(pathInEdition);
  if (!publication) return undefined;
  if (publication.unit === 'case') {
    const {id} = frontMatter;
    return typeof id === 'string' ? {kind: 'case', code: publication.code, caseId: id} : undefined;
  }
  const {chapter} = frontMatter;
  return typeof chapter === 'number' ? {kind: 'chapter', code: publication.code, chapter} : undefined;
}

/** A heading of a page. */
export interface PageHeading {
  /** As typed, with its id. */
  readonly text: string;
  /** `HT-11.2`, `facts`; absent where it has none. */
  readonly pin?: string;
  readonly line: number;
  /** Whether something other than the next heading follows it. */
  readonly hasText: boolean;
}

/** A link or picture of a page, as typed. */
export interface PageLink {
  readonly url: string;
  readonly line: number;
}

/** What can be referred to on a page. */
export interface ReadPage {
  readonly units: NumberedUnit[];
  /** Ids of the headings: `HT-11.2`. */
  readonly sections: string[];
  /** The words outside the numbered units (boxes, sheets, introductions), with the citations as typed. */
  readonly loose: string;
  /** What is wrong with the page's structure. */
  readonly problems: Problem[];
  readonly tree: Root;
}

/** Reads the numbered units and the sections of a page, with the problems of its structure. */
export function readUnits(source: string, page: Page): ReadPage {
  const tree = parseMarkdown(source);
  const problems = runSteps(structureSteps(source), tree, page);
  const units: NumberedUnit[] = [];
  visit(tree, 'portalElement', (node) => {
    const {hName, hProperties} = node.data;
    if (!isUnit(hName)) return;
    const text = blockText(node);
    units.push({
      id: hProperties.id ?? '',
      label: hProperties.dataLabel ?? '',
      line: node.position?.start.line ?? 0,
      text,
      citations: findCitations(text).flatMap(({text: typed}) => readable(typed)),
      isWithdrawn: hProperties.dataState === 'withdrawn',
      ...(hProperties.dataTo !== undefined && {movedTo: hProperties.dataTo}),
    });
  });
  const sections: string[] = [];
  visit(tree, 'heading', (node) => {
    const pin = findPin(toString(node));
    if (pin !== undefined) sections.push(pin);
  });
  return {units, sections, loose: looseText(tree), problems, tree};
}

/** A page read by itself, with what it names of others. */
export interface PageReading {
  readonly units: readonly NumberedUnit[];
  readonly sections: readonly string[];
  readonly loose: string;
  /** The headings that stand at the edge of the page, in order. */
  readonly headings: readonly PageHeading[];
  readonly links: readonly PageLink[];
  /** What is wrong with the page whatever others hold. */
  readonly problems: readonly Problem[];
  /** Names of sources, cases and terms, each as the problem that it is where nobody holds the name; `match` is the name. */
  readonly names: readonly Problem[];
  /** Chapters, sections, paragraphs and rows that it refers to, each once, in order: `HT 11.2.3`. */
  readonly places: readonly string[];
}

/** Reads a page once for all who ask of it. Its tree is not kept: it is fifty times as large as the text. */
export function readPage(source: string, page: Page): PageReading {
  const {tree, ...read} = readUnits(source, page);
  const headings: PageHeading[] = [];
  tree.children.forEach((node, index) => {
    if (node.type !== 'heading') return;
    const text = toString(node);
    const pin = findPin(text);
    const next = tree.children[index + 1];
    headings.push({
      text,
      ...(pin !== undefined && {pin}),
      line: node.position?.start.line ?? 0,
      hasText: next !== undefined && next.type !== 'heading',
    });
  });
  const links: PageLink[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    links.push({url: node.url, line: node.position?.start.line ?? 0});
  });
  const found = runSteps(linkSteps(NO_LINKS), tree, page);
  const places = new Set<string>();
  visit(tree, 'portalElement', ({data, children: [first]}) => {
    if (data.hName.startsWith('planned-') && first?.type === 'text')
      places.add(first.value.replace('\u00a0', ' '));
  });
  const isName = ({rule}: Problem): boolean => rule === 'source-unknown' || rule === 'term-unknown';
  return {
    ...read,
    headings,
    links,
    problems: [...read.problems, ...found.filter((problem) => !isName(problem))],
    names: found.filter(isName),
    places: [...places],
  };
}

function looseText(tree: Root): string {
  const words: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'heading') return SKIP;
    if (node.type === 'portalElement' && isUnit(node.data.hName)) return SKIP;
    if (node.type === 'text') words.push(node.value);
    return undefined;
  });
  return words.join('\n');
}

function isUnit(name: string): boolean {
  return name === 'numbered-paragraph' || name === 'cited-row';
}

/** Malformed citations are left to the step that reports them with its line. */
function readable(typed: string): Citation[] {
  try {
    return [parseCitation(typed)];
  } catch {
    return [];
  }
}

/** Words of a block with a space between its parts, so that list items do not run together. */
function blockText(node: Parameters<typeof toString>[0]): string {
  const parts: string[] = [];
  const walk = (at: {type: string; children?: unknown[]}): void => {
    if (at.type === 'paragraph' || at.type === 'tableCell' || at.type === 'heading')
      parts.push(lineText(at as Nodes));
    else if (at.children && at.children.length > 0 && !isPhrasing(at))
      at.children.forEach((child) => walk(child as typeof at));
    else parts.push(toString(at));
  };
  walk(node as {type: string; children?: unknown[]});
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Words of a line. A typed line break is white space, as it is to a reader. */
function lineText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(lineText).join('') : toString(node);
}

function isPhrasing(node: {type: string; data?: {hName?: string}}): boolean {
  return node.data?.hName === 'cited-cell';
}
