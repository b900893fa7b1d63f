/** The site with the page of one case, as it will look, and nothing else: for `npm run case:preview`. */
import {join, relative} from 'node:path';
import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Options} from '@docusaurus/preset-classic';
import type {Config, Plugin, PluginConfig} from '@docusaurus/types';

import type {EditionContent, Portal} from '../../content/portal';
import {previewedCase} from '../../content/previewedCase';
import {homeData} from '../collection';
import {lightDocs} from '../lightDocs';
import {withoutHighlighting} from '../withoutHighlighting';

/**
 * Makes the configuration of the site one that shows a single case.
 *
 * @param docsOptions Those with which the site reads its publications.
 * @throws {PortalError} There is no such case, or its file cannot be read.
 */
export function previewConfig(
  config: Config,
  {
    portal,
    docsOptions,
    id,
  }: {readonly portal: Portal; readonly docsOptions: DocsOptions; readonly id: string},
): Config {
  const {content, file} = previewedCase(portal, id);
  const docs: DocsOptions = {
    ...docsOptions,
    sidebarPath: `./${relative(process.cwd(), join(__dirname, 'sidebars.ts'))}`,
    include: [file.pathInEdition],
    onlyIncludeVersions: ['current'],
    versions: {current: docsOptions.versions?.current ?? {}},
  };
  return {
    ...config,
    // What the note cites is not there.
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    markdown: {...config.markdown, hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'throw'}},
    plugins: [
      () => withoutLists(portal, content),
      withoutHighlighting,
      [lightDocs([]), docs] as PluginConfig,
    ],
    presets: (config.presets ?? []).map((preset) => {
      const [name, options] = preset as [string, Options];
      return [name, {...options, blog: false, pages: false, sitemap: false} satisfies Options];
    }),
    themeConfig: {
      ...config.themeConfig,
      announcementBar: {
        id: 'preview',
        content: `Preview of ${id}: only this page is here, and its links lead nowhere.`,
        isCloseable: false,
      },
    },
  };
}

/** In place of the plugin that makes the lists: what every page asks of it. */
function withoutLists(portal: Portal, content: EditionContent): Plugin {
  return {
    name: 'collection',
    contentLoaded({actions: {setGlobalData}}) {
      setGlobalData(homeData(portal, content));
    },
  };
}
