import {PART_ROUTES} from '../../cases/lists';
import type {Problem} from '../../publications/problem';
import type {Rule} from '../rule';

/** A case lies in the folder of its part, in a file named after its id. */
export const casePlace: Rule = ({editions}) =>
  editions.flatMap(({cases, folder}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}): Problem[] => {
      const place = `${folder}/${PART_ROUTES[record.part]}/${record.id}.md`;
      return file === place
        ? []
        : [
            {
              file,
              line: frontMatter.lineOf(['id']),
              rule: 'case-place',
              message: `id is “${record.id}” and part is “${record.part}”; the file of such a case is ${place}.`,
              hint: 'Move the file, or correct id and part.',
              field: 'id',
              match: record.id,
            },
          ];
    }),
  );
