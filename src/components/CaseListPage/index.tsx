import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {PART_ROUTES, type CollectionList} from '../../cases/lists';
import {PARTS} from '../../cases/part';
import ListFrame from '../ListFrame';
import {partName} from '../partNames';
import CaseTable from './CaseTable';

/** The whole collection, one of its parts, or the cases on one topic. */
export default function CaseListPage({list}: {list: CollectionList}): ReactNode {
  const {part, topic, rows, edition} = list;
  const collectionTitle = translate({id: 'caseList.title', message: 'Collection of judicial practice'});
  const title = topic?.name ?? (part ? partName(part) : collectionTitle);
  const root = `/${edition}`;
  const above = [
    ...(topic || part ? [{label: collectionTitle, to: `${root}/practice/`}] : []),
    ...(topic
      ? [{label: translate({id: 'caseList.topics', message: 'Topics'}), to: `${root}/practice/topics/`}]
      : []),
  ];
  return (
    <ListFrame frame={list} title={title} description={topic?.definition ?? introduction()} above={above}>
      <p className="lead">{topic?.definition ?? introduction()}</p>
      {!topic && (
        <ul className="ways">
          {part && (
            <li>
              <Link to={`${root}/practice/`}>
                <Translate id="caseList.all">All cases</Translate>
              </Link>
            </li>
          )}
          {PARTS.filter((other) => other !== part).map((other) => (
            <li key={other}>
              <Link to={`${root}/${PART_ROUTES[other]}/`}>{partName(other)}</Link>
            </li>
          ))}
          <li>
            <Link to={`${root}/practice/topics/`}>
              <Translate id="caseList.byTopic">By topic</Translate>
            </Link>
          </li>
        </ul>
      )}
      <CaseTable rows={rows} />
    </ListFrame>
  );
}

function introduction(): string {
  return translate({
    id: 'caseList.introduction',
    message:
      'Notes on judgments, each with the outcome, what it means in practice, and how far it was verified.',
  });
}
