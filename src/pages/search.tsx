import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import SearchPage from '../components/SearchPage';

/** Search over an edition. The page is the same for every search, so search engines are kept out. */
export default function Search(): ReactNode {
  return (
    <Layout
      title={translate({id: 'search.title', message: 'Search'})}
      description={translate({
        id: 'search.description',
        message:
          'Search the guidelines, the methodology, the collection of judicial practice and the glossary.',
      })}
    >
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <SearchPage />
    </Layout>
  );
}
