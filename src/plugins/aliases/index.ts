/**
 * Aliases: addresses without the edition's number, which lead to the edition in force. They are pages of
 * our own and not routes, so that a link to one inside the site counts as broken: what the portal itself
 * prints is always the numbered address.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import type {Portal} from '../../content/portal';
import {aliasPage} from './aliasPage';

export function aliases({siteConfig, i18n}: LoadContext, {portal}: {portal: Portal}): Plugin {
  return {
    name: 'aliases',
    async postBuild({outDir, routesPaths}) {
      const current = portal.editions.find(({isCurrent}) => isCurrent);
      if (!current) return;
      const prefix = `${siteConfig.baseUrl}${current.edition.number}/`;
      const {htmlLang} = i18n.localeConfigs[i18n.currentLocale]!;
      for (const route of routesPaths) {
        if (!route.startsWith(prefix) || route.length === prefix.length) continue;
        const file = join(outDir, route.slice(prefix.length), 'index.html');
        if (existsSync(file)) continue; // a page of its own stands at the short address
        mkdirSync(dirname(file), {recursive: true});
        writeFileSync(
          file,
          aliasPage({
            to: route.endsWith('/') ? route : `${route}/`,
            lang: htmlLang,
            siteTitle: siteConfig.title,
            baseUrl: siteConfig.baseUrl,
          }),
        );
      }
    },
  };
}
