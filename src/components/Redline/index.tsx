import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {RedlineSegment} from '../../publications/difference';

/** Two texts in one: what was left out struck through, what was added underlined, and both said in words. */
export default function Redline({segments}: {segments: readonly RedlineSegment[]}): ReactNode {
  return (
    <p className="redline">
      {segments.map((segment, index) => (
        <Segment key={index} segment={segment} />
      ))}
    </p>
  );
}

function Segment({segment: {kind, text}}: {segment: RedlineSegment}): ReactNode {
  const words = text.trimStart();
  const before = text.slice(0, text.length - words.length);
  if (kind === 'same' || words === '') return <Lines text={text} />;
  return (
    <>
      {/* A line through or under white space is a line too many. */}
      <Lines text={before} />
      {kind === 'deleted' ? (
        <del>
          <Spoken>
            <Translate id="redline.deleted">deleted:</Translate>{' '}
          </Spoken>
          <Lines text={words} />
          <Spoken>
            {' '}
            <Translate id="redline.endOfDeletion">(end of deletion)</Translate>
          </Spoken>
        </del>
      ) : (
        <ins>
          <Spoken>
            <Translate id="redline.inserted">inserted:</Translate>{' '}
          </Spoken>
          <Lines text={words} />
          <Spoken>
            {' '}
            <Translate id="redline.endOfInsertion">(end of insertion)</Translate>
          </Spoken>
        </ins>
      )}
    </>
  );
}

/** For screen readers; not copied with the text. */
function Spoken({children}: {children: ReactNode}): ReactNode {
  return <span className="hidden spoken">{children}</span>;
}

/** A line break in HTML is white space; list items and rows stand on lines of their own. */
function Lines({text}: {text: string}): ReactNode {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
