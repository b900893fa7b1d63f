import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';

import {LAW_GROUPS, QUESTIONS} from '../citations/lawGroups';
import {lawGroupName, questionName} from './lawNames';

/** The ways through the legal framework, the same on each of its pages: by instrument, by question, side by side. */
export default function LawWays({edition}: {edition: number}): ReactNode {
  const {pathname} = useLocation();
  const root = `/${edition}/reference/legal-framework`;
  const ways: readonly (readonly [
    label: string,
    links: readonly (readonly [to: string, label: string])[],
  ])[] = [
    [
      translate({id: 'law.byInstrument', message: 'By instrument'}),
      LAW_GROUPS.map(({id}) => [`${root}/by-instrument/${id}/`, lawGroupName(id)]),
    ],
    [
      translate({id: 'law.byQuestion', message: 'By question'}),
      QUESTIONS.map((id) => [`${root}/by-question/${id}/`, questionName(id)]),
    ],
    [
      translate({id: 'law.sideBySide', message: 'Side by side'}),
      [[`${root}/national-maps/`, translate({id: 'maps.title', message: 'National maps'})]],
    ],
  ];
  return (
    <nav
      className="law-ways"
      aria-label={translate({id: 'law.ways', message: 'Ways through the legal framework'})}
    >
      {ways.map(([label, links]) => (
        <div key={label}>
          <p>{label}</p>
          <ul className="ways">
            {links.map(([to, name]) => (
              <li key={to}>
                {pathname === to ? <span aria-current="page">{name}</span> : <Link to={to}>{name}</Link>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
