import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {RedlineIndex} from '../../cases/lists';
import {pageAddress} from '../../publications/address';
import DifferenceReasons from '../DifferenceReasons';
import ListFrame from '../ListFrame';
import RedlineKey from '../Redline/RedlineKey';
import {publicationName} from '../SearchParts/publicationName';

/** All that changed since an earlier edition: how much, and where it can be read word by word. */
export default function RedlineIndexPage({list}: {list: RedlineIndex}): ReactNode {
  const {edition, earlier, publications} = list;
  const values = {earlier: earlier.number, edition};
  const title = translate(
    {id: 'redlines.title', message: 'From edition {earlier} to edition {edition}, word by word'},
    values,
  );
  const description = translate(
    {
      id: 'redlines.description',
      message: 'Chapters and cases that read otherwise in edition {edition} than in edition {earlier}.',
    },
    values,
  );
  return (
    <ListFrame
      frame={list}
      title={title}
      description={description}
      above={[
        {
          label: translate({id: 'redlines.changes', message: 'Changes between the editions'}),
          to: pageAddress({number: edition}, 'reference/changes'),
        },
      ]}
      isReordered
    >
      <p className="lead">{description}</p>
      <p>
        <Link to={pageAddress(earlier, '')}>
          <Translate id="redlines.earlier" values={{number: earlier.number}}>
            {'Edition {number}'}
          </Translate>
        </Link>
        {`: ${earlier.lawStatedAs}.`}
      </p>
      <RedlineKey earlier={earlier.number} later={edition} />
      <Counts list={list} />
      {publications.length === 0 && (
        <p>
          <Translate id="redlines.none">The two editions hold the same paragraphs, word for word.</Translate>
        </p>
      )}
      {publications.map((publication) => (
        <PublicationChanges key={publication.code} publication={publication} earlier={earlier.number} />
      ))}
    </ListFrame>
  );
}

function Counts({list: {counts, wordsDeleted, wordsInserted}}: {list: RedlineIndex}): ReactNode {
  const lines: readonly (readonly [string, number])[] = [
    [translate({id: 'redlines.reworded', message: 'Read otherwise'}), counts.reworded],
    [translate({id: 'redlines.wordsDeleted', message: 'Words deleted in these'}), wordsDeleted],
    [translate({id: 'redlines.wordsInserted', message: 'Words inserted in these'}), wordsInserted],
    [translate({id: 'redlines.new', message: 'New, those of new cases included'}), counts.new],
    [translate({id: 'redlines.moved', message: 'Moved to another number'}), counts.moved],
    [translate({id: 'redlines.withdrawn', message: 'Withdrawn'}), counts.withdrawn],
    [translate({id: 'redlines.absent', message: 'Only in the earlier edition'}), counts.absent],
    [translate({id: 'redlines.same', message: 'Read the same'}), counts.same],
  ];
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">
        <Translate id="redlines.counts">Paragraphs and rows</Translate>
      </h2>
      <dl className="facts">
        {lines.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface PublicationProps {
  readonly publication: RedlineIndex['publications'][number];
  readonly earlier: number;
}

function PublicationChanges({
  publication: {code, differing, added, gone},
  earlier,
}: PublicationProps): ReactNode {
  const id = `changes-${code}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{publicationName(code)}</h2>
      {differing.length > 0 && (
        <ul className="prose">
          {differing.map(({title, url, count}) => (
            <li key={url}>
              <Link to={url}>{title}</Link>
              {': '}
              <Translate id="redlines.differing" values={{count}}>
                {'{count} changed'}
              </Translate>
            </li>
          ))}
        </ul>
      )}
      {added.length > 0 && (
        <>
          <h3>
            <Translate id="redlines.added">New as a whole</Translate>
          </h3>
          <ul className="prose">
            {added.map(({title, url, reasons}) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
                {reasons.length > 0 && ': '}
                <DifferenceReasons reasons={reasons} />
              </li>
            ))}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <>
          <h3>
            <Translate id="redlines.gone" values={{number: earlier}}>
              {'Only in edition {number}'}
            </Translate>
          </h3>
          <ul className="prose">
            {gone.map(({title, url}) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
