import type {Way} from '../../cases/collectionIndex';
import type {WayIndex} from '../../cases/lists';
import {
  caseLink,
  collectionOf,
  hasPage,
  sourceAddress,
  termAddress,
  termDefinition,
  termName,
} from '../../content/pages';
import type {EditionContent} from '../../content/portal';

import {compareJurisdictions} from './jurisdictionOrder';

type Group = WayIndex['groups'][number];
type Term = Group['terms'][number];

/** The terms of a list that have a case: topics and forms by name, courts by jurisdiction, provisions by instrument. */
export function wayGroups(content: EditionContent, way: Way): Group[] {
  const terms = [...collectionOf(content).byTerm[way]].map(([id, records]): Term & {group: GroupHeading} => {
    const definition = termDefinition(content, way, id);
    const isPage = hasPage(content, way, id);
    return {
      id,
      name: termName(content, way, id),
      ...(definition && {definition}),
      count: records.length,
      ...(isPage && {url: termAddress(content, way, id)}),
      cases: isPage ? [] : records.map((record) => caseLink(content, record)),
      group: groupOf(content, way, id),
    };
  });
  const groups = new Map<string, Group & {terms: Term[]}>();
  for (const {group, ...term} of terms) {
    const known = groups.get(group.key) ?? {...group, terms: []};
    known.terms.push(term);
    groups.set(group.key, known);
  }
  const compare = (a: string, b: string): number => a.localeCompare(b, 'en', {numeric: true});
  for (const group of groups.values()) group.terms.sort((a, b) => compare(a.name, b.name));
  return [...groups.values()].sort((a, b) =>
    way === 'courts' ? compareJurisdictions(a.key, b.key) : compare(a.heading ?? '', b.heading ?? ''),
  );
}

type GroupHeading = Pick<Group, 'key' | 'heading' | 'url'>;

function groupOf(content: EditionContent, way: Way, id: string): GroupHeading {
  if (way === 'courts') return {key: content.courts.get(id)?.jurisdiction ?? ''};
  if (way !== 'provisions') return {key: ''};
  const {instrument, label = id} = content.provisions.get(id) ?? {};
  const source = instrument === undefined ? undefined : content.sources.get(instrument);
  if (instrument !== undefined && source)
    return {key: instrument, heading: source.short, url: sourceAddress(content, instrument)};
  // Instruments that the bibliography does not hold are known by the labels of their provisions.
  const heading = label.includes(', ') ? label.slice(0, label.lastIndexOf(', ')) : label;
  return {key: heading, heading};
}
