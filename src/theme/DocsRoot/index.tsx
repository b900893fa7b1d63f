import {matchPath, useLocation} from '@docusaurus/router';
import {HtmlClassNameProvider, ThemeClassNames} from '@docusaurus/theme-common';
import renderRoutes from '@docusaurus/renderRoutes';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import type {Props} from '@theme/DocVersionRoot';
import type {ReactNode} from 'react';

/**
 * Replaces the theme's root of the docs (3.10.2). With docs at the root and every edition below a number, an
 * unknown address matches this route and none below it; the theme then empties the 404 page.
 */
export default function DocsRoot({route}: Props): ReactNode {
  const {pathname} = useLocation();
  const isKnown = (route.routes ?? []).some(({path, exact}) => matchPath(pathname, {path, exact}));
  return (
    <HtmlClassNameProvider className={ThemeClassNames.wrapper.docsPages}>
      <Layout>{isKnown ? renderRoutes(route.routes ?? []) : <NotFoundContent />}</Layout>
    </HtmlClassNameProvider>
  );
}
