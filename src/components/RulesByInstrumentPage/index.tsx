import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {InstrumentEntry, RulesByInstrument} from '../../cases/lists';
import {useDateFormat} from '../formatDate';
import LawFrame from '../LawFrame';
import {lawGroupName} from '../lawNames';
import {RuleList} from '../RuleItem';
import {SourceStatus} from '../SourcesPage/SourceStatus';

/** The instruments of one group, each with its rules: where a rule is cited from. */
export default function RulesByInstrumentPage({list}: {list: RulesByInstrument}): ReactNode {
  const {group, instruments} = list;
  return (
    <LawFrame
      frame={list}
      title={lawGroupName(group)}
      lead={translate({
        id: 'law.instrumentText',
        message: 'Each instrument with its rules that matter for hearings, joint operations and recovery.',
      })}
    >
      {instruments.length === 0 && (
        <p>
          <Translate id="law.noneOfGroup">No rule of this group is in this reference.</Translate>
        </p>
      )}
      {instruments.length > 1 && (
        <nav aria-label={translate({id: 'law.instruments', message: 'Instruments on this page'})}>
          <ul className="law-contents">
            {instruments.map(({key, short, rules}) => (
              <li key={key}>
                <a href={`#${key}`}>{short}</a> <span className="n">{rules.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {instruments.map((instrument) => (
        <Instrument key={instrument.key} instrument={instrument} />
      ))}
    </LawFrame>
  );
}

function Instrument({instrument}: {instrument: InstrumentEntry}): ReactNode {
  const {key, short, title, number, sourceUrl, rules} = instrument;
  useBrokenLinks().collectAnchor(key);
  return (
    <section className="instrument" aria-labelledby={key}>
      <h2 id={key}>{short}</h2>
      {title !== short && <p className="instrument-title">{title}</p>}
      <p className="meta">
        {number && `${number}. `}
        <InstrumentDates instrument={instrument} />{' '}
        <Link to={sourceUrl}>
          <Translate id="law.sourceEntry">Entry in the sources</Translate>
        </Link>
      </p>
      <RuleList rules={rules} />
    </section>
  );
}

/** Dates and status as the bibliography records them. */
function InstrumentDates({
  instrument: {issued, dates = {}, status},
}: {
  instrument: InstrumentEntry;
}): ReactNode {
  const formatDate = useDateFormat();
  const {inForce, application, transposition, amended, repealed} = dates;
  const said: readonly (string | undefined | false)[] = [
    issued && translate({id: 'law.issued', message: 'Of {day}.'}, {day: formatDate(issued)}),
    inForce &&
      translate({id: 'law.inForce', message: 'Entry into force: {day}.'}, {day: formatDate(inForce)}),
    application &&
      translate({id: 'law.application', message: 'Applies from {day}.'}, {day: formatDate(application)}),
    transposition &&
      translate(
        {id: 'law.transposition', message: 'To be transposed by {day}.'},
        {day: formatDate(transposition)},
      ),
    amended &&
      translate({id: 'law.amended', message: 'Last amendment recorded: {day}.'}, {day: formatDate(amended)}),
    repealed && translate({id: 'law.repealed', message: 'Repealed from {day}.'}, {day: formatDate(repealed)}),
  ];
  return (
    <>
      {said.filter(Boolean).join(' ')}{' '}
      {status && !(status === 'amended' && amended) && <SourceStatus status={status} />}
    </>
  );
}
