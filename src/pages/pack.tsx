import Head from '@docusaurus/Head';
import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import PackPage from '../components/PackPage';

/** Reading lists and course packs. The page is the same for every list, so search engines are kept out. */
export default function Pack(): ReactNode {
  return (
    <Layout
      title={translate({id: 'pack.title', message: 'Reading lists and handouts'})}
      description={translate({
        id: 'pack.description',
        message: 'Put paragraphs and cases of the portal together to a reading list or a handout.',
      })}
    >
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <PackPage />
    </Layout>
  );
}
