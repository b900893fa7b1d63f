import {PRACTICE_KEY, WITHDRAWN_KEY} from '../../citations/citation';
import type {Problem} from '../../publications/problem';
import {parseBasis} from '../../publications/glossary';
import {lineFinder} from '../lineWith';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** What a definition rests on is in the bibliography or among the cases. */
export const glossary: Rule = ({editions}, siteDir) =>
  editions.flatMap(({glossary: terms, sources, cases, dataFolder}) => {
    const lineOf = lineFinder(siteDir, `${dataFolder}/glossary.yaml`);
    return [...terms.values()].flatMap(({id, basis}) =>
      basis.flatMap((typed): Problem[] => {
        const read = parseBasis(typed);
        if ('words' in read || read.key === PRACTICE_KEY || read.key === WITHDRAWN_KEY) return [];
        const {key} = read;
        if (sources.has(key) || cases.has(key)) return [];
        const nearest = findNearest(key, [...sources.keys(), ...cases.keys()]);
        return [
          {
            file: `${dataFolder}/glossary.yaml`,
            line: lineOf(`@${key}`, lineOf(`id: ${id}`)),
            rule: 'glossary-basis',
            message: `Term “${id}” rests on “${key}”; no source in data/sources.yaml and no case has that key.`,
            field: 'basis',
            match: key,
            hint: nearest ? `Did you mean “${nearest}”?` : 'Add the source to data/sources.yaml first.',
          },
        ];
      }),
    );
  });
