// `npm run bench:weight`: what a page costs until the network is idle, beside a stock preset-classic site with the
// same routes and texts. Prints a table; RESULTS.md beside this file keeps the last one.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';

import buildSites from '../../tests/site/globalSetup.mjs';

const CACHE = new URL('../../.cache/site/', import.meta.url).pathname;
const PAGES = ['/2/guidelines/free-account/', '/2/practice/siliadin-v-france/', '/2/practice/', '/'];
const KINDS = [
  ['HTML', (url) => url.endsWith('/')],
  ['scripts', (url) => url.endsWith('.js')],
  ['styles', (url) => url.endsWith('.css')],
  ['fonts', (url) => url.endsWith('.woff2')],
  ['all', () => true],
];
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

function serve(folder) {
  const server = createServer((request, response) => {
    let file = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(existsSync(file) ? readFileSync(file) : '');
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

async function weigh(browser, folder, path) {
  const server = await serve(folder);
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const bodies = [];
  page.on('response', (response) =>
    bodies.push(
      response.body().then((body) => {
        const url = response.url();
        return {url, bytes: url.endsWith('.woff2') ? body.length : gzipSync(body).length};
      }),
    ),
  );
  await page.goto(`http://localhost:${server.address().port}${path}`, {waitUntil: 'networkidle'});
  const weighed = await Promise.all(bodies);
  await page.close();
  server.close();
  return KINDS.map(([, wanted]) =>
    weighed.filter(({url}) => wanted(url)).reduce((sum, {bytes}) => sum + bytes, 0),
  );
}

await buildSites();
const browser = await chromium.launch({
  executablePath: process.env.PORTAL_CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu'],
});
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);
console.log(`| Page, KB gzip | ${KINDS.map(([name]) => name).join(' | ')} |`);
console.log(`| --- |${' ---: |'.repeat(KINDS.length)}`);
for (const path of PAGES) {
  for (const site of ['portal', 'stock']) {
    const bytes = await weigh(browser, join(CACHE, site, 'build'), path);
    console.log(`| ${path} ${site} | ${bytes.map(kilobytes).join(' | ')} |`);
  }
}
await browser.close();
