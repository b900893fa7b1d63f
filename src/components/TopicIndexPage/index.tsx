import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {TopicIndex} from '../../cases/lists';
import ListFrame from '../ListFrame';

/** Every topic with its definition and its cases; those with enough cases have a page. */
export default function TopicIndexPage({list}: {list: TopicIndex}): ReactNode {
  const description = translate({
    id: 'topics.description',
    message: 'The topics of the collection, each with what it covers and the cases on it.',
  });
  return (
    <ListFrame
      frame={list}
      title={translate({id: 'topics.title', message: 'Cases by topic'})}
      description={description}
      above={[
        {
          label: translate({id: 'caseList.title', message: 'Collection of judicial practice'}),
          to: `/${list.edition}/practice/`,
        },
      ]}
    >
      <p className="lead">{description}</p>
      <dl className="topics">
        {list.topics.map(({name, definition, url, cases}) => (
          <div key={name}>
            <dt>
              {url ? <Link to={url}>{name}</Link> : name} <span className="n">({cases.length})</span>
            </dt>
            <dd>
              {definition}{' '}
              <span className="meta">
                {cases.map((row, index) => (
                  <Fragment key={row.url}>
                    {index > 0 && '; '}
                    <Link to={row.url}>
                      <em>{row.title}</em>
                    </Link>
                  </Fragment>
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </ListFrame>
  );
}
