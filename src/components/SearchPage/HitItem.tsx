import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

import {idOfLabel} from '../../publications/readingList';
import type {ShownHit} from '../../search/client/shownAnswer';
import AddToList from '../ReadingList/AddToList';
import ExcerptText from '../SearchParts/ExcerptText';
import MarkedText from '../SearchParts/MarkedText';
import SubjectLine from '../SearchParts/SubjectLine';

interface HitItemProps {
  readonly hit: ShownHit;
  /** The heading it stands under, which need not be said again. */
  readonly above: string;
  readonly onOpen: () => void;
}

/** A section that was found: where it stands, its heading, and the part of its text that answers best. */
export default function HitItem({hit, above, onOpen}: HitItemProps): ReactNode {
  const {url, label, title, path, note, excerpt, subject, publication} = hit;
  const isPathSaid = path === above;
  const heading = <MarkedText {...title} />;
  const id = idOfLabel(label);
  const edition = /\/(\d+)\//.exec(url)?.[1];
  return (
    <li>
      {(label || !isPathSaid) && (
        <p className="where">
          {label && <b>{label}</b>} {!isPathSaid && path}
        </p>
      )}
      <h3>
        <Link to={url} data-hit={url} onClick={onOpen}>
          {publication === 'JP' ? <em>{heading}</em> : heading}
        </Link>
      </h3>
      {note && <p className="where">{note}</p>}
      {excerpt.text && (
        <p>
          <ExcerptText {...excerpt} />
        </p>
      )}
      {subject && (
        <p className="where">
          <SubjectLine subject={subject} />
        </p>
      )}
      {id && edition && <AddToList id={id} edition={Number(edition)} label={label} />}
      <p className="print-only where">{new URL(url, window.location.href).href}</p>
    </li>
  );
}
