import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';

import type {DayList} from '../../cases/lists';
import type {DatedEdition, LawEvent} from '../../publications/lawOfDay';
import {useDateFormat} from '../formatDate';
import LawOfDay, {lawOfDayTitle} from '../LawOfDay';
import LawEventList from '../LawOfDay/LawEventList';
import ListFrame from '../ListFrame';

/** Which edition states the law of a day, how that is found, and all that came after the oldest edition’s law. */
export default function LawOfDayPage({list}: {list: DayList}): ReactNode {
  const formatDate = useDateFormat();
  const description = translate({
    id: 'onADay.description',
    message: 'Which edition states the law of a day, and which acts and judgments came after it.',
  });
  const [oldest] = list.editions;
  return (
    <ListFrame frame={list} title={lawOfDayTitle()} description={description}>
      <p className="lead">{description}</p>
      <LawOfDay isOnItsPage />
      <h2 id="how">{translate({id: 'onADay.how', message: 'How the edition is found'})}</h2>
      <ul>
        {list.editions.map((edition, index) => (
          <EditionDays key={edition.number} edition={edition} next={list.editions[index + 1]} />
        ))}
      </ul>
      <p>
        <Translate
          id="onADay.means"
          values={{
            cite: (
              <Link to={`/${list.inForce}/reference/how-to-cite/#editions`}>
                {translate({id: 'onADay.cite', message: 'how to cite an edition'})}
              </Link>
            ),
          }}
        >
          {
            'Named is the latest edition whose law is not of a later day than the one asked for. That does not mean that anybody had its text on that day. Which law governs facts of a given day is for the law to say, and the official text of that day proves it; an edition only helps to find it. See {cite}.'
          }
        </Translate>
      </p>
      <p>
        <Translate id="onADay.holds">
          The list holds acts (legislation and treaties), days on which rules of law of the legal framework
          begin or cease, and judgments of the collection, each with its date as far as it is recorded. It is
          not complete: it holds what the texts of the portal rest on. Proposals, recommendations, reports and
          studies are left out, and so are rules whose first day was not checked. An act that was adopted need
          not have come into force; parts of it may have another day than the one recorded.
        </Translate>
      </p>
      {list.isCurrent ? (
        oldest && (
          <>
            <h2 id="since">
              <Translate id="onADay.since" values={{day: formatDate(oldest.from)}}>
                {'Acts and judgments after {day}'}
              </Translate>
            </h2>
            <Years events={list.events} />
          </>
        )
      ) : (
        <p>
          <Link to={`/${list.inForce}/reference/on-a-day/`}>
            <Translate id="onADay.inForce">The list stands with the edition in force.</Translate>
          </Link>
        </p>
      )}
    </ListFrame>
  );
}

/** The days for which an edition is named. */
function EditionDays({edition, next}: {edition: DatedEdition; next: DatedEdition | undefined}): ReactNode {
  const {number, lawStatedAs, from, isLawDate, sourcesSeenUpTo} = edition;
  const formatDate = useDateFormat();
  return (
    <li>
      <Link to={`/${number}/`}>
        <Translate id="onADay.edition" values={{number}}>
          {'Edition {number}'}
        </Translate>
      </Link>
      {`: ${lawStatedAs}. `}
      {next === undefined ? (
        <Translate id="onADay.from" values={{from: formatDate(from)}}>
          {'Named for days from {from} on.'}
        </Translate>
      ) : (
        <Translate id="onADay.fromTo" values={{from: formatDate(from), next: formatDate(next.from)}}>
          {'Named for days from {from} on, before {next}.'}
        </Translate>
      )}{' '}
      {!isLawDate && (
        <Translate id="onADay.noLawDate" values={{seen: sourcesSeenUpTo}}>
          {
            'It names no single day of its law: its sources, which are of varying age, were seen up to {seen}, and the end of that time is taken. Later changes were not checked.'
          }
        </Translate>
      )}
    </li>
  );
}

function Years({events}: {events: readonly LawEvent[]}): ReactNode {
  const years = [...new Set(events.map(({date}) => date.slice(0, 4)))];
  if (years.length === 0)
    return (
      <p>
        <Translate id="onADay.none">The portal lists no act and no judgment after that day.</Translate>
      </p>
    );
  return years.map((year) => (
    <Year key={year} year={year} events={events.filter(({date}) => date.startsWith(year))} />
  ));
}

function Year({year, events}: {year: string; events: readonly LawEvent[]}): ReactNode {
  const id = `y-${year}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{year}</h3>
      <LawEventList events={events} />
    </section>
  );
}
