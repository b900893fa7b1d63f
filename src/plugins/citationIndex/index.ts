import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import {citationIndexOf} from '../../content/citationIndex';
import type {Portal} from '../../content/portal';

/** Writes what the citation check looks things up in. Only the page of the check fetches it. */
export function citationIndex({siteConfig}: LoadContext, {portal}: {portal: Portal}): Plugin {
  return {
    name: 'citation-index',
    async postBuild({outDir}) {
      const folder = join(outDir, 'data');
      mkdirSync(folder, {recursive: true});
      writeFileSync(join(folder, 'citations.json'), JSON.stringify(citationIndexOf(portal, siteConfig.url)));
    },
  };
}
