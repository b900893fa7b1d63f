import Translate, {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';

import {FACETS, type Facet} from '../../search/client/searchFragment';
import type {FacetChoice, FacetCount} from '../../search/core/facets';
import Icon from '../Icon';
import type {SearchPlace} from '../SearchParts/useSearchPlace';
import {facetName, useValueName} from './facetNames';

/** From how many values up a list is cut, and at how many. */
const LONG_LIST = 10;
const SHORT_LIST = 6;

interface NarrowProps {
  readonly facets: readonly FacetCount[];
  readonly chosen: FacetChoice;
  readonly onChoose: (chosen: FacetChoice) => void;
  readonly editions: SearchPlace['editions'];
  readonly edition: number;
  readonly onEdition: (edition: number) => void;
  /** Passes over the many boxes. */
  readonly onSkip: () => void;
}

/** By what the results can be narrowed, with counts; folded on phones. */
export default function Narrow({
  facets,
  chosen,
  onChoose,
  editions,
  edition,
  onEdition,
  onSkip,
}: NarrowProps): ReactNode {
  const [isOpen, setIsOpen] = useState(() => window.matchMedia('(min-width: 62.3em)').matches);
  const radios = useId();
  return (
    <details className="narrow" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" />
        <Translate id="search.narrow">Narrow the results</Translate>
      </summary>
      <form
        aria-label={translate({id: 'search.narrow', message: 'Narrow the results'})}
        onSubmit={(event) => event.preventDefault()}
      >
        <button type="button" className="text-button to-results" onClick={onSkip}>
          <Translate id="search.skip">To the results</Translate>
        </button>
        {editions.length > 1 && (
          <fieldset>
            <legend>
              <Translate id="search.edition">Edition</Translate>
            </legend>
            {editions.map(({number, lawStatedAs}, i) => (
              <label key={number}>
                <input
                  type="radio"
                  name={radios}
                  checked={number === edition}
                  onChange={() => onEdition(number)}
                />
                <span>
                  {i === 0
                    ? translate(
                        {id: 'search.editionInForce', message: '{number}, in force'},
                        {number: String(number)},
                      )
                    : `${number}. ${lawStatedAs}`}
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {FACETS.map((facet) => (
          <FacetValues
            key={facet}
            facet={facet}
            values={facets.find(({name}) => name === facet)?.values ?? []}
            chosen={chosen[facet] ?? []}
            onChoose={(values) => onChoose({...chosen, [facet]: values})}
          />
        ))}
      </form>
    </details>
  );
}

interface FacetValuesProps {
  readonly facet: Facet;
  readonly values: FacetCount['values'];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function FacetValues({facet, values, chosen, onChoose}: FacetValuesProps): ReactNode {
  const [isWhole, setIsWhole] = useState(false);
  const valueName = useValueName();
  // What was chosen stays in the list, also where nothing is left under it.
  const gone = chosen.filter((value) => !values.some((other) => other.value === value));
  const all = [...values, ...gone.map((value) => ({value, count: 0}))];
  if (all.length === 0 || (all.length === 1 && chosen.length === 0)) return null;
  const ordered = facet === 'year' ? all.toSorted((a, b) => b.value.localeCompare(a.value)) : all;
  const shown =
    isWhole || ordered.length <= LONG_LIST
      ? ordered
      : ordered.filter(({value}, i) => i < SHORT_LIST || chosen.includes(value));
  return (
    <fieldset>
      <legend>{facetName(facet)}</legend>
      {shown.map(({value, count}) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChoose(event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>{valueName(facet, value)}</span>
          <span className="n">{count}</span>
        </label>
      ))}
      {ordered.length > LONG_LIST && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole
            ? translate({id: 'search.fewerValues', message: 'Show fewer'})
            : translate(
                {id: 'search.allValues', message: 'Show all {count}'},
                {count: String(ordered.length)},
              )}
          <span className="hidden">: {facetName(facet)}</span>
        </button>
      )}
    </fieldset>
  );
}
