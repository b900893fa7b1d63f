import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {FACETS} from '../../search/client/searchFragment';
import type {FacetChoice} from '../../search/core/facets';
import Icon from '../Icon';
import {facetName, useValueName} from './facetNames';

/** What the results were narrowed by; each can be taken back. */
export default function Chosen({
  chosen,
  onChoose,
}: {
  chosen: FacetChoice;
  onChoose: (chosen: FacetChoice) => void;
}): ReactNode {
  const valueName = useValueName();
  const pairs = FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({facet, value})));
  if (pairs.length === 0) return null;
  const label = translate({id: 'search.chosen', message: 'The results are narrowed to'});
  return (
    <>
      <p className="print-only">
        {label}: {pairs.map(({facet, value}) => `${facetName(facet)}: ${valueName(facet, value)}`).join('; ')}
      </p>
      <ul className="chosen" aria-label={label}>
        {pairs.map(({facet, value}) => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              aria-label={translate(
                {id: 'search.takeBack', message: 'Take back {facet}: {value}'},
                {facet: facetName(facet), value: valueName(facet, value)},
              )}
              onClick={() =>
                onChoose({...chosen, [facet]: chosen[facet]!.filter((other) => other !== value)})
              }
            >
              {valueName(facet, value)}
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
