import {join} from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Leaves the theme's code highlighter out of every page: the texts hold no code, and it is a fifth of a
 * page's JavaScript. The theme asks for it by name, so a module of that name with nothing in it stands in.
 */
export function withoutHighlighting(): Plugin {
  return {
    name: 'without-highlighting',
    configureWebpack: () => ({
      resolve: {alias: {'prism-react-renderer': join(__dirname, 'noHighlighter.ts')}},
    }),
  };
}
