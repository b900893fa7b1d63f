import {toString} from 'mdast-util-to-string';

import {CASE_SECTIONS} from '../../cases/schema';
import {parseMarkdown} from '../../content/markdown';
import type {Problem} from '../../publications/problem';
import {findPin} from '../../remark/pinnedHeadings';
import type {Rule} from '../rule';

/** A case note has its five sections, in the order of the page, each with text. */
export const caseSections: Rule = ({editions}) =>
  editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, source}): Problem[] => {
      const {children} = parseMarkdown(source);
      const headings = children.filter((node) => node.type === 'heading');
      const found = headings.map((node) => findPin(toString(node)) ?? '');
      const expected = CASE_SECTIONS.map(({anchor}) => anchor as string);
      if (found.join() !== expected.join()) {
        const missing = CASE_SECTIONS.filter(({anchor}) => !found.includes(anchor));
        return [
          {
            file,
            line: headings[0]?.position?.start.line ?? 0,
            rule: 'case-sections',
            message: `Sections are ${found.map((id) => id || '(no id)').join(', ') || 'missing'}; expected ${expected.join(', ')}, in this order.`,
            hint:
              missing.length > 0
                ? `Add ${missing.map(({anchor, heading}) => `“## ${heading} {#${anchor}}”`).join(', ')}.`
                : 'Put them in order.',
          },
        ];
      }
      return headings.flatMap((heading): Problem[] => {
        const next = children[children.indexOf(heading) + 1];
        if (next && next.type !== 'heading') return [];
        return [
          {
            file,
            line: heading.position?.start.line ?? 0,
            rule: 'case-section-empty',
            message: `Section “${toString(heading).replace(/\s*\{#.*\}$/, '')}” has no text.`,
            hint: 'Write it; a section is never left empty.',
          },
        ];
      });
    }),
  );
