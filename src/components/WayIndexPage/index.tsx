import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {WayIndex} from '../../cases/lists';
import CaseLinks from '../CaseLinks';
import {useJurisdictionName} from '../jurisdictionNames';
import ListFrame from '../ListFrame';
import {useCaseCount} from '../useCaseCount';
import {wayIntroduction, wayName} from '../wayNames';
import WaysIn from '../WaysIn';

type Group = WayIndex['groups'][number];
type Term = Group['terms'][number];

/** Every topic, court, provision or form of exploitation that has a case; those with enough cases have a page. */
export default function WayIndexPage({list}: {list: WayIndex}): ReactNode {
  const {way, groups, edition} = list;
  return (
    <ListFrame
      frame={list}
      title={wayName(way)}
      description={wayIntroduction(way)}
      above={[
        {
          label: translate({id: 'caseList.title', message: 'Collection of judicial practice'}),
          to: `/${edition}/practice/`,
        },
      ]}
    >
      <p className="lead">{wayIntroduction(way)}</p>
      <WaysIn edition={edition} here={`practice/${way}`} />
      {groups.map((group) => (
        <TermGroup key={group.key} group={group} way={way} />
      ))}
    </ListFrame>
  );
}

function TermGroup({group, way}: {group: Group; way: WayIndex['way']}): ReactNode {
  const nameJurisdiction = useJurisdictionName();
  const heading = way === 'courts' ? nameJurisdiction(group.key) : group.heading;
  return (
    <>
      {heading !== undefined && (
        <h2 className="term-group">{group.url ? <Link to={group.url}>{heading}</Link> : heading}</h2>
      )}
      <ul className="terms">
        {group.terms.map((term) => (
          <TermEntry key={term.id} term={term} />
        ))}
      </ul>
    </>
  );
}

function TermEntry({term: {id, name, definition, count, url, cases}}: {term: Term}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const countCases = useCaseCount();
  return (
    <li id={id}>
      <p>
        {url ? <Link to={url}>{name}</Link> : <b>{name}</b>} <span className="n">{countCases(count)}</span>
      </p>
      {definition && definition !== name && <p className="what">{definition}</p>}
      {cases.length > 0 && (
        <p className="meta">
          <CaseLinks cases={cases} />
        </p>
      )}
    </li>
  );
}
