// A stock preset-classic site with the routes and the texts of the portal, to compare page weight with.
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';

const CONFIG = `export default {
  title: 'Stock', url: 'https://stock.example', baseUrl: '/', trailingSlash: true, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  markdown: {format: 'detect', hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'}},
  future: {v4: true, faster: {...Object.fromEntries(['swcJsLoader', 'swcJsMinimizer', 'swcHtmlMinimizer', 'lightningCssMinimizer', 'rspackBundler', 'mdxCrossCompilerCache', 'ssgWorkerThreads', 'gitEagerVcs'].map((key) => [key, true])), rspackPersistentCache: false}},
  presets: [['classic', {docs: {routeBasePath: '/', versions: {current: {path: '2'}}}, blog: {routeBasePath: 'news', onUntruncatedBlogPosts: 'ignore', onInlineAuthors: 'ignore', onInlineTags: 'ignore'}}]],
  themeConfig: {navbar: {title: 'Stock', items: [{type: 'doc', docId: 'index', label: 'Docs', position: 'left'}, {to: '/news', label: 'News', position: 'left'}]}, footer: {style: 'dark', copyright: 'Stock'}},
};
`;

/**
 * @param {string} site Folder to write to.
 * @param {string} built The portal's build: its routes are taken from there.
 * @param {string} portal The portal's own folder: its texts are taken from there.
 */
export function writeStockSite(site, built, portal) {
  mkdirSync(join(site, 'src/pages'), {recursive: true});
  cpSync(join(portal, 'docs'), join(site, 'docs'), {recursive: true});
  cpSync(join(portal, 'blog'), join(site, 'blog'), {recursive: true});
  writeFileSync(join(site, 'docusaurus.config.ts'), CONFIG);
  writeFileSync(join(site, 'package.json'), readFileSync(join(portal, 'package.json')));
  const docs = readdirSync(join(portal, 'docs'), {recursive: true})
    .map((file) => String(file))
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const source = readFileSync(join(portal, 'docs', file), 'utf8');
      const id = /^id: (\S+)$/m.exec(source)?.[1];
      // Cases answer below practice/ whatever their part, as in the portal.
      if (id)
        writeFileSync(join(site, 'docs', file), source.replace('---\n', `---\nslug: /practice/${id}\n`));
      return id
        ? `2/practice/${id}`
        : `2/${file
            .replace(/\.md$/, '')
            .replace(/(^|\/)\d+-/g, '$1')
            .replace(/(^|\/)index$/, '')}`;
    })
    .map((route) => route.replace(/\/$/, ''));
  for (const file of readdirSync(built, {recursive: true}).map(String)) {
    const route = relative('.', dirname(file));
    if (!file.endsWith('index.html') || !/^(?:2\/|about|report)/.test(route) || docs.includes(route))
      continue;
    const page = join(site, 'src/pages', `${route}.md`);
    mkdirSync(dirname(page), {recursive: true});
    writeFileSync(page, `# ${route}\n\nA page of its own.\n`);
  }
  writeFileSync(join(site, 'src/pages/index.md'), '# Home\n\n[Docs](/2/)\n');
}
