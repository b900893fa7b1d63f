import {previewConfig} from '../../src/plugins/casePreview';
import {PortalError} from '../../src/errors';
import {aPortalFolder} from '../builders/aPortalFolder';

const {portal} = aPortalFolder();
const config = {
  title: 'A portal',
  url: 'https://portal.example',
  baseUrl: '/',
  presets: [['classic', {blog: {routeBasePath: 'news'}, theme: {customCss: 'a.css'}}]],
} as Parameters<typeof previewConfig>[0];
const preview = (id: string) =>
  previewConfig(config, {
    portal,
    docsOptions: {routeBasePath: '/', versions: {current: {path: '2'}, 1: {path: '1'}}},
    id,
  });

test('a preview reads one file of the edition in force, keeps the looks, and has no other pages', () => {
  const {plugins, presets, themeConfig, url} = preview('a-v-france');
  expect(url).toBe('https://portal.example');
  expect(plugins?.at(-1)).toMatchObject([
    expect.any(Function),
    {
      routeBasePath: '/',
      include: ['practice/part-1-offence/a-v-france.md'],
      onlyIncludeVersions: ['current'],
      versions: {current: {path: '2'}},
    },
  ]);
  expect(presets).toEqual([
    ['classic', {blog: false, pages: false, sitemap: false, theme: {customCss: 'a.css'}}],
  ]);
  expect(themeConfig).toMatchObject({
    announcementBar: {
      content: 'Preview of a-v-france: only this page is here, and its links lead nowhere.',
      isCloseable: false,
    },
  });
});

test('a case that is not there is refused', () => expect(() => preview('exemplu')).toThrow(PortalError));
