import {placesOf} from '../../content/site';
import type {Problem} from '../../publications/problem';
import {lineFinder} from '../lineWith';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** A corrigendum names a paragraph of an edition that is here; a mistyped one would explain nothing. */
export const corrigenda: Rule = ({editions, corrigenda: list}, siteDir) => {
  const lineOf = lineFinder(siteDir, 'data/corrigenda.yaml');
  return list.flatMap(({id, edition}): Problem[] => {
    const content = editions.find((other) => other.edition.number === edition);
    const places = content && placesOf(content);
    if (places?.get(id)?.kind === 'unit') return [];
    const nearest = findNearest(
      id,
      [...(places ?? [])].flatMap(([key, {kind}]) => (kind === 'unit' ? [key] : [])),
    );
    return [
      {
        file: 'data/corrigenda.yaml',
        line: lineOf(`id: ${id}`),
        rule: 'corrigendum-unknown',
        message: content
          ? `A corrigendum names “${id}”; edition ${edition} has no such paragraph.`
          : `A corrigendum of “${id}” names edition ${edition}; there is none.`,
        match: id,
        hint: nearest ? `Did you mean “${nearest}”?` : 'Correct its id or its edition.',
      },
    ];
  });
};
