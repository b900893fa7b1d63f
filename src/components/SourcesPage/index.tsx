import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Fragment, type ReactNode} from 'react';

import type {SourceEntry, SourceList} from '../../cases/lists';
import ListFrame from '../ListFrame';
import {CertaintyMark} from '../SourceList';
import {SourceStatus} from './SourceStatus';

/** The bibliography: what the texts lean on, how far each record was checked, and where it is used. */
export default function SourcesPage({list}: {list: SourceList}): ReactNode {
  const description = translate({
    id: 'sources.description',
    message:
      'The bibliography of the portal: law, standards, research, agency pages, and what was read of each. Only official addresses are given.',
  });
  return (
    <ListFrame
      frame={list}
      title={translate({id: 'sources.title', message: 'Sources'})}
      description={description}
    >
      <p className="lead">{description}</p>
      <ul className="ways">
        <li>
          <a href="#cited">
            <Translate id="sources.toCited" values={{count: list.cited.length}}>
              {'Cited in the chapters ({count})'}
            </Translate>
          </a>
        </li>
        <li>
          <a href="#other">
            <Translate id="sources.toOther" values={{count: list.other.length}}>
              {'Cited in no chapter ({count})'}
            </Translate>
          </a>
        </li>
      </ul>
      <h2 id="cited">
        <Translate id="sources.cited">Cited in the chapters</Translate>
      </h2>
      <Entries entries={list.cited} />
      <h2 id="other">
        <Translate id="sources.other">Further sources, cited in no chapter</Translate>
      </h2>
      <Entries entries={list.other} />
    </ListFrame>
  );
}

function Entries({entries}: {entries: readonly SourceEntry[]}): ReactNode {
  return (
    <ul className="source-entries">
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} />
      ))}
    </ul>
  );
}

function Entry({entry}: {entry: SourceEntry}): ReactNode {
  const {key, short, title, original, imprint, url, status, level, note, finding, citedBy, rules} = entry;
  useBrokenLinks().collectAnchor(key);
  return (
    <li id={key}>
      <p className="entry-title">
        <b>{short}</b> {title !== short && title}
      </p>
      {original && (
        <p className="meta" lang={original.language}>
          {original.title}
        </p>
      )}
      <p className="meta">
        {imprint && `${imprint}. `}
        {status && <SourceStatus status={status} />} <RecordLevel level={level} />
      </p>
      {url && (
        <p className="meta">
          <a href={url} rel="noreferrer">
            {url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
          </a>
        </p>
      )}
      {finding && <p>{finding}</p>}
      {note && <p className="meta">{note}</p>}
      {citedBy.length > 0 && (
        <p className="meta">
          <Translate id="sources.usedIn">Used in:</Translate>{' '}
          {citedBy.map((unit, index) => (
            <Fragment key={unit.url}>
              {index > 0 && ', '}
              <Link to={unit.url}>{unit.label}</Link>
            </Fragment>
          ))}
        </p>
      )}
      <p className="meta">
        {/* Not a route: a page that is made after the build. */}
        <a href={`/id/source-${key}/`}>
          <Translate id="sources.leans" values={{short}}>
            {'What leans on {short}'}
          </Translate>
        </a>
      </p>
      {rules && (
        <p className="meta">
          <Link to={rules.url}>
            <Translate id="sources.rules" values={{count: rules.count}}>
              {'Rules in this reference: {count}'}
            </Translate>
          </Link>
        </p>
      )}
    </li>
  );
}

function RecordLevel({level}: {level: SourceEntry['level']}): ReactNode {
  return level === 'C' ? (
    <Translate id="sources.recordRead">Basic data read on a page.</Translate>
  ) : (
    <CertaintyMark certainty={level} />
  );
}
