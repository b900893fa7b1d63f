import type {CaseRecord} from '../../cases/schema';
import type {CaseFile, EditionContent} from '../../content/portal';
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
    ...editions.flatMap(({caseIds}) => [...caseIds]),
  ]);
  return editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}) =>
      record.related.flatMap((relation, index): Problem[] => {
        const fault = faultOf(record, relation, cases, known);
        if (!fault) return [];
        const [key, message, hint] = fault;
        return [
          {
            file,
            line: frontMatter.lineOf(['related', index, 'id']),
            rule: 'case-relation',
            message: `related.${index} ${message}`,
            hint,
            field: `related.${index}.${key}`,
            match: relation.id,
          },
        ];
      }),
    ),
  );
};

function faultOf(
  record: CaseRecord,
  {id, why, back}: CaseFile['record']['related'][number],
  cases: EditionContent['cases'],
  known: ReadonlySet<string>,
): [key: string, message: string, hint: string] | undefined {
  if (id === record.id) return ['id', `is “${id}”; a case is not related to itself.`, 'Remove it.'];
  const other = cases.get(id)?.record;
  const isTypedTwice = other?.related.some((relation) => relation.id === record.id) ?? false;
  if (why === undefined)
    return ['why', `does not say why a reader should turn to “${id}”.`, 'Add why: one line.'];
  if (other && !isTypedTwice && back === undefined) {
    return [
      'back',
      `is shown on the page of “${id}” too, and does not say there why to read this case.`,
      'Add back: one line for the reader of the other case.',
    ];
  }
  if (isTypedTwice && back !== undefined) {
    return [
      'back',
      `has a line for the page of “${id}”, which names this case with a line of its own.`,
      'Remove back.',
    ];
  }
  if (known.has(id)) return undefined;
  const nearest = findNearest(id, known);
  return [
    'id',
    `is “${id}”; no edition has that case, and data/planned-cases.yaml does not name it.`,
    nearest ? `Did you mean “${nearest}”?` : 'Correct the id, or add it to data/planned-cases.yaml.',
  ];
}
