/**
 * The resolver: a page at `/id/…` for everything that can be cited, and who cites what as data. Pages of our own like
 * the aliases, made of the built ones: they need no script, and no page of the site pays for them.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import * as z from 'zod';

import {citedBySchema} from '../../citations/citedBy';
import {citedByOf} from '../../content/citedBy';
import type {Portal} from '../../content/portal';
import {readFrame} from './builtPage';
import {dataAddress, idAddress, resolverPages, SCHEMA_ADDRESS} from './pages';

export function resolver({siteConfig, i18n}: LoadContext, {portal}: {portal: Portal}): Plugin {
  return {
    name: 'resolver',
    async postBuild({outDir}) {
      const {htmlLang: lang} = i18n.localeConfigs[i18n.currentLocale]!;
      const pageFile = (address: string): string => join(outDir, address, 'index.html');
      const hasPage = (address: string): boolean => existsSync(pageFile(address));
      const pages = resolverPages(portal, {
        identity: {name: siteConfig.title, url: siteConfig.url},
        lang,
        hasPage,
        readPage: (address) => (hasPage(address) ? readFileSync(pageFile(address), 'utf8') : undefined),
        // The page that is at no address of the site has the frame of them all, with no place marked in it.
        frame: readFrame(readFileSync(join(outDir, '404.html'), 'utf8')),
      });
      for (const [name, html] of pages) {
        mkdirSync(join(outDir, idAddress(name)), {recursive: true});
        writeFileSync(pageFile(idAddress(name)), html);
      }
      for (const folder of ['data', 'schema']) mkdirSync(join(outDir, folder), {recursive: true});
      for (const content of portal.editions)
        writeFileSync(
          join(outDir, dataAddress(content.edition.number)),
          `${JSON.stringify(citedByOf(content), null, 1)}\n`,
        );
      const schema = z.toJSONSchema(citedBySchema);
      writeFileSync(join(outDir, SCHEMA_ADDRESS), `${JSON.stringify(schema, null, 2)}\n`);
    },
  };
}
