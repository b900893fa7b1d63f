import type {Plugin} from '@docusaurus/types';

/**
 * Lets a sheet that lies beside a component come with the component’s code. Docusaurus puts every sheet into the
 * one that all pages load; what only searching needs would be a burden on those who read.
 */
export function sheetsWithCode(): Plugin {
  return {
    name: 'sheets-with-code',
    configureWebpack: (_, isServer) =>
      isServer
        ? {}
        : {
            optimization: {
              splitChunks: {cacheGroups: {styles: {test: /^(?!.*[\\/]src[\\/]components[\\/])/}}},
            },
          },
  };
}
