import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** Whether an instrument is law, as its record says. */
export function SourceStatus({status}: {status: string}): ReactNode {
  switch (status) {
    case 'in-force':
      return <Translate id="sources.inForce">In force.</Translate>;
    case 'amended':
      return <Translate id="sources.amended">Amended.</Translate>;
    case 'repealed':
      return <Translate id="sources.repealed">Repealed.</Translate>;
    case 'proposed':
      return <Translate id="sources.proposed">Proposed.</Translate>;
    default:
      return <Translate id="sources.expected">Expected.</Translate>;
  }
}
