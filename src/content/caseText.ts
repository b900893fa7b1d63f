/** A case as the text of its Markdown file, from a record and a note, and back. */
import {toString} from 'mdast-util-to-string';
import {Document, isScalar, type Node} from 'yaml';

import {CASE_SECTIONS, caseSchema, type CaseInput} from '../cases/schema';
import {findPin} from '../remark/pinnedHeadings';
import {parseMarkdown} from './markdown';

export type SectionAnchor = (typeof CASE_SECTIONS)[number]['anchor'];

/** The paragraphs of each section of a note, without their numbers. */
export type NoteSections = Readonly<Partial<Record<SectionAnchor, readonly string[]>>>;

const DAY_FIELDS: readonly (readonly (string | number)[])[] = [
  ['date'],
  ['published'],
  ['revised'],
  ['anonymisation', 'on'],
  ['embargoUntil'],
  ['hold', 'since'],
];

/** Front matter and body; days stand in quotes, so that no reader of YAML takes them for dates. */
export function formatCaseFile({
  frontMatter,
  body,
}: {
  readonly frontMatter: CaseInput;
  readonly body: string;
}): string {
  const document = new Document(frontMatter);
  const events = (frontMatter.laterHistory ?? []).map((_, index) => ['laterHistory', index, 'date']);
  for (const path of [...DAY_FIELDS, ...events]) {
    const node = document.getIn(path, true) as Node | undefined;
    if (isScalar(node)) node.type = 'QUOTE_DOUBLE';
  }
  return `---\n${document.toString({lineWidth: 0})}---\n\n${body}\n`;
}

/** A record in the order of the schema’s keys, without the lists that are empty. @throws {ZodError} It is none. */
export function inSchemaOrder(typed: CaseInput): CaseInput {
  return withoutEmptyLists(caseSchema.parse(typed)) as CaseInput;
}

function withoutEmptyLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0))
      .map(([key, each]) => [key, withoutEmptyLists(each)]),
  );
}

/** The body of a note: five headings, and paragraphs numbered through the whole. */
export function formatNote(sections: NoteSections): string {
  let number = 0;
  return CASE_SECTIONS.flatMap(({anchor, heading}) => [
    `## ${heading} {#${anchor}}`,
    ...(sections[anchor] ?? []).map((paragraph) => `[${(number += 1)}] ${paragraph}`),
  ]).join('\n\n');
}

/** The paragraphs of a text: an empty line stands between two; numbers that were typed are taken off. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .map((paragraph) => paragraph.replace(/^\[\d+[a-z]?\]\s*/, ''))
    .filter((paragraph) => paragraph !== '');
}

/** The sections of a note out of the body of its file. */
export function readNote(body: string): NoteSections {
  const sections: Partial<Record<SectionAnchor, string[]>> = {};
  let current: string[] | undefined;
  for (const node of parseMarkdown(body).children) {
    if (node.type === 'heading') {
      const pin = findPin(toString(node));
      const section = CASE_SECTIONS.find(({anchor}) => anchor === pin);
      current = section && (sections[section.anchor] = []);
    } else if (current && node.position) {
      current.push(...splitParagraphs(body.slice(node.position.start.offset, node.position.end.offset)));
    }
  }
  return sections;
}
