import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {extname, join} from 'node:path';

/** What globalSetup.mjs has built. */
export const SITES = {
  portal: join(__dirname, '../../.cache/site/portal/build'),
  unminified: join(__dirname, '../../.cache/site/portal/build-unminified'),
  editions: join(__dirname, '../../.cache/site/editions/build'),
  stock: join(__dirname, '../../.cache/site/stock/build'),
} as const;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
};

export interface ServedSite {
  /** `http://localhost:<port>`, without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host does: index files, and 404.html for what is not there. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file)) {
      response.statusCode = 404;
      file = join(folder, '404.html');
    }
    response.setHeader('content-type', MEDIA_TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Every page of a built site: its address and its HTML, in order of address. */
export function readPages(folder: string): {readonly path: string; readonly html: string}[] {
  return readdirSync(folder, {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({
      path: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
}

/** One page of each type, in the order a reader meets them. */
export const PAGE_TYPES = {
  home: '/',
  edition: '/2/',
  guidelines: '/2/guidelines/',
  chapter: '/2/guidelines/free-account/',
  'joint day chapter': '/2/methodology/victims-first/',
  collection: '/2/practice/',
  part: '/2/practice/part-2-victims/',
  case: '/2/practice/siliadin-v-france/',
  'topic index': '/2/practice/topics/',
  topic: '/2/practice/topics/child-victims/',
  sources: '/2/reference/sources/',
  reference: '/2/reference/how-to-cite/',
  about: '/about/',
  report: '/report-an-error/',
  'news list': '/news/',
  'news post': '/news/2026/11/24/the-portal-opens/',
  'news tags': '/news/tags/',
  'news tag': '/news/tags/portal/',
  'news authors': '/news/authors/',
  'not found': '/no-such-page/',
} as const;
