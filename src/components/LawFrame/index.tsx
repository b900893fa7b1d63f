import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ListFrame as Frame} from '../../cases/lists';
import LawWays from '../LawWays';
import ListFrame from '../ListFrame';

interface LawFrameProps {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** What every page of the legal framework has in common: what the rules are, and the ways to the others. */
export default function LawFrame({frame, title, lead, children}: LawFrameProps): ReactNode {
  const {edition} = frame;
  const framework = translate({id: 'law.title', message: 'Legal framework'});
  return (
    <ListFrame
      frame={frame}
      title={title}
      fullTitle={`${framework}: ${title}`}
      description={lead}
      above={[{label: framework, to: `/${edition}/reference/legal-framework/`}]}
    >
      <p className="lead">{lead}</p>
      <p className="meta law-caution">
        <Translate id="law.caution">
          Rules in the portal’s own words, not official texts: read the instrument before you rely on one. A
          letter says how far each was checked.
        </Translate>{' '}
        {!frame.isCurrent && (
          <>
            <Translate id="law.versions">
              Many were read in a version of another day than the one whose law this edition states. Whether
              they read the same on that day was checked only where the rule says so.
            </Translate>{' '}
          </>
        )}
        <Link to={`/${edition}/reference/how-texts-are-checked/`}>
          <Translate id="law.letters">What the letters mean</Translate>
        </Link>
      </p>
      <LawWays edition={edition} />
      {children}
    </ListFrame>
  );
}
