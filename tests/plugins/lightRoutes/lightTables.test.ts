import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import {generateRouteFiles} from '@docusaurus/core/lib/server/codegen/codegenRoutes';
import type {PluginRouteConfig} from '@docusaurus/types';

import {PortalError} from '../../../src/errors';
import {lightTables, type RouteTables} from '../../../src/plugins/lightRoutes/lightTables';

const plugin = {name: 'docs', id: 'default'};
const aPage = (path: string, more: Partial<PluginRouteConfig> = {}): PluginRouteConfig => ({
  path,
  component: '@theme/DocItem',
  exact: true,
  modules: {content: `@site/docs${path}.md`},
  plugin,
  ...more,
});

const ROUTES: PluginRouteConfig[] = [
  {
    path: '/2',
    component: '@theme/DocVersionRoot',
    props: {version: {label: 'Edition 2'}},
    plugin,
    routes: [aPage('/2/practice/a-v-b/', {sidebar: 'practice'}), aPage("/2/practice/o'hara-v-uk/")],
  },
  aPage('/news/', {
    component: '@theme/BlogListPage',
    modules: {items: [{content: '@site/blog/a.md?truncated=true'}, {content: '@site/blog/"b".md'}]},
    context: {plugin: '@generated/blog/plugin.json'},
  }),
];

/** What the installed Docusaurus writes of some routes. */
async function tablesOf(routes: PluginRouteConfig[]): Promise<RouteTables> {
  const folder = mkdtempSync(join(tmpdir(), 'light-tables-'));
  try {
    await generateRouteFiles({generatedFilesDir: folder, routes, baseUrl: '/'});
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    return {
      routes: read('routes.js'),
      chunkNames: read('routesChunkNames.json'),
      registry: read('registry.js'),
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Each address in the order of the tree, with the paths of what ComponentCreator loads for it. */
function loadedBy({routes, chunkNames, registry}: RouteTables): [string, unknown][] {
  const evaluate = (source: string): unknown =>
    runInNewContext(source.replace(/export default ([^;]*);\s*$/, '($1)'), {
      ComponentCreator: (path: string, hash?: string | number) => `${path}-${hash}`,
      require: {resolveWeak: () => 0},
    });
  const parts = evaluate(registry.replaceAll(/import\((?:\/\*.*?\*\/ )?(".*?[^\\]")\)/g, '$1')) as Record<
    string,
    [() => string]
  >;
  const names = JSON.parse(chunkNames) as Record<string, unknown>;
  const load = (name: unknown): unknown =>
    typeof name !== 'object' || name === null
      ? parts[name as string]![0]()
      : Array.isArray(name)
        ? name.map(load)
        : Object.fromEntries(Object.entries(name).map(([key, value]) => [key, load(value)]));
  type Node = {path: string; component: string; routes?: Node[]};
  const visit = ({path, component, routes: below = [], ...rest}: Node): [string, unknown][] => [
    [path, {...rest, loads: component === '*-undefined' ? 'not found' : load(names[component])}],
    ...below.flatMap(visit),
  ];
  return (evaluate(routes.replaceAll(/^import .*$/gm, '')) as Node[]).flatMap(visit);
}

describe('light tables', () => {
  let stock: RouteTables;
  let light: RouteTables;
  beforeAll(async () => {
    stock = await tablesOf(ROUTES);
    light = lightTables(stock);
  });

  test('load for each address what those of the installed Docusaurus load', () => {
    expect(loadedBy(light)).toEqual(loadedBy(stock));
    expect(loadedBy(light)).toHaveLength(5);
    expect(loadedBy(light)[1]).toEqual([
      '/2/practice/a-v-b/',
      {
        exact: true,
        sidebar: 'practice',
        loads: {__comp: '@theme/DocItem', content: '@site/docs/2/practice/a-v-b/.md'},
      },
    ]);
  });

  test('name an address and a part once', () => {
    const all = Object.values(light).join('\n');
    expect(all.match(/\/2\/practice\/a-v-b\//g)).toHaveLength(2); // the address, and its file
    expect(all.match(/@theme\/DocItem/g)).toHaveLength(1);
  });
});

describe('tables in another form are refused:', () => {
  let stock: RouteTables;
  beforeAll(async () => {
    stock = await tablesOf(ROUTES);
  });

  test.each<[string, keyof RouteTables, string | RegExp, string, string]>([
    ['a part without its number', 'registry', ', require.resolveWeak("@theme/DocItem")', '', 'registry.js'],
    ['a part that is not listed', 'registry', /^ {2}".*DocItem.*\n/m, '', 'is missing'],
    [
      'a call of another name',
      'routes',
      "component: ComponentCreator('/news/'",
      "component: Lazy('/news/'",
      'routes.js',
    ],
    ['a page that no table lists', 'chunkNames', '"/news/-', '"/news/x-', 'is in no other table'],
  ])('%s', (_case, table, from, to, message) => {
    const other = {...stock, [table]: stock[table].replace(from, to)};
    expect(other[table]).not.toBe(stock[table]);
    expect(() => lightTables(other)).toThrow(PortalError);
    expect(() => lightTables(other)).toThrow(message);
  });
});
