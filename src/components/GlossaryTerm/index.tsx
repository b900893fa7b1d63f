import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';

import type {Certainty} from '../../citations/certainty';
import {CertaintyMark} from '../SourceList';

interface GlossaryTermProps {
  readonly 'data-name': string;
  readonly 'data-definition': string;
  readonly 'data-certainty': Certainty;
  readonly 'data-url': string;
  readonly children?: ReactNode;
}

/**
 * A term that shows its definition when asked. The browser’s own popover opens it, closes it on Escape and
 * gives the focus back, so it works by keyboard, by touch and without JavaScript.
 */
export default function GlossaryTerm({
  'data-name': name,
  'data-definition': definition,
  'data-certainty': certainty,
  'data-url': url,
  children,
}: GlossaryTermProps): ReactNode {
  const id = `term${useId().replace(/[^\w-]/g, '')}`;
  return (
    <>
      <button type="button" className="term-button" popoverTarget={id}>
        {children}
      </button>
      <span popover="auto" id={id} className="term-note">
        <b>{name}</b> {definition}{' '}
        {(certainty === 'E' || certainty === 'K') && <CertaintyMark certainty={certainty} />}{' '}
        <Link to={url}>
          <Translate id="term.more">In the glossary</Translate>
        </Link>
      </span>
    </>
  );
}
