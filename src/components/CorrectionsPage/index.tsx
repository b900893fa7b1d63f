import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {CorrectionList} from '../../cases/lists';
import {useDateFormat} from '../formatDate';
import ListFrame from '../ListFrame';

/** Every correction of an edition, with its date and reason. */
export default function CorrectionsPage({list}: {list: CorrectionList}): ReactNode {
  const formatDate = useDateFormat();
  const description = translate({
    id: 'corrections.description',
    message:
      'Corrections of published paragraphs, latest first. Each stands under its paragraph too; the number of a paragraph never changes.',
  });
  return (
    <ListFrame
      frame={list}
      title={translate({id: 'corrections.title', message: 'Corrections'})}
      description={description}
    >
      <p className="lead">{description}</p>
      {list.days.length === 0 && (
        <p>
          <Translate id="corrections.none">No paragraph of this edition has been corrected so far.</Translate>
        </p>
      )}
      {list.days.map(({day, corrections}) => (
        <section key={day} aria-labelledby={`corrected-${day}`}>
          <h2 id={`corrected-${day}`}>{formatDate(day)}</h2>
          <ul className="prose">
            {corrections.map(({label, url, reason}) => (
              <li key={`${url} ${reason}`}>
                <Link to={url}>{label}</Link>: {reason}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ListFrame>
  );
}
