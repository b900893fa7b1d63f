import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import type {ListFrame as Frame} from '../../cases/lists';
import EditionLine from '../EditionLine';

interface ListFrameProps {
  readonly frame: Frame;
  readonly title: string;
  /** What a browser and a search engine call the page, where its title alone could be another page’s too. */
  readonly fullTitle?: string;
  readonly description: string;
  /** Names and addresses of the pages above this one. */
  readonly above?: readonly {readonly label: string; readonly to: string}[];
  /** Whether the page only puts another in a different order; search engines then keep to that one. */
  readonly isReordered?: boolean;
  readonly children: ReactNode;
}

/** What every list page has in common: title, edition, the way up. */
export default function ListFrame({
  frame,
  title,
  fullTitle = title,
  description,
  above = [],
  isReordered = false,
  children,
}: ListFrameProps): ReactNode {
  const {pathname} = useLocation();
  return (
    <Layout title={fullTitle} description={description}>
      {(isReordered || !frame.isCurrent) && (
        <Head>
          <meta name="robots" content={frame.isCurrent ? 'noindex, follow' : 'noindex, nofollow'} />
        </Head>
      )}
      <main className="wrap page list-page">
        {above.length > 0 && (
          <nav aria-label={translate({id: 'page.breadcrumbs', message: 'You are here'})}>
            <ol className="crumbs">
              {above.map(({label, to}) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <EditionLine edition={frame.edition} isCurrent={frame.isCurrent} address={pathname} />
        {!frame.isCurrent && (
          <p className="banner banner-caution">
            <Translate id="edition.archivedList">This list belongs to an earlier edition.</Translate>
          </p>
        )}
        <h1 className="title">{title}</h1>
        {children}
      </main>
    </Layout>
  );
}
