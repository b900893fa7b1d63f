import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/**
 * A relation names a case of the collection. One that another edition holds, or that is researched and will
 * be published, is filtered from the page; one that nobody knows is a slip.
 */
export const caseRelations: Rule = ({editions, plannedCases}) => {
  const known = new Set([
    ...plannedCases.map(({id}) => id),
    ...editions.flatMap(({cases}) => [...cases.keys()]),
  ]);
  return editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}) =>
      record.related.flatMap(({id, why, back}, index): Problem[] => {
        const at = {file, line: frontMatter.lineOf(['related', index, 'id']), rule: 'case-relation'};
        if (id === record.id) {
          return [
            {
              ...at,
              message: `related.${index} is “${id}”; a case is not related to itself.`,
              hint: 'Remove it.',
            },
          ];
        }
        const other = cases.get(id)?.record;
        const isTypedTwice = other?.related.some((relation) => relation.id === record.id) ?? false;
        if (why === undefined) {
          return [
            {
              ...at,
              message: `related.${index} does not say why a reader should turn to “${id}”.`,
              hint: 'Add why: one line.',
            },
          ];
        }
        if (other && !isTypedTwice && back === undefined) {
          return [
            {
              ...at,
              message: `related.${index} is shown on the page of “${id}” too, and does not say there why to read this case.`,
              hint: 'Add back: one line for the reader of the other case.',
            },
          ];
        }
        if (isTypedTwice && back !== undefined) {
          return [
            {
              ...at,
              message: `related.${index} has a line for the page of “${id}”, which names this case with a line of its own.`,
              hint: 'Remove back.',
            },
          ];
        }
        if (known.has(id)) return [];
        const nearest = findNearest(id, known);
        return [
          {
            ...at,
            message: `related.${index} is “${id}”; no edition has that case, and data/planned-cases.yaml does not name it.`,
            hint: nearest
              ? `Did you mean “${nearest}”?`
              : 'Correct the id, or add it to data/planned-cases.yaml.',
          },
        ];
      }),
    ),
  );
};
