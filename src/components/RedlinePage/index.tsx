import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

import type {Redline as List} from '../../cases/lists';
import {pageAddress} from '../../publications/address';
import type {RedlinedParagraph} from '../../publications/difference';
import {changeName} from '../changeNames';
import DifferenceReasons from '../DifferenceReasons';
import Icon from '../Icon';
import ListFrame from '../ListFrame';
import Redline from '../Redline';
import RedlineKey from '../Redline/RedlineKey';

/** One chapter or case, with what was deleted and inserted since an earlier edition. */
export default function RedlinePage({list}: {list: List}): ReactNode {
  const {edition, earlier, from, to, paragraphs, same} = list;
  const values = {title: list.title, earlier: earlier.number, edition};
  const changes = pageAddress({number: edition}, 'reference/changes');
  return (
    <ListFrame
      frame={list}
      title={list.title}
      fullTitle={translate(
        {id: 'redlinePage.fullTitle', message: '{title}: edition {earlier} to edition {edition}'},
        values,
      )}
      description={translate(
        {
          id: 'redlinePage.description',
          message:
            'What reads otherwise in edition {edition} than in edition {earlier}, word by word: {title}',
        },
        values,
      )}
      above={[
        {
          label: translate({id: 'redlinePage.changes', message: 'Changes between the editions'}),
          to: changes,
        },
        {
          label: translate(
            {id: 'redlinePage.since', message: 'Since edition {earlier}, word by word'},
            values,
          ),
          to: `${changes}since-${earlier.number}/`,
        },
      ]}
      isReordered
    >
      <p className="lead">
        <Translate id="redlinePage.lead" values={values}>
          {'What changed from edition {earlier} to edition {edition}, word by word.'}
        </Translate>
      </p>
      <RedlineKey earlier={earlier.number} later={edition} />
      <p className="redline-links">
        <Translate id="redlinePage.read">The whole page:</Translate>{' '}
        <EditionLink number={earlier.number} to={from} />
        {', '}
        <EditionLink number={edition} to={to} />
      </p>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.id} paragraph={paragraph} earlier={earlier.number} later={edition} />
      ))}
      {same.length > 0 && (
        <details className="fold redline-same">
          <summary>
            <Icon name="down" />
            <Translate id="redlinePage.same" values={{count: same.length}}>
              {'Paragraphs and rows that read the same: {count}'}
            </Translate>
          </summary>
          <ul>
            {same.map(({label, url}) => (
              <li key={label}>
                <Link to={url}>{label}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </ListFrame>
  );
}

interface ParagraphProps {
  readonly paragraph: RedlinedParagraph;
  readonly earlier: number;
  readonly later: number;
}

function Paragraph({paragraph, earlier, later}: ParagraphProps): ReactNode {
  const {id, label, change, from, to, reasons, segments} = paragraph;
  useBrokenLinks().collectAnchor(id);
  return (
    <section className="redlined" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {label}
        {': '}
        {changeName(change)}
      </h2>
      {reasons.length > 0 && (
        <p className="redline-why">
          <b>
            <Translate id="redlinePage.why">Why:</Translate>
          </b>{' '}
          <DifferenceReasons reasons={reasons} />
        </p>
      )}
      <Redline segments={segments} />
      <p className="redline-links">
        <Counts paragraph={paragraph} /> {from && <EditionLink number={earlier} to={from} label={label} />}
        {from && to && ', '}
        {to && <EditionLink number={later} to={to} label={label} />}
      </p>
    </section>
  );
}

/** How much was deleted and inserted; where nothing was, that only what is not shown here differs. */
function Counts({
  paragraph: {wordsDeleted, wordsInserted, segments},
}: Pick<ParagraphProps, 'paragraph'>): ReactNode {
  const {selectMessage} = usePluralForm();
  if (segments.every(({kind}) => kind === 'same')) {
    return (
      <Translate id="redlinePage.sameWords">
        The words are the same; what a source is called differs.
      </Translate>
    );
  }
  const deleted = selectMessage(
    wordsDeleted,
    translate(
      {id: 'redlinePage.deleted', message: '1 word deleted|{count} words deleted'},
      {count: wordsDeleted},
    ),
  );
  const inserted = selectMessage(
    wordsInserted,
    translate(
      {id: 'redlinePage.inserted', message: '1 word inserted|{count} words inserted'},
      {count: wordsInserted},
    ),
  );
  return `${deleted}, ${inserted}.`;
}

function EditionLink({number, to, label}: {number: number; to: string; label?: string}): ReactNode {
  const name = translate({id: 'redlinePage.edition', message: 'edition {number}'}, {number});
  return (
    <Link to={to} {...(label && {'aria-label': `${name}, ${label}`})}>
      {name}
    </Link>
  );
}
