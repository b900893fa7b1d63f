import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';

import {readIdentity} from './src/content/portalIdentity';
import {PREVIEWED_CASE} from './src/content/previewedCase';
import {openSite} from './src/content/site';
import {aliases} from './src/plugins/aliases';
import {previewConfig} from './src/plugins/casePreview';
import {caseSchemaFile} from './src/plugins/caseSchemaFile';
import {citationFiles} from './src/plugins/citationFiles';
import {citationIndex} from './src/plugins/citationIndex';
import {collection} from './src/plugins/collection';
import {contentCheck} from './src/plugins/contentCheck';
import {editionVersions} from './src/plugins/editionVersions';
import {lightDocs} from './src/plugins/lightDocs';
import {lightRoutes} from './src/plugins/lightRoutes';
import {newsDates} from './src/plugins/newsDates';
import {resolver} from './src/plugins/resolver';
import {packTexts} from './src/plugins/packTexts';
import {sheetsWithCode} from './src/plugins/sheetsWithCode';
import {tombstones} from './src/plugins/tombstones';
import {withoutHighlighting} from './src/plugins/withoutHighlighting';
import {search} from './src/search/build';
import {analyserFor} from './src/search/core/analysis/languages';
import {BOOSTS} from './src/search/core/field';

const identity = readIdentity(__dirname);
const site = openSite(__dirname, identity);
const beforeDefaultRemarkPlugins: DocsOptions['beforeDefaultRemarkPlugins'] = [site.remarkPlugin];

const docsOptions = {
  routeBasePath: '/',
  sidebarPath: './sidebars.ts',
  beforeDefaultRemarkPlugins,
  onInlineTags: 'throw',
  lastVersion: 'current',
  versions: editionVersions(site.portal),
} satisfies DocsOptions;

/** In the order of the cascade. */
const STYLES = [
  'tokens',
  'ground',
  'header',
  'banners',
  'footer',
  'reading',
  'paragraph',
  'boxes',
  'tables',
  'panels',
  'home',
  'lists',
  'ways',
  'law',
  'glossary',
  'subject-index',
  'redline',
  'news',
  'search',
  'print',
  'print-forms',
  'print-case',
  'forced-colors',
];

const config = {
  title: identity.name,
  tagline: identity.tagline,
  url: identity.url,
  baseUrl: '/',
  trailingSlash: true,
  favicon: 'img/mark.svg',
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: {
    v4: true,
    // Related cases and “cited by” come from other files than the page's own; a kept cache would not see them change.
    faster: {
      swcJsLoader: true,
      swcJsMinimizer: true,
      swcHtmlMinimizer: true,
      lightningCssMinimizer: true,
      rspackBundler: true,
      rspackPersistentCache: false,
      ssgWorkerThreads: true,
      mdxCrossCompilerCache: true,
      gitEagerVcs: true,
    },
  },
  markdown: {
    format: 'detect',
    parseFrontMatter: site.parseFrontMatter,
    remarkRehypeOptions: {footnoteLabel: 'Notes'},
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  i18n: {defaultLocale: 'en-GB', locales: ['en-GB']},
  customFields: {identity},
  clientModules: ['./src/components/quietNetwork.ts', './src/components/loadingBar.ts'],
  plugins: [
    (context) => contentCheck(context, site),
    (context) => collection(context, site),
    (context) => aliases(context, site),
    (context) => resolver(context, site),
    (context) => tombstones(context, site),
    (context) => citationFiles(context, site, identity),
    (context) => citationIndex(context, site),
    (context) => search(context, site, {analyserFor, boosts: BOOSTS}),
    (context) => packTexts(context, {portal: site.portal, identity}),
    caseSchemaFile,
    sheetsWithCode,
    withoutHighlighting,
    lightRoutes,
    [lightDocs(site.keptFiles), docsOptions],
  ],
  presets: [
    [
      'classic',
      {
        docs: false,
        blog: {
          routeBasePath: 'news',
          blogTitle: 'News',
          blogDescription: 'Training sessions, publications and changes of the portal',
          blogSidebarCount: 0,
          archiveBasePath: null,
          showReadingTime: false,
          beforeDefaultRemarkPlugins,
          onInlineTags: 'throw',
          onInlineAuthors: 'throw',
          onUntruncatedBlogPosts: 'throw',
          processBlogPosts: newsDates,
        },
        pages: {beforeDefaultRemarkPlugins},
        theme: {
          customCss: STYLES.map((sheet) => `./src/css/${sheet}.css`),
        },
        sitemap: {lastmod: null, changefreq: null, priority: null},
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true, disableSwitch: true},
    docs: {versionPersistence: 'none'},
    navbar: {title: identity.name, items: []},
  } satisfies ThemeConfig,
} satisfies Config;

const previewed = process.env[PREVIEWED_CASE];
export default previewed === undefined
  ? config
  : previewConfig(config, {portal: site.portal, docsOptions, id: previewed});
