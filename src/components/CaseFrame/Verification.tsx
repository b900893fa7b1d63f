import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {CasePage} from '../../cases/casePage';
import {degreeOf, isAddress, type Degree} from '../../cases/degree';
import type {Verified} from '../../cases/schema';
import {degreeName} from '../degreeNames';
import {useDateFormat} from '../formatDate';
import Icon, {type IconName} from '../Icon';

/** How far the note was verified, item by item, and against what. */
export default function Verification({page}: {page: CasePage}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const id of ['related', 'verification', 'cited-by', 'cite']) collectAnchor(id);
  const formatDate = useDateFormat();
  const {verification} = page;
  return (
    <section className="panel" id="verification">
      <h2>
        <Translate id="verification.title">How far this note was verified</Translate>
      </h2>
      <Summary verification={verification} />
      <table className="stack" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Translate id="verification.item">Item</Translate>
            </th>
            <th role="columnheader" scope="col">
              <Translate id="verification.state">State</Translate>
            </th>
            <th role="columnheader" scope="col">
              <Translate id="verification.against">Against</Translate>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <Row item={translate({id: 'verification.date', message: 'Date'})} verified={verification.date} />
          <Row
            item={translate({id: 'verification.docket', message: 'Case number'})}
            verified={verification.docket}
          />
          <Row item="ECLI" verified={verification.ecli} />
          <Row
            item={translate({id: 'verification.holding', message: 'Holding'})}
            verified={verification.holding}
          />
          {byPage(verification.pinpoints).map(({at, against}) => (
            <Row key={at} item={at} verified={{state: 'confirmed', against}} />
          ))}
        </tbody>
      </table>
      {verification.leftOut && <p>{verification.leftOut}</p>}
      <p className="small">
        <Translate id="verification.prepared" values={{by: page.preparedBy, on: formatDate(page.published)}}>
          {'Prepared by {by}; first published {on}.'}
        </Translate>{' '}
        {page.revised && (
          <Translate id="verification.revised" values={{on: formatDate(page.revised)}}>
            {'Revised {on}.'}
          </Translate>
        )}{' '}
        {page.secondReader ? (
          <Translate id="verification.secondReader" values={{reader: page.secondReader}}>
            {'Second reader: {reader}.'}
          </Translate>
        ) : (
          <Translate id="verification.noSecondReader">No second reader so far.</Translate>
        )}{' '}
        <Translate id="verification.anonymised" values={{method: page.anonymisation.method}}>
          {'Anonymisation: {method}'}
        </Translate>
      </p>
    </section>
  );
}

type Pinpoint = CasePage['verification']['pinpoints'][number];

/** Pinpoints that were seen on the same pages, as one item. */
function byPage(pinpoints: readonly Pinpoint[]): Pinpoint[] {
  const groups = new Map<string, Pinpoint>();
  for (const {at, against} of pinpoints) {
    const key = against.join(' ');
    const known = groups.get(key);
    groups.set(key, {at: known ? `${known.at}; ${at}` : at, against});
  }
  return [...groups.values()];
}

/** The same in one sentence for each degree, for a reader in a hurry. */
function Summary({verification}: {verification: CasePage['verification']}): ReactNode {
  const items: readonly (readonly [name: string, verified: Verified])[] = [
    [translate({id: 'verification.theDate', message: 'date'}), verification.date],
    [translate({id: 'verification.theDocket', message: 'case number'}), verification.docket],
    ['ECLI', verification.ecli],
    [translate({id: 'verification.theHolding', message: 'holding'}), verification.holding],
  ];
  const named = (degree: Degree): string =>
    items
      .filter(([, verified]) => degreeOf(verified) === degree)
      .map(([name]) => name)
      .join(', ');
  const lines: readonly (readonly [string, string])[] = [
    [translate({id: 'verification.seenOfficial', message: 'Seen on an official page'}), named('official')],
    [
      translate({id: 'verification.seenSecondary', message: 'Seen on a secondary page only'}),
      named('secondary'),
    ],
    [translate({id: 'verification.seenPartly', message: 'Seen in part'}), named('partly')],
    [
      translate({id: 'verification.byRuleOnly', message: 'Worked out by rule, no page seen'}),
      named('derived'),
    ],
    [
      translate({id: 'verification.lookUp', message: 'Not confirmed: look it up before you cite it'}),
      named('not-confirmed'),
    ],
  ];
  return (
    <ul className="verified">
      {lines
        .filter(([, names]) => names !== '')
        .map(([label, names]) => (
          <li key={label}>
            <b>{label}</b>: {names}
          </li>
        ))}
    </ul>
  );
}

function Row({item, verified}: {item: string; verified: Verified}): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {item}
      </th>
      <td role="cell">
        <State verified={verified} />
      </td>
      <td role="cell">
        <Against verified={verified} />
      </td>
    </tr>
  );
}

function State({verified}: {verified: Verified}): ReactNode {
  const degree = degreeOf(verified);
  const isOpen = degree === 'partly' || degree === 'not-confirmed';
  const icon = ICONS[degree];
  return (
    <span className={isOpen ? 'state state-open' : 'state'}>
      {icon && <Icon name={icon} />}
      {degreeName(degree)}
    </span>
  );
}

const ICONS: Readonly<Record<Degree, IconName | undefined>> = {
  official: 'check',
  secondary: 'partly',
  partly: 'partly',
  derived: 'partly',
  'not-confirmed': 'open',
  none: undefined,
};

function Against({verified: {state, against = [], note}}: {verified: Verified}): ReactNode {
  return (
    <>
      {against.map((page, index) => (
        <span key={page}>
          {index > 0 && '; '}
          {isAddress(page) ? (
            <a href={page} rel="noreferrer" className={isCut(page) ? 'cut' : undefined}>
              {shortAddress(page)}
            </a>
          ) : (
            page
          )}
        </span>
      ))}
      {note && (
        <>
          {against.length > 0 && '. '}
          {note}
        </>
      )}
      {against.length === 0 && !note && <DefaultGround state={state} />}
    </>
  );
}

function DefaultGround({state}: {state: Verified['state']}): ReactNode {
  switch (state) {
    case 'derived':
      return (
        <Translate id="verification.byRule">
          from date and application number by the published rule; no page seen
        </Translate>
      );
    case 'none':
      return <Translate id="verification.nothing">nothing to confirm</Translate>;
    default:
      return (
        <Translate id="verification.ownKnowledge">
          the compilers’ own knowledge; check before relying on it
        </Translate>
      );
  }
}

const LONGEST_PATH = 40;

/** Host and path of an address, short enough for a table cell. */
function shortAddress(address: string): string {
  const {hostname} = new URL(address);
  const path = pathOf(address);
  return `${hostname.replace(/^www\./, '')}${isCut(address) ? `${path.slice(0, LONGEST_PATH - 2)}…` : path}`;
}

function pathOf(address: string): string {
  const {pathname, search} = new URL(address);
  return `${pathname}${search}`.replace(/\/$/, '');
}

/** Whether the short form leaves something out, so that paper needs the whole address too. */
function isCut(address: string): boolean {
  return pathOf(address).length > LONGEST_PATH;
}
