import Layout from '@theme/Layout';
import type {Props} from '@theme/BlogLayout';
import type {ReactNode} from 'react';

/** Replaces the theme's frame of the news (3.10.2): the measure of the portal's other pages, no sidebar. */
export default function BlogLayout({
  sidebar: _sidebar,
  toc: _toc,
  children,
  ...layoutProps
}: Props): ReactNode {
  return (
    <Layout {...layoutProps}>
      <main className="wrap page list-page news">{children}</main>
    </Layout>
  );
}
