import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';

import {PortalError} from '../../src/errors';
import {lightActions} from '../../src/plugins/lightDocs';

/** Both editions hold `purpose`; `only-once` is in the first alone. */
const CONTENT = {
  loadedVersions: [
    {versionName: 'current', isLast: true, docs: [{id: 'purpose', permalink: '/2/guidelines/purpose'}]},
    {
      versionName: '1',
      isLast: false,
      docs: [
        {id: 'purpose', permalink: '/1/guidelines/purpose'},
        {id: 'only-once', permalink: '/1/guidelines/only-once'},
      ],
    },
  ],
} as unknown as LoadedContent;

/** What the docs plugin's actions came to. */
function recorded() {
  const made = {routes: [] as RouteConfig[], data: new Map<string, unknown>(), global: undefined as unknown};
  const actions: PluginContentLoadedActions = {
    addRoute: (route) => void made.routes.push(route),
    createData: (name, data) => {
      made.data.set(name, data);
      return Promise.resolve(`/generated/${name}`);
    },
    setGlobalData: (data) => {
      made.global = data;
    },
  };
  return {made, actions: lightActions(actions, CONTENT)};
}

const aMetadata = (id: string, version: string) => ({id, version, title: id, frontMatter: {page: {}}});

describe('what the docs plugin hands to pages', () => {
  test('has the sidebars of an edition, and no titles and descriptions of all its pages', () => {
    const {made, actions} = recorded();
    const docsSidebars = {guidelines: [{type: 'link', href: '/2/guidelines/'}]};
    const edition = {path: '/2', component: '@theme/DocVersionRoot', routes: []};
    const version = {label: 'Edition 2', docsSidebars, docs: {purpose: {title: 'Purpose'}}};
    actions.addRoute({path: '/', component: '@theme/DocsRoot', routes: [{...edition, props: {version}}]});
    expect(made.routes).toEqual([
      {
        path: '/',
        component: '@theme/DocsRoot',
        routes: [{...edition, props: {version: {label: 'Edition 2', docsSidebars, docs: {}}}}],
      },
    ]);
  });

  test('has the editions for every page, and not the addresses of all pages', () => {
    const {made, actions} = recorded();
    const docs = [{id: 'purpose', path: '/2/guidelines/purpose'}];
    actions.setGlobalData({path: '/', versions: [{name: 'current', path: '/2', docs}]});
    expect(made.global).toEqual({path: '/', versions: [{name: 'current', path: '/2', docs: []}]});
  });

  test('has the front matter of a page once: with its text, not with its metadata', async () => {
    const {made, actions} = recorded();
    expect(await actions.createData('purpose.json', aMetadata('purpose', 'current'))).toBe(
      '/generated/purpose.json',
    );
    expect(made.data.get('purpose.json')).toEqual({id: 'purpose', version: 'current', title: 'purpose'});
  });

  test('tells a page of an earlier edition where it stands in the one in force, if it does', async () => {
    const {made, actions} = recorded();
    await actions.createData('purpose.json', aMetadata('purpose', '1'));
    await actions.createData('only-once.json', aMetadata('only-once', '1'));
    expect(made.data.get('purpose.json')).toHaveProperty('samePage', '/2/guidelines/purpose');
    expect(made.data.get('only-once.json')).not.toHaveProperty('samePage');
  });
});

describe('data in another form are refused:', () => {
  const {actions} = recorded();
  test.each<[string, () => unknown]>([
    ['a root without editions', () => actions.addRoute({path: '/', component: 'x'})],
    [
      'an edition without its pages',
      () => actions.addRoute({path: '/', component: 'x', routes: [{path: '/2', component: 'x', props: {}}]}),
    ],
    ['a page without front matter', () => actions.createData('x.json', {id: 'x'})],
    ['global data without editions', () => actions.setGlobalData({path: '/'})],
    ['an edition without addresses', () => actions.setGlobalData({versions: [{name: 'current'}]})],
  ])('%s', (_case, act) => expect(act).toThrow(PortalError));
});
