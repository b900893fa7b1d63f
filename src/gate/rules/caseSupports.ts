import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** Paragraphs that a case is marked as bearing on exist. An earlier edition may lack one that came later. */
export const caseSupports: Rule = ({editions}) => {
  const known = new Set(editions.flatMap(({paragraphIds}) => [...paragraphIds]));
  return editions.flatMap(({cases}) =>
    [...cases.values()].flatMap(({file, record, frontMatter}) =>
      record.supports.flatMap((id, index): Problem[] => {
        if (known.has(id)) return [];
        const nearest = findNearest(id, known);
        return [
          {
            file,
            line: frontMatter.lineOf(['supports', index]),
            rule: 'case-supports',
            message: `supports.${index} is “${id}”; no chapter has that paragraph.`,
            hint: nearest ? `Did you mean “${nearest}”?` : 'Correct the number, or take it out.',
            field: `supports.${index}`,
            match: id,
          },
        ];
      }),
    ),
  );
};
