import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

import {lightTables} from './lightTables';

/**
 * Gives browsers short tables of all pages. Docusaurus has every page load them, so they grow with the collection
 * on each page; its own say each address three times and name each file by its path. The tables by which pages are
 * rendered stay as they are, and `npm start` uses them too.
 */
export function lightRoutes({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'light-routes',
    configureWebpack({mode}, isServer) {
      if (isServer || mode !== 'production') return {};
      const read = (name: string): string => readFileSync(join(generatedFilesDir, name), 'utf8');
      const light = lightTables({
        routes: read('routes.js'),
        chunkNames: read('routesChunkNames.json'),
        registry: read('registry.js'),
      });
      const folder = join(generatedFilesDir, 'light-routes');
      mkdirSync(folder, {recursive: true});
      const write = (name: string, text: string): string => {
        const file = join(folder, name);
        writeFileSync(file, text);
        return file;
      };
      return {
        // Docusaurus has an alias for the folder, and the first alias that fits is taken.
        mergeStrategy: {'resolve.alias': 'prepend'},
        resolve: {
          alias: {
            '@generated/routes$': write('routes.js', light.routes),
            '@generated/routesChunkNames$': write('routesChunkNames.json', light.chunkNames),
            '@generated/registry$': write('registry.js', light.registry),
          },
        },
      };
    },
  };
}
