import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {SearchState} from '../../search/client/useSearch';
import Announcement from './Announcement';
import {failureText} from './failureText';
import {useResultCount} from './useResultCount';

/** Says to screen readers what came of a search. */
export default function SpokenOutcome({found}: {found: SearchState}): ReactNode {
  const countResults = useResultCount();
  return <Announcement text={spokenOutcome(found, countResults)} />;
}

function spokenOutcome(found: SearchState, countResults: (count: number) => string): string {
  switch (found.state) {
    case 'answer': {
      const {total, corrections, added} = found.answer;
      const parts = [
        total === 0 ? translate({id: 'search.nothing', message: 'Nothing found'}) : countResults(total),
        ...corrections.map(({used}) =>
          translate({id: 'search.spokenCorrection', message: 'searched for {used} instead'}, {used}),
        ),
        ...(added.length > 0
          ? [
              translate(
                {id: 'search.added', message: 'Also searched: {terms}'},
                {terms: [...new Set(added.map((term) => term.added))].join('; ')},
              ),
            ]
          : []),
      ];
      return parts.join('. ');
    }
    case 'failure': {
      const {what, remedy} = failureText(found.error);
      return `${what} ${remedy}`;
    }
    default:
      return '';
  }
}
