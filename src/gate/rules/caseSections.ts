import {CASE_SECTIONS} from '../../cases/schema';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** A case note has its five sections, in the order of the page, each with text. */
export const caseSections: Rule = ({editions}) =>
  editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, headings}): Problem[] => {
      const found = headings.map(({pin = ''}) => pin);
      const expected = CASE_SECTIONS.map(({anchor}) => anchor as string);
      if (found.join() !== expected.join()) {
        const missing = CASE_SECTIONS.filter(({anchor}) => !found.includes(anchor));
        return [
          {
            file,
            line: headings[0]?.line ?? 0,
            rule: 'case-sections',
            message: `Sections are ${found.map((id) => id || '(no id)').join(', ') || 'missing'}; expected ${expected.join(', ')}, in this order.`,
            hint:
              missing.length > 0
                ? `Add ${missing.map(({anchor, heading}) => `“## ${heading} {#${anchor}}”`).join(', ')}.`
                : 'Put them in order.',
          },
        ];
      }
      return headings.flatMap(({text, line, hasText}): Problem[] =>
        hasText
          ? []
          : [
              {
                file,
                line,
                rule: 'case-section-empty',
                message: `Section “${text.replace(/\s*\{#.*\}$/, '')}” has no text.`,
                hint: 'Write it; a section is never left empty.',
                match: text,
              },
            ],
      );
    }),
  );
