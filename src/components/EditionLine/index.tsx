import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {ReactNode} from 'react';

import type {LatestCases} from '../../cases/lists';
import {lastingAddress} from '../../publications/address';
import {useIdentity} from '../useIdentity';

interface EditionLineProps {
  readonly edition: number;
  readonly isCurrent: boolean;
  /** Lasting address of the page, for print. */
  readonly address: string;
}

/** Which edition is being read, and what law it states. */
export default function EditionLine({edition, isCurrent, address}: EditionLineProps): ReactNode {
  const {name, url} = useIdentity();
  const lawStatedAs = (usePluginData('collection') as LatestCases).lawStatedAs[String(edition)];
  return (
    <>
      <div className="edition">
        <span>
          <b>
            <Translate id="edition.number" values={{number: edition}}>
              {'Edition {number}'}
            </Translate>
          </b>
          {isCurrent ? (
            <Translate id="edition.inForce">, in force</Translate>
          ) : (
            <Translate id="edition.earlier">, an earlier edition</Translate>
          )}
        </span>
        {lawStatedAs && <span>{lawStatedAs}</span>}
        <Link to={`/${edition}/`}>
          <Translate id="edition.about">About this edition</Translate>
        </Link>
      </div>
      <p className="print-only small">
        <Translate id="edition.address" values={{name, address: lastingAddress(url, address)}}>
          {'{name}. Lasting address: {address}'}
        </Translate>
      </p>
    </>
  );
}
