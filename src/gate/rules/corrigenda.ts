import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** A corrigendum names a paragraph of an edition that is here; a mistyped one would explain nothing. */
export const corrigenda: Rule = ({editions, corrigenda: list}) =>
  list.flatMap(({id, edition}): Problem[] => {
    const content = editions.find((other) => other.edition.number === edition);
    const ids = content
      ? [...content.chapters, ...content.cases.values()].flatMap(({units}) => units.map((unit) => unit.id))
      : [];
    if (ids.includes(id)) return [];
    const nearest = findNearest(id, ids);
    return [
      {
        file: 'data/corrigenda.yaml',
        line: 0,
        rule: 'corrigendum-unknown',
        message: content
          ? `A corrigendum names “${id}”; edition ${edition} has no such paragraph.`
          : `A corrigendum of “${id}” names edition ${edition}; there is none.`,
        hint: nearest ? `Did you mean “${nearest}”?` : 'Correct its id or its edition.',
      },
    ];
  });
