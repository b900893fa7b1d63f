import docs, {validateOptions} from '@docusaurus/plugin-content-docs';
import type {DocMetadata, LoadedContent, PluginOptions} from '@docusaurus/plugin-content-docs';
import type {
  LoadContext,
  Plugin,
  PluginContentLoadedActions,
  PluginModule,
  RouteConfig,
} from '@docusaurus/types';

import {PortalError} from '../errors';
import type {SamePage} from '../publications/difference';

/**
 * Docusaurus's docs plugin, which leaves out of what pages load the data that only its own theme asks for: the
 * titles and descriptions of all pages on each page of an edition, the addresses of all pages on every page, and a
 * page's front matter a second time. In their place a page of an earlier edition is told where it stands in the
 * edition in force (`SamePage`).
 *
 * @param keptFiles Glob patterns of files below each edition that it must not read. No option of the plugin: its options
 *   stand in the script that every page loads.
 * @throws PortalError when the plugin (3.10.2) makes its data in another form.
 */
export function lightDocs(keptFiles: readonly string[]): PluginModule {
  const load = async (context: LoadContext, options: PluginOptions): Promise<Plugin<LoadedContent>> => {
    const plugin = await docs(context, {...options, exclude: [...options.exclude, ...keptFiles]});
    return {
      ...plugin,
      async contentLoaded({content, actions}) {
        await plugin.contentLoaded!({content, actions: lightActions(actions, content)});
      },
    };
  };
  return Object.assign(load, {validateOptions}) as PluginModule;
}

/** The actions with which the docs plugin makes its pages, less the data that our theme does not use. */
export function lightActions(
  {addRoute, createData, setGlobalData}: PluginContentLoadedActions,
  {loadedVersions}: LoadedContent,
): PluginContentLoadedActions {
  const last = loadedVersions.find(({isLast}) => isLast);
  const inForce = new Map(last?.docs.map(({id, permalink}) => [id, permalink]));
  return {
    addRoute: (root) => addRoute({...root, routes: listOf<RouteConfig>(root, 'routes').map(withoutPages)}),
    createData(name, data) {
      const {frontMatter, ...rest} = data as DocMetadata;
      if (typeof frontMatter !== 'object') throw changed(`${name} has no front matter`);
      const samePage = rest.version === last?.versionName ? undefined : inForce.get(rest.id);
      return createData(name, {...rest, ...(samePage !== undefined && ({samePage} satisfies SamePage))});
    },
    setGlobalData: (data) =>
      setGlobalData({
        ...(data as object),
        versions: listOf<object>(data, 'versions').map((version) => {
          listOf(version, 'docs');
          return {...version, docs: []};
        }),
      }),
  };
}

/** An edition's route, whose property `version` lists all pages by id. */
function withoutPages(route: RouteConfig): RouteConfig {
  const version = route.props?.['version'] as {docs?: unknown} | undefined;
  if (typeof version?.docs !== 'object') throw changed(`the route ${route.path} has no list of pages`);
  return {...route, props: {...route.props, version: {...version, docs: {}}}};
}

function listOf<T>(holder: unknown, key: string): readonly T[] {
  const list = (holder as Readonly<Record<string, unknown>>)[key];
  if (!Array.isArray(list)) throw changed(`what holds “${key}” has no such list`);
  return list as T[];
}

function changed(what: string): PortalError {
  return new PortalError(
    `The docs plugin of Docusaurus makes its data in another form than 3.10.2: ${what}. Adapt src/plugins/lightDocs.ts.`,
  );
}
