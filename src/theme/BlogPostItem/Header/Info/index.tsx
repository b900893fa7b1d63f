import Translate from '@docusaurus/Translate';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import type {ReactNode} from 'react';

import {useDateFormat} from '../../../../components/formatDate';

/**
 * Replaces the theme’s line under a post’s title (3.10.2): what happened in a period shows the period, and
 * when it was written down.
 */
export default function BlogPostItemHeaderInfo(): ReactNode {
  const formatDate = useDateFormat();
  const {metadata} = useBlogPost();
  const {period} = metadata.frontMatter as {period?: string};
  const day = metadata.date.slice(0, 10);
  const written = <time dateTime={day}>{formatDate(day)}</time>;
  if (!period) return <p className="post-date">{written}</p>;
  return (
    <p className="post-date">
      <b>{period}</b>{' '}
      <span className="meta">
        <Translate id="news.written" values={{day: written}}>
          {'Written on {day}'}
        </Translate>
      </span>
    </p>
  );
}
