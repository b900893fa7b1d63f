import type {VersionOptions} from '@docusaurus/plugin-content-docs';

import type {Portal} from '../content/portal';

/**
 * The options of Docusaurus's versions from our editions: the one in force answers at its number like the
 * others, so that its addresses outlive it. Earlier ones carry a banner and stay out of search engines,
 * where they would compete with the edition in force.
 */
export function editionVersions({editions}: Portal): Record<string, VersionOptions> {
  return Object.fromEntries(
    editions.map(({edition, isCurrent}) => [
      isCurrent ? 'current' : String(edition.number),
      {
        path: String(edition.number),
        label: edition.title,
        ...(!isCurrent && {banner: 'unmaintained' as const, noIndex: true}),
      },
    ]),
  );
}
