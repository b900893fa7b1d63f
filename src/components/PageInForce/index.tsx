import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {Fragment, type ReactNode} from 'react';

import type {PageInForce as Page, ParagraphDifference} from '../../publications/difference';
import type {ParagraphChange} from '../../publications/ledger';

/** At the end of a page of an earlier edition: each of its paragraphs in the edition in force, by its state. */
export default function PageInForce({page}: {page: Page}): ReactNode {
  const {edition, redline, paragraphs} = page;
  if (paragraphs.length === 0) return null;
  const byChange = (change: ParagraphChange): ParagraphDifference[] =>
    paragraphs.filter((paragraph) => paragraph.change === change);
  return (
    <section className="panel in-force" id="in-force" aria-labelledby="in-force-title">
      <h2 id="in-force-title">
        <Translate id="inForce.title" values={{edition}}>
          {'The same paragraphs in edition {edition}'}
        </Translate>
      </h2>
      <Line paragraphs={byChange('reworded')}>
        <Translate id="inForce.reworded">Read otherwise:</Translate>
      </Line>
      <Line paragraphs={byChange('new')}>
        <Translate id="inForce.new">Only there:</Translate>
      </Line>
      <Line paragraphs={byChange('moved')}>
        <Translate id="inForce.moved">Moved there:</Translate>
      </Line>
      <Line paragraphs={byChange('withdrawn')}>
        <Translate id="inForce.withdrawn">Withdrawn there:</Translate>
      </Line>
      <Line paragraphs={byChange('absent')}>
        <Translate id="inForce.absent">Only here:</Translate>
      </Line>
      <Line paragraphs={byChange('same')}>
        <Translate id="inForce.same">Read the same:</Translate>
      </Line>
      {redline && (
        <p>
          <Link to={redline}>
            <Translate id="inForce.redline">See what changed, word by word</Translate>
          </Link>
        </p>
      )}
    </section>
  );
}

function Line({
  paragraphs,
  children,
}: {
  paragraphs: readonly ParagraphDifference[];
  children: ReactNode;
}): ReactNode {
  if (paragraphs.length === 0) return null;
  return (
    <p>
      <b>{children}</b>{' '}
      {paragraphs.map(({id, label, to, movedTo}, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          {to ? <Link to={to}>{shortLabel(label)}</Link> : shortLabel(label)}
          {movedTo && (
            <>
              {' ('}
              <Translate
                id="inForce.movedTo"
                values={{
                  place: movedTo.url ? <Link to={movedTo.url}>{movedTo.label}</Link> : movedTo.label,
                }}
              >
                {'to {place}'}
              </Translate>
              )
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}

/** `HT 11.2.3` on one line; of a note’s paragraph, whose case the page is about, `[7]`. */
function shortLabel(label: string): string {
  return label.replace(/^JP .*(?=\[)/, '').replace(' ', '\u00a0');
}
