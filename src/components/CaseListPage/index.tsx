import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import {PART_ROUTES, type CollectionList} from '../../cases/lists';
import ListFrame from '../ListFrame';
import {partName} from '../partNames';
import {wayName} from '../wayNames';
import WaysIn from '../WaysIn';
import CaseTable from './CaseTable';

/** The whole collection, one of its parts, or the cases of one topic, court, provision or form of exploitation. */
export default function CaseListPage({list}: {list: CollectionList}): ReactNode {
  const {part, term, rows, edition} = list;
  const collectionTitle = translate({id: 'caseList.title', message: 'Collection of judicial practice'});
  const title = term?.name ?? (part ? partName(part) : collectionTitle);
  const lead = term ? term.definition : introduction();
  const root = `/${edition}`;
  const above = [
    ...(term || part ? [{label: collectionTitle, to: `${root}/practice/`}] : []),
    ...(term ? [{label: wayName(term.way), to: `${root}/practice/${term.way}/`}] : []),
  ];
  return (
    <ListFrame
      frame={list}
      title={title}
      // A topic and a form of exploitation may bear the same name.
      {...(term && {fullTitle: `${wayName(term.way)}: ${term.name}`})}
      description={lead ?? introduction()}
      above={above}
    >
      {lead && lead !== title && <p className="lead">{lead}</p>}
      {!term && <WaysIn edition={edition} here={part ? PART_ROUTES[part] : 'practice'} />}
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
