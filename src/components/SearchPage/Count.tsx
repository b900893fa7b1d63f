import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ShownAnswer} from '../../search/client/shownAnswer';
import {useResultCount} from '../SearchParts/useResultCount';

interface CountProps {
  readonly answer: ShownAnswer;
  readonly text: string;
  readonly edition: number;
  readonly isCurrent: boolean;
}

/** How much was found, for what, and in which edition. */
export default function Count({answer, text, edition, isCurrent}: CountProps): ReactNode {
  const countResults = useResultCount();
  const values = {
    count: (
      <b>
        {answer.total === 0
          ? translate({id: 'search.nothing', message: 'Nothing found'})
          : countResults(answer.total)}
      </b>
    ),
    text: <q>{text}</q>,
    edition,
  };
  return (
    <p className="count">
      {isCurrent ? (
        <Translate id="search.countFor" values={values}>
          {'{count} for {text} in edition {edition}'}
        </Translate>
      ) : (
        <Translate id="search.countForEarlier" values={values}>
          {'{count} for {text} in edition {edition}, an earlier edition'}
        </Translate>
      )}
    </p>
  );
}
