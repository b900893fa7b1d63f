import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** A reference to a paragraph that is not published yet. */
export default function PlannedReference({children}: {children?: ReactNode}): ReactNode {
  return (
    <>
      {children}{' '}
      <span className="planned">
        {'('}
        <Translate id="reference.planned">in preparation</Translate>
        {')'}
      </span>
    </>
  );
}
