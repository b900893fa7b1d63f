import {PRACTICE_KEY} from '../../citations/citation';
import type {Problem} from '../../publications/problem';
import {parseBasis} from '../../publications/glossary';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** What a definition rests on is in the bibliography or among the cases. */
export const glossary: Rule = ({editions}) =>
  editions.flatMap(({glossary: terms, sources, cases}) =>
    [...terms.values()].flatMap(({id, basis}) =>
      basis.flatMap((typed): Problem[] => {
        const read = parseBasis(typed);
        if ('words' in read || read.key === PRACTICE_KEY) return [];
        const {key} = read;
        if (sources.has(key) || cases.has(key)) return [];
        const nearest = findNearest(key, [...sources.keys(), ...cases.keys()]);
        return [
          {
            file: 'data/glossary.yaml',
            line: 0,
            rule: 'glossary-basis',
            message: `Term “${id}” rests on “${key}”; no source in data/sources.yaml and no case has that key.`,
            hint: nearest ? `Did you mean “${nearest}”?` : 'Add the source to data/sources.yaml first.',
          },
        ];
      }),
    ),
  );
