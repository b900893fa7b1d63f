import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/**
 * A relation names a case of the collection. One that another edition holds, or that is researched and will
 * be published, is filtered from the page; one that nobody knows is a slip.
 */
export const caseRelations: Rule = ({editions, plannedCases}) => {
  const known = new Set([...plannedCases, ...editions.flatMap(({cases}) => [...cases.keys()])]);
  return editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}) =>
      record.related.flatMap(({id}, index): Problem[] => {
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
