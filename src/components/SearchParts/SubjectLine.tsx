import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {MarkedText as Marked} from '../../search/client/shownAnswer';
import MarkedText from './MarkedText';

/** Says why a section was found that does not hold the words: the heading of the subject index that leads there. */
export default function SubjectLine({subject}: {subject: Marked}): ReactNode {
  return (
    <>
      <Translate id="search.subject">Subject index:</Translate> <MarkedText {...subject} />
    </>
  );
}
