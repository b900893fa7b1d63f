import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {DifferenceReason} from '../../publications/difference';
import {useDateFormat} from '../formatDate';

/** Why a paragraph differs between two editions, in sentences. */
export default function DifferenceReasons({reasons}: {reasons: readonly DifferenceReason[]}): ReactNode {
  return reasons.map((reason, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <Reason reason={reason} />
    </Fragment>
  ));
}

function Reason({reason}: {reason: DifferenceReason}): ReactNode {
  const formatDate = useDateFormat();
  switch (reason.kind) {
    case 'change':
      return reason.what;
    case 'decided':
      return (
        <Translate id="difference.decided" values={{date: formatDate(reason.date)}}>
          {'Decided on {date}.'}
        </Translate>
      );
    case 'added':
      return (
        <Translate id="difference.added" values={{date: formatDate(reason.date)}}>
          {'The note was published on {date}.'}
        </Translate>
      );
    case 'corrected':
      return (
        <>
          <Translate id="difference.corrected" values={{edition: reason.edition}}>
            {'Corrected in edition {edition}:'}
          </Translate>{' '}
          {reason.reason}
        </>
      );
  }
}
