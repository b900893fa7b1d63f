import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {CasePage} from '../../cases/casePage';
import type {Verified} from '../../cases/schema';
import {useDateFormat} from '../formatDate';
import Icon from '../Icon';

const ADDRESS = /^https?:\/\//;

/** How far the note was verified, item by item, and against what. */
export default function Verification({page}: {page: CasePage}): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const id of ['verification', 'cited-by', 'cite']) collectAnchor(id);
  const formatDate = useDateFormat();
  const {verification} = page;
  return (
    <section className="panel" id="verification">
      <h2>
        <Translate id="verification.title">How far this note was verified</Translate>
      </h2>
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
          {verification.pinpoints.map(({at, against}) => (
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

function State({verified: {state, against = []}}: {verified: Verified}): ReactNode {
  switch (state) {
    case 'confirmed':
      // Pages that are named in words only are copies, summaries or reports, not the court's or an official publisher's.
      if (!against.some((page) => ADDRESS.test(page))) {
        return (
          <span className="state">
            <Icon name="partly" />
            <Translate id="verification.secondary">Seen on a secondary page</Translate>
          </span>
        );
      }
      return (
        <span className="state">
          <Icon name="check" />
          <Translate id="verification.confirmed">Confirmed</Translate>
        </span>
      );
    case 'partly':
      return (
        <span className="state state-open">
          <Icon name="partly" />
          <Translate id="verification.partly">Partly</Translate>
        </span>
      );
    case 'derived':
      return (
        <span className="state">
          <Icon name="partly" />
          <Translate id="verification.derived">Derived</Translate>
        </span>
      );
    case 'none':
      return (
        <span className="state">
          <Translate id="verification.none">None</Translate>
        </span>
      );
    default:
      return (
        <span className="state state-open">
          <Icon name="open" />
          <Translate id="verification.notConfirmed">Not confirmed</Translate>
        </span>
      );
  }
}

function Against({verified: {state, against = [], note}}: {verified: Verified}): ReactNode {
  return (
    <>
      {against.map((page, index) => (
        <span key={page}>
          {index > 0 && '; '}
          {ADDRESS.test(page) ? (
            <a href={page} rel="noreferrer">
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

/** Host and path of an address, short enough for a table cell. */
function shortAddress(address: string): string {
  const {hostname, pathname, search} = new URL(address);
  const path = `${pathname}${search}`.replace(/\/$/, '');
  return `${hostname.replace(/^www\./, '')}${path.length > 40 ? `${path.slice(0, 38)}…` : path}`;
}
