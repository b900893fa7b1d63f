import Link from '@docusaurus/Link';
import {Fragment, type ReactNode} from 'react';

import type {CaseLink} from '../cases/lists';

/** Names of cases in a row of text. */
export default function CaseLinks({cases}: {cases: readonly CaseLink[]}): ReactNode {
  return cases.map(({title, url}, index) => (
    <Fragment key={url}>
      {index > 0 && '; '}
      <Link to={url}>
        <em>{title}</em>
      </Link>
    </Fragment>
  ));
}
