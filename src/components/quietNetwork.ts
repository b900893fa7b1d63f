/**
 * Loads no page before it is asked for. Docusaurus fetches the code of every page whose link is in view;
 * on a court's slow line that costs more than it gains.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

interface Loader {
  readonly prefetch: (path: string) => unknown;
  readonly preload: (path: string) => unknown;
}

if (ExecutionEnvironment.canUseDOM) {
  // Docusaurus (3.10.2) puts a frozen object on the window after this module has run, and has no option.
  let loader: Loader | undefined;
  Object.defineProperty(window, 'docusaurus', {
    configurable: true,
    get: () => loader,
    set: (value: Loader) => {
      loader = {...value, prefetch: () => false};
    },
  });
}
