/** The draft as a Markdown file. */
import {Document, isScalar, type Node} from 'yaml';

import type {CaseDraft} from './record';

const DAY_FIELDS: readonly (readonly (string | number)[])[] = [
  ['date'],
  ['published'],
  ['anonymisation', 'on'],
];

/** Front matter and body; days stand in quotes, so that no reader of YAML takes them for dates. */
export function formatCaseFile({frontMatter, body}: CaseDraft): string {
  const document = new Document(frontMatter);
  const events = (frontMatter.laterHistory ?? []).map((_, index) => ['laterHistory', index, 'date']);
  for (const path of [...DAY_FIELDS, ...events]) {
    const node = document.getIn(path, true) as Node | undefined;
    if (isScalar(node)) node.type = 'QUOTE_DOUBLE';
  }
  return `---\n${document.toString({lineWidth: 0})}---\n\n${body}\n`;
}
