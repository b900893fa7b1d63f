import {readPortal} from '../../src/content/portal';
import {headingsByLocator} from '../../src/publications/subjectIndex';
import {readEditionPages} from '../../src/search/build/readEditionPages';
import type {Section} from '../../src/search/core/section';
import {CONTENT, readPages, SITES} from './sites';

/** The folder of the portal's index in the built site. */
export const PORTAL_INDEX = `${SITES.portal}/search/2-en`;

/** The sections of the edition in force in full, in the order of the index: it keeps their beginnings only. */
export function readPortalSections(): Section[] {
  const {editions, subjectIndex} = readPortal(CONTENT);
  const current = editions.find(({isCurrent}) => isCurrent);
  return readEditionPages(current!, headingsByLocator(subjectIndex), {
    outDir: SITES.portal,
    routes: readPages(SITES.portal).map(({path}) => path),
    baseUrl: '/',
    htmlLang: 'en-GB',
    isKeptOut: false,
  }).sections;
}
