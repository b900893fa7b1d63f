import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';

import type {LatestCases} from '../../cases/lists';
import type {CitationMark} from '../../citations/certainty';

/** The sources under a paragraph. */
export function SourceList({children}: {children?: ReactNode}): ReactNode {
  return (
    <div className="src">
      <b>
        <Translate id="sources.label">Sources</Translate>
      </b>{' '}
      <ul>{children}</ul>
    </div>
  );
}

interface SourceItemProps {
  readonly 'data-certainty': CitationMark;
  readonly children?: ReactNode;
}

/** One source: its short form, what was seen of it, and how far it was checked. */
export function SourceItem({'data-certainty': certainty, children}: SourceItemProps): ReactNode {
  return (
    <li className="item">
      {certainty === 'practice' ? (
        <>
          <CertaintyMark certainty="practice" /> {children}
        </>
      ) : (
        <>
          {children} <CertaintyMark certainty={certainty} />
        </>
      )}
    </li>
  );
}

/** A short citation inside running text. */
export function InlineCitation({'data-certainty': certainty, children}: SourceItemProps): ReactNode {
  return (
    <span className="inline-citation">
      ({children}
      {children ? ' ' : ''}
      <CertaintyMark certainty={certainty} />)
    </span>
  );
}

/** What in the source was meant or seen. */
export function SourceNote({children}: {children?: ReactNode}): ReactNode {
  return <span className="src-note"> ({children})</span>;
}

/** The letter of a certainty; doubt in words, certainty quiet but read aloud. */
export function CertaintyMark({certainty}: {certainty: CitationMark}): ReactNode {
  switch (certainty) {
    case 'C':
      return (
        <span className="cert cert-c">
          <b aria-hidden="true">C</b>
          <span className="hidden">
            <Translate id="certainty.read">read in the source</Translate>
          </span>
        </span>
      );
    case 'practice':
      return (
        <span className="cert cert-p">
          <b>
            <Translate id="certainty.practice">Practice</Translate>
          </b>
        </span>
      );
    case 'withdrawn':
      return <WithdrawnSource />;
    default:
      return (
        <span className="cert cert-e">
          <b aria-hidden="true">{certainty}</b>
          <Translate id="certainty.unchecked">not checked against the source</Translate>
        </span>
      );
  }
}

/** What is said of a source that was taken out, and no more; the policy says why no more is said. */
function WithdrawnSource(): ReactNode {
  const {edition} = usePluginData('collection') as LatestCases;
  return (
    <span className="cert">
      <Link to={`/${edition}/reference/editorial-policy/#removal`}>
        <Translate id="certainty.withdrawn">a source that was withdrawn from this portal</Translate>
      </Link>
    </span>
  );
}
