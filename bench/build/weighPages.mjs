// What a page of a built site costs on load: its HTML, and the JavaScript fetched until the network is idle.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';

import {findBrowser} from '../../tests/site/findBrowser.mjs';

const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

/** How long a page is watched after it seemed to be at rest. */
const SETTLED_MS = 5000;

/** A link to a case: not to another way into the collection. */
const CASE_LINK =
  /(?<=href="?)\/2\/practice\/(?!part-\d|topics\/|courts\/|provisions\/|exploitation\/|timeline\/|recent\/)[a-z0-9-]+\//g;

/** What a script is, by its name or by what only it holds; the first that fits. */
const SCRIPTS = [
  ['runtime', ({url}) => /\/runtime~main\.[^/]*\.js$/.test(url)],
  ['main', ({url}) => /\/main\.[^/]*\.js$/.test(url)],
  ['bookLists', ({body}) => body.includes('"docsSidebars"')],
  ['rest', () => true],
];

/**
 * @param {string} build Folder of the built site.
 * @param {readonly string[]} paths
 * @returns {Promise<Record<string, object>>} By path: `html`, `scripts` and the kinds of scripts, each with the bytes
 *   `raw` and `gzip`; `caseLinks`, how many links to case pages the HTML holds.
 */
export async function weighPages(build, paths) {
  const server = await serve(build);
  const {path: executablePath, libraries} = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    ...(libraries && {env: {...process.env, LD_LIBRARY_PATH: libraries}}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const weighed = {};
    for (const path of paths) weighed[path] = await weigh(browser, server.address().port, path);
    return weighed;
  } finally {
    await browser.close();
    server.close();
  }
}

async function weigh(browser, port, path) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const responses = [];
  page.on('response', (response) => {
    const [url, status] = [response.url(), response.status()];
    if (status !== 200) responses.push({url, status});
    else
      responses.push(
        response.body().then(
          (body) => ({url, status, body}),
          (cause) => ({url, status: cause}),
        ),
      );
  });
  await page.goto(`http://localhost:${port}${path}`, {waitUntil: 'networkidle'}).catch((cause) => {
    responses.push({url: path, status: cause});
  });
  // A busy machine may be quiet for half a second between two scripts: the page is at rest once it answers.
  await page.waitForTimeout(SETTLED_MS);
  await page.waitForLoadState('networkidle');
  const bodies = await Promise.all(responses);
  await page.close();
  const failed = bodies.find(({body}) => body === undefined);
  if (failed) throw new Error(`${path} cannot be loaded: ${failed.url} answered ${failed.status}.`);

  const html = bodies.filter(({url}) => new URL(url).pathname === path);
  const scripts = bodies.filter(({url}) => url.endsWith('.js'));
  const kinds = Object.fromEntries(SCRIPTS.map(([kind]) => [kind, []]));
  for (const script of scripts) kinds[SCRIPTS.find(([, fits]) => fits(script))[0]].push(script);
  return {
    html: bytes(html),
    scripts: bytes(scripts),
    ...Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, bytes(list)])),
    caseLinks: new Set(String(html[0].body).match(CASE_LINK) ?? []).size,
  };
}

function bytes(responses) {
  return {
    raw: responses.reduce((sum, {body}) => sum + body.length, 0),
    gzip: responses.reduce((sum, {body}) => sum + gzipSync(body).length, 0),
  };
}

function serve(folder) {
  const server = createServer((request, response) => {
    let file = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    response.statusCode = existsSync(file) ? 200 : 404;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(existsSync(file) ? readFileSync(file) : '');
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
