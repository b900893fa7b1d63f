import {HtmlClassNameProvider, PageMetadata, ThemeClassNames} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import type {Props} from '@theme/MDXPage';
import {ContentsFold} from '@site/src/components/Contents';
import ReportError from '@site/src/components/ReportError';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** Replaces the theme's frame of Markdown pages (3.10.2): the title of the front matter is the heading. */
export default function MDXPage({content: Page}: Props): ReactNode {
  const {title, description, permalink} = Page.metadata;
  return (
    <HtmlClassNameProvider className={clsx(ThemeClassNames.wrapper.mdxPages, ThemeClassNames.page.mdxPage)}>
      <Layout>
        <PageMetadata title={title} description={description} />
        <main className="wrap page list-page">
          <article className="article article-plain">
            <h1>{title}</h1>
            <ContentsFold toc={Page.toc} />
            <MDXContent>
              <Page />
            </MDXContent>
          </article>
          <ReportError address={permalink} />
        </main>
      </Layout>
    </HtmlClassNameProvider>
  );
}
