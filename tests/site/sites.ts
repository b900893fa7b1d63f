import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {extname, join} from 'node:path';
import {parse as parseYaml} from 'yaml';

/** What globalSetup.mjs has built. */
export const SITES = {
  portal: join(__dirname, '../../.cache/site/portal/build'),
  /** The edition in force beside a small earlier one; its HTML is not minified. */
  editions: join(__dirname, '../../.cache/site/editions/build'),
  searchless: join(__dirname, '../../.cache/site/searchless/build'),
  stock: join(__dirname, '../../.cache/site/stock/build'),
} as const;

/** The content from which the portal was built. */
export const CONTENT = join(SITES.portal, '..');

/** A file of that content: its path from the root of the repository, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly source: string;
}

/** The Markdown files below a folder of that content, index pages among them. */
export function readContent(folder: string): ContentFile[] {
  return readdirSync(join(CONTENT, folder), {recursive: true})
    .map(String)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      file: `${folder}/${file}`,
      source: readFileSync(join(CONTENT, folder, file), 'utf8'),
    }));
}

/** A list of `data/`, as the editors wrote it. */
export function readRecords<T>(name: string): T[] {
  return parseYaml(readFileSync(join(CONTENT, `data/${name}.yaml`), 'utf8')) as T[];
}

/** What stands between the first two lines of hyphens. */
export function frontMatterOf<T>({file, source}: ContentFile): T {
  const yaml = /^---\n([\s\S]*?)\n---\n/.exec(source)?.[1];
  if (yaml === undefined) throw new Error(`${file} has no front matter.`);
  return parseYaml(yaml) as T;
}

/** Every case that the editors have written, by its front matter: independent of what was built of it. */
export interface WrittenCase {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly citation: string;
  readonly court: string;
  readonly date: string;
  readonly topics: readonly string[];
  readonly provisions: readonly string[];
  readonly exploitation: readonly string[];
}

type Lists = 'topics' | 'provisions' | 'exploitation';

export function readCases(): WrittenCase[] {
  return readContent('docs/practice')
    .filter(({file}) => !/(?:^|\/)(?:index|_.*)\.md$/.test(file))
    .map((file) => {
      const {
        topics = [],
        provisions = [],
        exploitation = [],
        ...record
      } = frontMatterOf<Omit<WrittenCase, Lists> & Partial<Pick<WrittenCase, Lists>>>(file);
      return {...record, topics, provisions, exploitation, path: `/2/practice/${record.id}/`};
    });
}

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

/** Files with a hash of their content in their names, which hosts let browsers keep; a page is read in a third less time. */
const LASTING = /^\/assets\//;

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
    if (LASTING.test(path)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
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
  'hour table': '/2/methodology/hour-by-hour/',
  collection: '/2/practice/',
  part: '/2/practice/part-2-victims/',
  case: '/2/practice/siliadin-v-france/',
  'topic index': '/2/practice/topics/',
  topic: '/2/practice/topics/child-victims/',
  'provision index': '/2/practice/provisions/',
  court: '/2/practice/courts/ecthr/',
  timeline: '/2/practice/timeline/',
  'recently added cases': '/2/practice/recent/',
  glossary: '/2/reference/glossary/',
  'glossary in another order': '/2/reference/glossary/pl/',
  'training index': '/2/reference/training/',
  'training session': '/2/reference/training/hearing-techniques/',
  'reading lists': '/2/reference/training/reading-lists/',
  'trainers’ kit': '/2/reference/training/trainers-kit/',
  'law of one State': '/2/reference/legal-framework/by-instrument/belgium/',
  'law on one question': '/2/reference/legal-framework/by-question/non-punishment/',
  'national maps': '/2/reference/legal-framework/national-maps/',
  sources: '/2/reference/sources/',
  'subject index': '/2/reference/subject-index/',
  'letter of the subject index': '/2/reference/subject-index/c/',
  corrections: '/2/reference/corrections/',
  changes: '/2/reference/changes/',
  'changes word by word': '/2/reference/changes/since-1/',
  redline: '/2/reference/changes/since-1/guidelines/legal-elements/',
  'law of a day': '/2/reference/on-a-day/',
  reference: '/2/reference/how-to-cite/',
  about: '/about/',
  report: '/report-an-error/',
  'news list': '/news/',
  'news post': '/news/2026/11/24/the-portal-opens/',
  'news post on a period': '/news/hearing-techniques-in-poiana-brasov/',
  'news tags': '/news/tags/',
  'news tag': '/news/tags/portal/',
  'news authors': '/news/authors/',
  'citation check': '/check/',
  'not found': '/no-such-page/',
} as const;
