import {translate} from '@docusaurus/Translate';

import type {CitationIndex} from '../../citations/citationIndex';
import type {Finding, FindingState} from '../../citations/scan';
import {countStates} from '../../publications/citationAnswer';

/** `12 hold, 1 reworded, 2 not found.` */
export function summaryText(findings: readonly Finding[]): string {
  const counts = countStates(findings);
  const parts = [
    counts.holds > 0 && translate({id: 'check.hold', message: '{count} hold'}, {count: counts.holds}),
    counts.reworded > 0 &&
      translate({id: 'check.countReworded', message: '{count} reworded'}, {count: counts.reworded}),
    counts.moved > 0 && translate({id: 'check.countMoved', message: '{count} moved'}, {count: counts.moved}),
    counts.withdrawn > 0 &&
      translate({id: 'check.countWithdrawn', message: '{count} withdrawn'}, {count: counts.withdrawn}),
    counts.unknown > 0 &&
      translate({id: 'check.countUnknown', message: '{count} not found'}, {count: counts.unknown}),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** One word for a state, as it stands at the head of its cell. */
export function stateName(state: FindingState): string {
  switch (state) {
    case 'holds':
      return translate({id: 'check.holds', message: 'Holds'});
    case 'reworded':
      return translate({id: 'check.reworded', message: 'Reworded'});
    case 'moved':
      return translate({id: 'check.moved', message: 'Moved'});
    case 'withdrawn':
      return translate({id: 'check.withdrawn', message: 'Withdrawn'});
    case 'unknown':
      return translate({id: 'check.unknown', message: 'Not found'});
  }
}

/** What a state means for this finding, in a sentence; undefined where its name says all. */
export function stateSentence(
  {state, kind, edition}: Finding,
  {editions}: CitationIndex,
): string | undefined {
  const inForce = String(editions[0] ?? '');
  if (state === 'reworded')
    return translate(
      {id: 'check.rewordedText', message: 'Edition {inForce} reads otherwise than edition {edition}.'},
      {inForce, edition: String(edition ?? '')},
    );
  if (state === 'withdrawn')
    return translate(
      {id: 'check.withdrawnText', message: 'Edition {inForce} does not have it any more.'},
      {inForce},
    );
  if (state !== 'unknown') return undefined;
  if (kind === 'provision')
    return translate({
      id: 'check.noRule',
      message: 'The portal has no rule on this article. That says nothing against it: see the official text.',
    });
  if (kind === 'case')
    return translate({id: 'check.noCase', message: 'The collection does not have this decision.'});
  if (edition !== undefined && !editions.includes(edition))
    return translate(
      {id: 'check.noEdition', message: 'There is no edition {edition}.'},
      {edition: String(edition)},
    );
  return edition === undefined
    ? translate({id: 'check.noNumber', message: 'No edition has this number.'})
    : translate(
        {id: 'check.noNumberThere', message: 'Edition {edition} does not have this number.'},
        {edition: String(edition)},
      );
}

export function kindName({kind}: Finding): string {
  switch (kind) {
    case 'paragraph':
      return translate({id: 'check.paragraph', message: 'Portal'});
    case 'case':
      return translate({id: 'check.case', message: 'Decision'});
    case 'provision':
      return translate({id: 'check.provision', message: 'Law'});
  }
}
