import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

import type {LawEvent} from '../../publications/lawOfDay';
import {useDateFormat} from '../formatDate';
import {CertaintyMark} from '../SourceList';

/** Gives the function that says how many acts and judgments there are. */
export function useEventCount(): (count: number) => string {
  const {selectMessage} = usePluralForm();
  return (count) =>
    selectMessage(
      count,
      translate(
        {id: 'day.count', message: 'one entry on acts and judgments|{count} entries on acts and judgments'},
        {count: String(count)},
      ),
    );
}

/** What happened to the law, one below the other, each with its date as far as it is known. */
export default function LawEventList({events}: {events: readonly LawEvent[]}): ReactNode {
  return (
    <ul className="lines">
      {events.map((event, index) => (
        <EventLine key={index} event={event} />
      ))}
    </ul>
  );
}

function EventLine({event}: {event: LawEvent}): ReactNode {
  const {date, name, url, what, certainty, isDateOpen} = event;
  const formatDate = useDateFormat();
  return (
    <li className="case-line">
      <span className="meta">
        {formatDate(date)}
        {date.length < 10 && (
          <>
            <br />
            <Translate id="day.unknownDay">day not known</Translate>
          </>
        )}
      </span>
      <div>
        {name !== undefined && <>{url === undefined ? name : <Link to={url}>{name}</Link>} </>}
        <span className="meta">
          <Happening event={event} /> {certainty && <CertaintyMark certainty={certainty} />}
          {isDateOpen && <Translate id="day.dateOpen">The date was not confirmed.</Translate>}
        </span>
        {what !== undefined && <p>{what}</p>}
      </div>
    </li>
  );
}

/** What happened on the day. The words never say that a text governed anything: that is for the law to say. */
function Happening({event: {kind, inForce, at = [], court}}: {event: LawEvent}): ReactNode {
  const formatDate = useDateFormat();
  switch (kind) {
    case 'adopted':
      return inForce === undefined ? (
        <Translate id="day.adopted">adopted; the day of its entry into force is not recorded here</Translate>
      ) : (
        <Translate id="day.adoptedInForce" values={{day: formatDate(inForce)}}>
          {'adopted; entry into force {day}, as recorded; parts may have another day'}
        </Translate>
      );
    case 'in-force':
      return (
        <Translate id="day.inForce">entry into force, as recorded; parts may have another day</Translate>
      );
    case 'application':
      return <Translate id="day.application">date of application, as recorded</Translate>;
    case 'transposition':
      return <Translate id="day.transposition">date set for transposition into national law</Translate>;
    case 'amended':
      return <Translate id="day.amended">the latest amendment that its record names</Translate>;
    case 'repealed':
      return <Translate id="day.repealed">repealed, as recorded</Translate>;
    case 'rule-from':
      return (
        <Translate id="day.ruleFrom" values={{at: at.join('; ')}}>
          {'rule under {at}, recorded as law from this day on'}
        </Translate>
      );
    case 'rule-until':
      return (
        <Translate id="day.ruleUntil" values={{at: at.join('; ')}}>
          {'rule under {at}, recorded as no longer law from this day on'}
        </Translate>
      );
    case 'judgment':
      return (
        <Translate id="day.judgment" values={{court: court ?? ''}}>
          {'judgment, {court}'}
        </Translate>
      );
    case 'later-history':
      return <Translate id="day.laterHistory">later history of the case</Translate>;
    case 'change':
      return null;
  }
}
