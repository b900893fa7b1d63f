import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useMemo} from 'react';

import type {LatestCases} from '../../cases/lists';

export interface PackPlaceInSite {
  /** Address of the folder with the words. */
  readonly base: string;
  /** The edition in force. */
  readonly edition: number;
  readonly editions: readonly {readonly number: number; readonly lawStatedAs: string}[];
}

/** Where the words lie, and which editions there are. */
export function usePackSite(): PackPlaceInSite {
  const {withBaseUrl} = useBaseUrlUtils();
  const {edition, lawStatedAs} = usePluginData('collection') as LatestCases;
  const base = withBaseUrl('/data/packs/');
  return useMemo(
    () => ({
      base,
      edition,
      editions: Object.entries(lawStatedAs).map(([number, states]) => ({
        number: Number(number),
        lawStatedAs: states,
      })),
    }),
    [base, edition, lawStatedAs],
  );
}
