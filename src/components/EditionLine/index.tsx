import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
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
  /** Number of the chapter, such as `HT 11`; absent on pages without one. */
  readonly label?: string | undefined;
}

/** Which edition is being read, and what law it states. */
export default function EditionLine({edition, isCurrent, address, label}: EditionLineProps): ReactNode {
  const {name, url} = useIdentity();
  const lawStatedAs = (usePluginData('collection') as LatestCases).lawStatedAs[String(edition)];
  const running = {edition, address: lastingAddress(url, address)};
  return (
    <>
      {/* At the top of each sheet of paper: print.css reads it, and only the root reaches the margin of a page. */}
      <Head>
        <html
          data-running={
            label
              ? translate(
                  {id: 'edition.runningChapter', message: '{label}, edition {edition}. {address}'},
                  {...running, label},
                )
              : translate({id: 'edition.running', message: 'Edition {edition}. {address}'}, running)
          }
        />
      </Head>
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
