import type {ReactNode} from 'react';

import type {ShownHit} from '../../search/client/shownAnswer';
import ExcerptText from '../SearchParts/ExcerptText';
import MarkedText from '../SearchParts/MarkedText';
import SubjectLine from '../SearchParts/SubjectLine';
import {publicationName} from '../SearchParts/publicationName';

/** A hit in the list of the header: where it stands, its heading, a few words of it. */
export default function HitContent({hit}: {hit: ShownHit}): ReactNode {
  const {label, title, path, note, excerpt, subject, publication} = hit;
  const place = note || (path === publicationName(publication) ? '' : path);
  const heading = <MarkedText {...title} />;
  return (
    <>
      {(label || place) && (
        <span className="where">
          {label && <b>{label}</b>} {place}
        </span>
      )}
      <span className="option-title">{publication === 'JP' ? <em>{heading}</em> : heading}</span>
      <span className="option-text">
        {subject ? <SubjectLine subject={subject} /> : <ExcerptText {...excerpt} />}
      </span>
    </>
  );
}
