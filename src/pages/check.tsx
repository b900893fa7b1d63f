import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import CheckPage from '../components/CheckPage';

/** The citations of a text, and how each stands. All of it happens in the browser. */
export default function Check(): ReactNode {
  return (
    <Layout
      title={translate({id: 'check.title', message: 'Check citations'})}
      description={translate({
        id: 'check.description',
        message: 'Finds the citations of a text and says whether each one holds. Nothing is sent.',
      })}
    >
      <CheckPage />
    </Layout>
  );
}
