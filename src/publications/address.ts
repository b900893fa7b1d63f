/** Addresses of pages: what people cite, so none of them ever changes. Kept apart from the schema, for the browser. */
import type {Edition} from './edition';

/** The lasting address of a page: `/2/guidelines/free-account/`. */
export function pageAddress(edition: Pick<Edition, 'number'>, pathInEdition: string): string {
  const path = pathInEdition.replace(/^\/+|\/+$/g, '');
  return path === '' ? `/${edition.number}/` : `/${edition.number}/${path}/`;
}

/**
 * Path of a page below its edition, from the path of its file: `guidelines/11-free-account.md` answers at
 * `guidelines/free-account`, a case at `practice/<id>` whatever its part, `index.md` at its folder.
 */
export function routeOfFile(pathInEdition: string): string {
  const segments = pathInEdition.replace(/\.mdx?$/, '').split('/');
  const name = segments.pop() ?? '';
  if (name === 'index') return segments.join('/');
  if (segments[0] === 'practice') return `practice/${name}`;
  return [...segments, name.replace(/^\d+-/, '')].join('/');
}

/** The whole lasting address of a page, as printed and cited: with the host, and a slash at its end. */
export function lastingAddress(siteUrl: string, address: string): string {
  return `${siteUrl.replace(/\/+$/, '')}${address.replace(/\/*$/, '/')}`;
}
