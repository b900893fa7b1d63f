/**
 * Tombstones: where the note on a case was withdrawn, a page says so. Pages of our own like the aliases and those of
 * the resolver, since a route would put the id of the case into the table of routes that every page loads.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import type {Portal} from '../../content/portal';
import {readFrame} from '../resolver/builtPage';
import {tombstones as pagesOf} from './tombstones';

export function tombstones({siteConfig}: LoadContext, {portal}: {portal: Portal}): Plugin {
  return {
    name: 'tombstones',
    async postBuild({outDir}) {
      if (portal.withdrawn.length === 0) return;
      const frame = readFrame(readFileSync(join(outDir, '404.html'), 'utf8'));
      for (const [address, page] of pagesOf(portal, siteConfig.url)) {
        mkdirSync(join(outDir, address), {recursive: true});
        writeFileSync(join(outDir, address, 'index.html'), frame(page));
      }
    },
  };
}
