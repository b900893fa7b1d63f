import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {usePluginData} from '@docusaurus/useGlobalData';

import type {LatestCases} from '../../cases/lists';

export interface SearchPlace {
  /** Address of the search page. */
  readonly page: string;
  /** The edition in force. */
  readonly edition: number;
  /** What law each edition states, newest edition first. */
  readonly editions: readonly {readonly number: number; readonly lawStatedAs: string}[];
  /** Absolute address of the index of an edition, in the language of the page. In the browser only. */
  readonly indexOf: (edition: number) => string;
}

/** Where search and its indexes lie. */
export function useSearchPlace(): SearchPlace {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const {edition, lawStatedAs} = usePluginData('collection') as LatestCases;
  return {
    page: withBaseUrl('/search/'),
    edition,
    editions: Object.entries(lawStatedAs)
      .map(([number, states]) => ({number: Number(number), lawStatedAs: states}))
      .sort((a, b) => b.number - a.number),
    indexOf: (number) =>
      new URL(withBaseUrl(`/search/${number}-${currentLocale.split('-')[0]}/`), window.location.href).href,
  };
}
