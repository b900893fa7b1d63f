import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluginData} from '@docusaurus/useGlobalData';
import answers from '@generated/collection/default/law-by-day.json';
import type {ReactNode} from 'react';

import type {LatestCases, StartPage} from '../../cases/lists';
import {editionOnDay, eventsBetween, type DatedEdition, type LawEvent} from '../../publications/lawOfDay';
import {useDateFormat} from '../formatDate';
import Icon from '../Icon';
import LawEventList, {useEventCount} from './LawEventList';

/** What came after an edition’s law, up to and including a day. */
function eventsSince({from}: DatedEdition, day: string): {between: LawEvent[]; open: LawEvent[]} {
  return eventsBetween(answers.events, from, day);
}

/** The answer in a few sentences, which are also read aloud. */
export function Said({day}: {day: string}): ReactNode {
  const formatDate = useDateFormat();
  const found = editionOnDay(answers.editions, day);
  switch (found.state) {
    case 'not-a-day':
      return null;
    case 'no-edition':
      return (
        <p>
          <Translate id="day.noEdition">No edition names the day whose law it states.</Translate>
        </p>
      );
    case 'too-early':
      return (
        <p>
          <strong>
            <Translate id="day.tooEarly" values={{day: formatDate(day)}}>
              {'No edition states the law of {day}.'}
            </Translate>
          </strong>{' '}
          <Translate
            id="day.earliest"
            values={{
              number: found.earliest.number,
              law: found.earliest.lawStatedAs,
              day: formatDate(day),
              from: formatDate(found.earliest.from),
            }}
          >
            {
              'The earliest is edition {number} ({law}). What changed between {day} and {from} is not listed here.'
            }
          </Translate>
        </p>
      );
    case 'edition':
      return <Named day={day} edition={found.edition} isItsDay={found.isItsDay} />;
  }
}

function Named({day, edition, isItsDay}: {day: string; edition: DatedEdition; isItsDay: boolean}): ReactNode {
  const formatDate = useDateFormat();
  const countEvents = useEventCount();
  const {between, open} = eventsSince(edition, day);
  return (
    <>
      <p>
        <strong>
          <Translate id="day.named" values={{day: formatDate(day), number: edition.number}}>
            {'For {day}: edition {number}.'}
          </Translate>
        </strong>{' '}
        {`${edition.lawStatedAs}.`}
      </p>
      {isItsDay ? (
        <p>
          <Translate id="day.itsDay">This is the very day whose law it states.</Translate>
        </p>
      ) : (
        edition.from !== day && (
          <p>
            <Translate
              id="day.since"
              values={{
                count: countEvents(between.length),
                from: formatDate(edition.from),
                day: formatDate(day),
              }}
            >
              {'After {from}, up to and including {day}, the portal lists {count}.'}
            </Translate>{' '}
            {open.length > 0 && (
              <Translate id="day.openCount" values={{count: countEvents(open.length)}}>
                {'Apart from these stand {count} whose day is not known.'}
              </Translate>
            )}
          </p>
        )
      )}
    </>
  );
}

/** What the answer rests on: the pages to begin with, what came since, and what it does not say. */
export function Rest({day}: {day: string}): ReactNode {
  const formatDate = useDateFormat();
  const {edition: inForce} = usePluginData('collection') as LatestCases;
  const found = editionOnDay(answers.editions, day);
  if (found.state === 'not-a-day' || found.state === 'no-edition') return null;
  if (found.state === 'too-early')
    return (
      <>
        <Starts edition={found.earliest} />
        <Caution inForce={inForce} />
      </>
    );
  const {edition, next, isItsDay} = found;
  const {between, open} = eventsSince(edition, day);
  const from = formatDate(edition.from);
  return (
    <>
      {!edition.isLawDate && (
        <p>
          <Translate
            id="day.noLawDate"
            values={{number: edition.number, seen: edition.sourcesSeenUpTo, from}}
          >
            {
              'Edition {number} names no single day of its law. It is given for days from {from} on, the end of the time up to which its sources were seen ({seen}).'
            }
          </Translate>
        </p>
      )}
      {!next && day > edition.from && (
        <p className="banner banner-caution">
          <Icon name="warn" />
          <span>
            <Translate id="day.notChecked" values={{seen: edition.sourcesSeenUpTo, day: formatDate(day)}}>
              {
                'Sources were seen up to {seen}. Changes from then to {day} were not checked; the list holds only dates that the sources already named.'
              }
            </Translate>
          </span>
        </p>
      )}
      <Starts edition={edition} />
      {!isItsDay && edition.from !== day && (
        <>
          <h2>
            <Translate id="day.sinceTitle" values={{from, day: formatDate(day)}}>
              {'After {from}, up to and including {day}'}
            </Translate>
          </h2>
          {between.length > 0 ? (
            <LawEventList events={between} />
          ) : (
            <p>
              <Translate id="day.nothing">
                The portal lists no act and no judgment of this time. That does not show that there was none.
              </Translate>
            </p>
          )}
          {open.length > 0 && (
            <>
              <h2>
                <Translate id="day.openTitle">Date not known to the day</Translate>
              </h2>
              <p>
                <Translate id="day.openText" values={{from, day: formatDate(day)}}>
                  {'These may or may not lie between {from} and {day}.'}
                </Translate>
              </p>
              <LawEventList events={open} />
            </>
          )}
        </>
      )}
      {next && (
        <p>
          <Translate
            id="day.next"
            values={{
              edition: (
                <Link to={`/${next.number}/`}>
                  {translate({id: 'day.edition', message: 'Edition {number}'}, {number: String(next.number)})}
                </Link>
              ),
              law: next.lawStatedAs,
              changes: (
                <Link to={`/${inForce}/reference/changes/`}>
                  {translate({id: 'day.changes', message: 'list of changes'})}
                </Link>
              ),
            }}
          >
            {
              '{edition} also takes in later law ({law}). The {changes} gives each difference with its reason.'
            }
          </Translate>
        </p>
      )}
      <Caution inForce={inForce} />
    </>
  );
}

/** What an answer is not. */
export function Caution({inForce}: {inForce: number}): ReactNode {
  return (
    <p className="small">
      <Translate
        id="day.caution"
        values={{
          cite: (
            <Link to={`/${inForce}/reference/how-to-cite/#editions`}>
              {translate({id: 'day.cite', message: 'How to cite an edition'})}
            </Link>
          ),
        }}
      >
        {
          'The list holds what the texts of the portal rest on and is not complete. Which law governs facts of a given day is for the law to say, and the official text of that day proves it. An edition only helps to find it. {cite}'
        }
      </Translate>
    </p>
  );
}

/** The pages of an edition with which a reader begins. */
function Starts({edition: {number}}: {edition: DatedEdition}): ReactNode {
  return (
    <nav
      aria-label={translate(
        {id: 'day.starts', message: 'Begin in edition {number}'},
        {number: String(number)},
      )}
    >
      <ul className="ways">
        <li>
          <Link to={`/${number}/`}>
            {translate({id: 'day.startEdition', message: 'About edition {number}'}, {number: String(number)})}
          </Link>
        </li>
        {answers.starts[String(number)]?.map(([page, url]) => (
          <li key={page}>
            <Link to={url}>{startName(page)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function startName(page: StartPage): string {
  switch (page) {
    case 'guidelines':
      return translate({id: 'day.startGuidelines', message: 'Guidelines (HT)'});
    case 'methodology':
      return translate({id: 'day.startMethodology', message: 'Joint Day (JD)'});
    case 'practice':
      return translate({id: 'day.startPractice', message: 'Judicial practice (JP)'});
    case 'offence':
      return translate({id: 'day.startOffence', message: 'Law: the offence and its penalties'});
    case 'legal-framework':
      return translate({id: 'day.startLaw', message: 'Legal framework'});
  }
}
