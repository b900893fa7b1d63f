import {existsSync, readFileSync} from 'node:fs';
import {posix, join} from 'node:path';

import {splitFrontMatter} from '../../content/frontMatter';
import {readPage, seriesOf, type PageLink, type PageReading} from '../../content/pageFile';
import type {CaseFile, EditionContent} from '../../content/portal';
import type {Problem} from '../../publications/problem';
import {findNearest} from '../../publications/spelling';
import type {Rule} from '../rule';

/** A page of an edition, as far as links can lead to it. */
interface Linked extends Pick<PageReading, 'units' | 'sections'> {
  readonly file: string;
}

type Fault = readonly [expected: string, hint: string];

/**
 * A link leads to a page, a picture or a heading of the edition that is there, or to an address that anybody may open.
 * Addresses of the site itself (`/2/…`) are left to the build, which knows every page that is made.
 */
export const links: Rule = ({editions, news}, siteDir) => [
  ...editions.flatMap((content) => {
    const pages: ReadonlyMap<string, Linked> = new Map(
      [...content.cases.values(), ...content.chapters, ...content.otherPages].map((page) => [
        page.file,
        page,
      ]),
    );
    const read = pageReader(content, siteDir, pages);
    return [
      ...[...content.cases.values(), ...content.chapters, ...content.otherPages].flatMap((page) =>
        page.links.flatMap((link) => problemsOf(page.file, link, (url) => faultIn(url, page, read, siteDir))),
      ),
      ...[...content.cases.values()].flatMap(recordProblems),
    ];
  }),
  ...news.flatMap(({file, links: own}) => own.flatMap((link) => problemsOf(file, link, addressFault))),
];

function problemsOf(
  file: string,
  {url, line}: PageLink,
  find: (url: string) => Fault | undefined,
): Problem[] {
  const fault = find(url);
  if (!fault) return [];
  const [expected, hint] = fault;
  return [{file, line, rule: 'links', message: `Link leads to “${url}”; ${expected}.`, hint, match: url}];
}

/** Addresses in the front matter of a case. */
function recordProblems({file, record, frontMatter}: CaseFile): Problem[] {
  const {verification, laterHistory} = record;
  const places: [path: readonly (string | number)[], url: string | undefined][] = [
    [['url'], record.url],
    ...laterHistory.map(({url}, i): (typeof places)[number] => [['laterHistory', i, 'url'], url]),
    ...(['date', 'docket', 'ecli', 'holding'] as const).flatMap((item) =>
      (verification[item].against ?? []).map((url, i): (typeof places)[number] => [
        ['verification', item, 'against', i],
        url,
      ]),
    ),
    ...verification.pinpoints.flatMap(({against}, i) =>
      against.map((url, j): (typeof places)[number] => [['verification', 'pinpoints', i, 'against', j], url]),
    ),
  ];
  return places.flatMap(([path, url]): Problem[] => {
    // Words may stand where the page is only a copy.
    const fault = url !== undefined && /^\w+:\/\//.test(url) ? addressFault(url) : undefined;
    if (!fault || url === undefined) return [];
    return [
      {
        file,
        line: frontMatter.lineOf(path),
        rule: 'links',
        message: `${path.join('.')} is “${url}”; ${fault[0]}.`,
        hint: fault[1],
        field: path.join('.'),
        match: url,
      },
    ];
  });
}

/** Parameters by which a site follows who opens an address; they are no part of it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|yclid|igshid|_hs(?:enc|mi))$/i;

/** Machines of a house or an office, which nobody outside reaches. */
const PRIVATE =
  /^(?:localhost|[^.]+|.*\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid)|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/i;

function addressFault(url: string): Fault | undefined {
  if (/^[/#]/.test(url) && !url.startsWith('//')) return undefined;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return [
      'expected a whole address that begins with https://',
      'Copy it from the address bar of the browser.',
    ];
  }
  if (address.protocol !== 'https:' && address.protocol !== 'http:')
    return [
      'expected an address that begins with https://',
      'Link to a page, or write the words without a link.',
    ];
  if (address.username !== '' || address.password !== '')
    return ['it holds a user name or a password', 'Remove all between // and @.'];
  if (PRIVATE.test(address.hostname))
    return [
      'only the house or the office where that machine stands can open it',
      'Link to the public page, or name the source without a link.',
    ];
  const tracking = [...address.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (tracking.length > 0)
    return [
      `${tracking.join(', ')} follows who opens it`,
      'Remove that part of the address, and see that it still opens.',
    ];
  return undefined;
}

function faultIn(
  url: string,
  page: Linked,
  read: (file: string) => Linked | undefined,
  siteDir: string,
): Fault | undefined {
  if (/^(?:term|mailto|tel):/.test(url)) return undefined; // other rules’: terms, personal data
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return addressFault(url);
  const [path = '', anchor] = url.split('#');
  const file = path === '' ? page.file : posix.join(posix.dirname(page.file), decode(path));
  if (!file.endsWith('.md'))
    return existsSync(join(siteDir, file))
      ? undefined
      : [`there is no file ${file}`, 'Correct the name, or put the file there.'];
  const target = read(file);
  if (!target)
    return [`the edition has no page ${file}`, 'Correct the name; a page of this edition ends with .md.'];
  if (anchor === undefined) return undefined;
  const anchors = [...target.sections, ...target.units.map(({id}) => id)];
  if (anchors.includes(decode(anchor))) return undefined;
  const nearest = findNearest(anchor, anchors);
  return [
    `${file} has no heading and no paragraph “${anchor}”`,
    nearest ? `Did you mean “#${nearest}”?` : 'Correct it, or leave out # and what follows.',
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Gives a page of the edition by its file; one that was not read with the others is read when a link leads to it. */
function pageReader(
  content: EditionContent,
  siteDir: string,
  pages: ReadonlyMap<string, Linked>,
): (file: string) => Linked | undefined {
  return (file) => {
    const known = pages.get(file);
    if (known || !file.startsWith(`${content.folder}/`) || !existsSync(join(siteDir, file))) return known;
    const source = readFileSync(join(siteDir, file), 'utf8');
    const typed = splitFrontMatter(source, file).value?.frontMatter.value ?? {};
    const series = seriesOf(file.slice(content.folder.length + 1), typed as Record<string, unknown>);
    return {file, ...readPage(source, {file, series})};
  };
}
