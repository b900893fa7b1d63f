import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** The way to say that something on a page is wrong; the address travels in the fragment, so no server sees it. */
export default function ReportError({address}: {address: string}): ReactNode {
  return (
    <p className="report small">
      {/* The fragment carries data and is no anchor; the footer's link to the page is checked. */}
      <Link to={`/report-an-error/#page=${address}`} data-noBrokenLinkCheck>
        <Translate id="page.report">Report an error on this page</Translate>
      </Link>
    </p>
  );
}
