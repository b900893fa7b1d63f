import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';

import type {ChangeList} from '../../cases/lists';
import type {ParagraphDifference} from '../../publications/difference';
import {changeName} from '../changeNames';
import DifferenceReasons from '../DifferenceReasons';
import LawOfDay, {lawOfDayTitle} from '../LawOfDay';
import ListFrame from '../ListFrame';

/** Every paragraph of the edition in force that differs from an earlier one, with its reason. */
export default function ChangesPage({list}: {list: ChangeList}): ReactNode {
  const description = translate({
    id: 'changes.description',
    message: 'Every paragraph that differs between the edition in force and an earlier one, and why.',
  });
  return (
    <ListFrame
      frame={list}
      title={translate({id: 'changes.title', message: 'Changes between the editions'})}
      description={description}
    >
      <p className="lead">{description}</p>
      <h2 id="law-of-a-day">{lawOfDayTitle()}</h2>
      <LawOfDay />
      {list.editions.length === 0 && (
        <p>
          <Translate id="changes.none">There is no earlier edition.</Translate>
        </p>
      )}
      {list.editions.map((earlier) => (
        <Earlier key={earlier.number} earlier={earlier} inForce={list.inForce} />
      ))}
    </ListFrame>
  );
}

function Earlier({earlier, inForce}: {earlier: ChangeList['editions'][number]; inForce: number}): ReactNode {
  const {number, lawStatedAs, same, redlines, pages} = earlier;
  const id = `edition-${number}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Translate id="changes.edition" values={{number, inForce}}>
          {'From edition {number} to edition {inForce}'}
        </Translate>
      </h2>
      <p>
        <Link to={`/${number}/`}>
          <Translate id="changes.editionLink" values={{number}}>
            {'Edition {number}'}
          </Translate>
        </Link>
        {`: ${lawStatedAs}. `}
        <Translate id="changes.same" values={{count: same}}>
          {'{count} paragraphs read the same.'}
        </Translate>{' '}
        <Link to={redlines}>
          <Translate id="changes.redlines">See all changes word by word</Translate>
        </Link>
      </p>
      {pages.map(({title, whole, redline, paragraphs}) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="prose">
            {whole && (
              <li>
                <Link to={whole.url}>
                  <Translate id="changes.whole">The whole page is new.</Translate>
                </Link>{' '}
                <DifferenceReasons reasons={whole.reasons} />
              </li>
            )}
            {paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.id} paragraph={paragraph} earlier={number} redline={redline} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface ParagraphProps {
  readonly paragraph: ParagraphDifference;
  readonly earlier: number;
  readonly redline: string | undefined;
}

function Paragraph({paragraph, earlier, redline}: ParagraphProps): ReactNode {
  const {id, label, from, to, change, movedTo, reasons} = paragraph;
  return (
    <li>
      {to ? <Link to={to}>{label}</Link> : label}, <Change change={change} movedTo={movedTo} />
      {from && change === 'reworded' && (
        <>
          {' ('}
          <Link to={from}>
            <Translate id="changes.before" values={{number: earlier}}>
              {'edition {number}'}
            </Translate>
          </Link>
          {')'}
        </>
      )}
      {reasons.length > 0 && ': '}
      <DifferenceReasons reasons={reasons} />
      {redline && change === 'reworded' && (
        <>
          {reasons.length > 0 ? ' ' : ': '}
          <Link to={`${redline}#${id}`} aria-label={seeChanged(label)}>
            <Translate id="changes.redline">See what changed</Translate>
          </Link>
        </>
      )}
    </li>
  );
}

/** Of many links with the same words, each says to a screen reader what it is about. */
function seeChanged(label: string): string {
  return translate({id: 'changes.redlineOf', message: 'See what changed in {label}'}, {label});
}

function Change({change, movedTo}: Pick<ParagraphDifference, 'change' | 'movedTo'>): ReactNode {
  if (change !== 'moved' || !movedTo) return changeName(change);
  const {label, url} = movedTo;
  return (
    <Translate id="changes.movedTo" values={{place: url ? <Link to={url}>{label}</Link> : label}}>
      {'moved to {place}'}
    </Translate>
  );
}
