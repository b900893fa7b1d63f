import {translate} from '@docusaurus/Translate';

import {isDegree} from '../../cases/degree';
import type {Part} from '../../cases/part';
import {PARTS} from '../../cases/part';
import type {Facet} from '../../search/client/searchFragment';
import {degreeName} from '../degreeNames';
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
    case 'certainty':
      return translate({id: 'search.facetCertainty', message: 'How far the holding was verified'});
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
      case 'certainty':
        return isDegree(value) ? degreeName(value) : value;
      default:
        return value;
    }
  };
}
