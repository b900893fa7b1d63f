import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {Corrigendum} from '../../publications/corrigendum';
import type {PageInForce, ParagraphDifference} from '../../publications/difference';
import {CitedNumber} from '../Cite';
import DifferenceReasons from '../DifferenceReasons';
import {useDateFormat} from '../formatDate';

export interface NumberedParagraphProps {
  readonly id: string;
  /** As people cite it: `HT 11.2.3`, `JP siliadin-v-france [7]`. */
  readonly 'data-label': string;
  readonly 'data-code': string;
  readonly 'data-number': string;
  readonly 'data-state'?: 'withdrawn' | 'moved';
  /** The text; of a paragraph that moved, the link to where it went. */
  readonly children?: ReactNode;
}

/** A paragraph that can be cited: its number in the margin is the link to its lasting address. */
export default function NumberedParagraph(props: NumberedParagraphProps): ReactNode {
  const {
    id,
    'data-label': label,
    'data-code': code,
    'data-number': number,
    'data-state': state,
    children,
  } = props;
  useBrokenLinks().collectAnchor(id);
  return (
    <div className="para" id={id}>
      <CitedNumber
        id={id}
        label={label}
        className="para-no"
        name={translate({id: 'paragraph.label', message: 'Paragraph {label}'}, {label})}
      >
        {code === 'JP' ? (
          `[${number}]`
        ) : (
          <>
            <span>{code}</span> {number}
          </>
        )}
      </CitedNumber>
      {state === undefined ? (
        children
      ) : (
        <p className="withdrawn">
          {state === 'withdrawn' ? (
            <Translate id="paragraph.withdrawn">
              This paragraph was withdrawn. Its number is not used again.
            </Translate>
          ) : (
            <Translate id="paragraph.moved" values={{place: children}}>
              {'This paragraph was moved to {place}. Its number is not used again.'}
            </Translate>
          )}
        </p>
      )}
      <Corrections id={id} />
      <InForce id={id} />
    </div>
  );
}

/** What was corrected in the paragraph, when and why. */
function Corrections({id}: {id: string}): ReactNode {
  const {corrigenda = []} = useDoc().frontMatter as {corrigenda?: readonly Corrigendum[]};
  const formatDate = useDateFormat();
  return corrigenda
    .filter((corrigendum) => corrigendum.id === id)
    .map(({date, reason}) => (
      <p key={`${date} ${reason}`} className="corr">
        <b>
          <Translate id="paragraph.corrected" values={{date: formatDate(date)}}>
            {'Corrected {date}:'}
          </Translate>
        </b>{' '}
        {reason}
      </p>
    ));
}

function ChangeInForce({
  paragraph: {change, movedTo},
  edition,
}: {
  paragraph: ParagraphDifference;
  edition: number;
}): ReactNode {
  if (change === 'moved') {
    return (
      <Translate id="paragraph.movedInForce" values={{edition, place: movedTo?.label}}>
        {'In edition {edition} it was moved to {place}.'}
      </Translate>
    );
  }
  if (change === 'withdrawn') {
    return (
      <Translate id="paragraph.withdrawnInForce" values={{edition}}>
        {'In edition {edition} it was withdrawn.'}
      </Translate>
    );
  }
  return (
    <Translate id="paragraph.inForce" values={{edition}}>
      {'Edition {edition} reads otherwise.'}
    </Translate>
  );
}

/** In an earlier edition: that the paragraph reads otherwise in the edition in force, and why. */
function InForce({id}: {id: string}): ReactNode {
  const {inForce} = useDoc().frontMatter as {inForce?: PageInForce};
  const paragraph = inForce?.paragraphs.find((other) => other.id === id);
  if (!paragraph?.to || paragraph.change === 'same') return null;
  // A correction of this edition stands above already.
  const reasons = paragraph.reasons.filter(
    (reason) => reason.kind !== 'corrected' || reason.edition === inForce!.edition,
  );
  return (
    <p className="corr">
      <Link to={paragraph.movedTo?.url ?? paragraph.to}>
        <ChangeInForce paragraph={paragraph} edition={inForce!.edition} />
      </Link>{' '}
      <DifferenceReasons reasons={reasons} />
      {inForce!.redline && paragraph.change === 'reworded' && (
        <>
          {' '}
          <Link to={`${inForce!.redline}#${id}`}>
            <Translate id="paragraph.redline">See what changed</Translate>
          </Link>
        </>
      )}
    </p>
  );
}
