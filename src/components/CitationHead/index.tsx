import Head from '@docusaurus/Head';
import type {ReactNode} from 'react';

import type {PageHead} from '../../citations/pageHead';

/** What programs that cite, and search engines, read of a page. */
export default function CitationHead({head: {meta, links, jsonLd}}: {head: PageHead}): ReactNode {
  return (
    <Head>
      {meta.map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {links.map((link) => (
        <link key={`${link.rel} ${link.href}`} {...link} />
      ))}
      <script type="application/ld+json">{jsonLd}</script>
    </Head>
  );
}
