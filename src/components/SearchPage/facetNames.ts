import {translate} from '@docusaurus/Translate';

import type {Part} from '../../cases/part';
import {PARTS} from '../../cases/part';
import type {Facet} from '../../search/client/searchFragment';
import {useJurisdictionName} from '../jurisdictionNames';
import {partName} from '../partNames';
import {publicationName} from '../SearchParts/publicationName';

export function facetName(facet: Facet): string {
  switch (facet) {
    case 'publication':
      return translate({id: 'search.facetPublication', message: 'Publication'});
    case 'part':
      return translate({id: 'search.facetPart', message: 'Part of the collection'});
    case 'court':
      return translate({id: 'search.facetCourt', message: 'Court'});
    case 'jurisdiction':
      return translate({id: 'search.facetJurisdiction', message: 'Jurisdiction'});
    case 'year':
      return translate({id: 'search.facetYear', message: 'Year of the decision'});
    case 'exploitation':
      return translate({id: 'search.facetExploitation', message: 'Form of exploitation'});
    case 'topic':
      return translate({id: 'search.facetTopic', message: 'Topic'});
    case 'provision':
      return translate({id: 'search.facetProvision', message: 'Provision'});
    case 'outcome':
      return translate({id: 'search.facetOutcome', message: 'Outcome'});
  }
}

/** Gives the function that says a value as readers know it. */
export function useValueName(): (facet: Facet, value: string) => string {
  const jurisdictionName = useJurisdictionName();
  return (facet, value) => {
    switch (facet) {
      case 'publication':
        return publicationName(value);
      case 'part':
        return PARTS.includes(value as Part) ? partName(value as Part) : value;
      case 'jurisdiction':
        // A fragment may hold anything; the browser’s list of countries takes codes only.
        return /^[A-Z]{2,3}$/.test(value) ? jurisdictionName(value) : value;
      default:
        return value;
    }
  };
}
