import type {ReactNode} from 'react';

import type {Excerpt} from '../../search/core/highlight';
import MarkedText from './MarkedText';

/** The part of a text that answers best, with dots where it was cut. */
export default function ExcerptText({text, marks, isCutBefore, isCutAfter}: Excerpt): ReactNode {
  return (
    <>
      {isCutBefore && '… '}
      <MarkedText text={text} marks={marks} />
      {isCutAfter && ' …'}
    </>
  );
}
