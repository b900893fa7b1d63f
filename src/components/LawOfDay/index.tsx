import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {usePluginData} from '@docusaurus/useGlobalData';
import {useEffect, useId, useRef, useState, type ReactNode, type SubmitEvent} from 'react';

import type {LatestCases} from '../../cases/lists';
import {dayOfFragment, fragmentOfDay, isDay} from '../../publications/lawOfDay';
import Icon from '../Icon';

import './lawOfDay.css';

/** Most letters that are repeated of a fragment that holds no day. */
const MOST_LETTERS = 40;

/** Name of the field, as a heading above it. */
export function lawOfDayTitle(): string {
  return translate({id: 'day.title', message: 'The law of a day'});
}

/**
 * Asks which edition states the law of a day, and answers in its place. Without JavaScript there is no field; a link
 * leads to the list.
 */
export default function LawOfDay({isOnItsPage = false}: {isOnItsPage?: boolean}): ReactNode {
  const isBrowser = useIsBrowser();
  const {edition} = usePluginData('collection') as LatestCases;
  return (
    <div className="law-of-day">
      {isBrowser ? <Asking /> : <div className="find-place find-place-day" />}
      {!isOnItsPage && (
        <p className="small">
          <Link to={`/${edition}/reference/on-a-day/`}>
            <Translate id="day.list">All acts and judgments of the list, by date</Translate>
          </Link>
        </p>
      )}
    </div>
  );
}

type Answering = typeof import('./DayAnswer');

interface Asked {
  /** What was asked for, as it was typed; it may be no day. */
  readonly day: string;
  /** Whether it came with the address: the reader is then led to the answer. */
  readonly isArrival: boolean;
}

/** What a fragment asks for. */
function askedBy(fragment: string): Asked | undefined {
  const day = dayOfFragment(fragment);
  return day === undefined ? undefined : {day, isArrival: true};
}

/** What the field can hold: browsers refuse what is no day. */
function fieldValue(asked: Asked | undefined): string {
  return asked && isDay(asked.day) ? asked.day : '';
}

function Asking(): ReactNode {
  const {hash} = useLocation();
  const fieldId = useId();
  const saidId = useId();
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(() => askedBy(hash));
  const [typed, setTyped] = useState(() => fieldValue(asked));
  const [seen, setSeen] = useState(hash);
  if (seen !== hash) {
    setSeen(hash);
    const next = askedBy(hash);
    if (next) {
      setAsked(next);
      setTyped(fieldValue(next));
    }
  }
  const isWrong = asked !== undefined && !isDay(asked.day);
  const {answering, hasFailed, tryAgain} = useAnswering(asked !== undefined && !isWrong);

  const isReady = isWrong || answering !== undefined;
  useEffect(() => {
    if (asked?.isArrival && isReady) answer.current?.focus();
  }, [asked, isReady]);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setAsked({day: typed, isArrival: false});
    if (hasFailed) tryAgain();
    // Without a step in the browser’s history and without telling the router, as the search page does.
    if (isDay(typed)) window.history.replaceState(window.history.state, '', fragmentOfDay(typed));
    else field.current?.focus();
  };

  return (
    <>
      <form className="narrow-row day-form" noValidate onSubmit={submit}>
        <label htmlFor={fieldId}>
          <Translate id="day.label">
            Which edition states the law of this day, and what came after it?
          </Translate>
        </label>
        <input
          ref={field}
          id={fieldId}
          type="date"
          value={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? saidId : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="btn">
          <Translate id="day.button">Show</Translate>
        </button>
      </form>
      <div
        ref={answer}
        className="day-answer"
        tabIndex={-1}
        role="group"
        aria-label={translate({id: 'day.answer', message: 'Answer'})}
      >
        <div role="status" id={isWrong ? saidId : undefined}>
          {asked && isWrong && <NoDay typed={asked.day} />}
          {asked && !isWrong && hasFailed && (
            <p className="banner banner-caution">
              <Icon name="warn" />
              <span>
                <Translate id="day.failed">
                  The list of acts and judgments could not be loaded. Check the connection, then choose Show
                  again.
                </Translate>
              </span>
            </p>
          )}
          {asked && !isWrong && !hasFailed && !answering && (
            <p>
              <Translate id="day.loading">Looking it up …</Translate>
            </p>
          )}
          {asked && !isWrong && answering && <answering.Said day={asked.day} />}
        </div>
        {asked && !isWrong && answering && <answering.Rest day={asked.day} />}
      </div>
    </>
  );
}

function NoDay({typed}: {typed: string}): ReactNode {
  return (
    <p className="banner banner-caution">
      <Icon name="warn" />
      <span>
        {typed === ''
          ? translate({id: 'day.empty', message: 'Give a whole day: day, month and year.'})
          : translate(
              {
                id: 'day.wrong',
                message:
                  '“{typed}” is not a day of the calendar. Give year, month and day, such as 2024-03-15.',
              },
              {typed: typed.slice(0, MOST_LETTERS)},
            )}
      </span>
    </p>
  );
}

/** The code of answers with the list that they are made of, fetched when the first day is asked for. */
function useAnswering(isWanted: boolean): {
  answering: Answering | undefined;
  hasFailed: boolean;
  tryAgain: () => void;
} {
  const [answering, setAnswering] = useState<Answering>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || answering || hasFailed) return;
    let isHere = true;
    import(/* webpackChunkName: "answers-by-day" */ './DayAnswer').then(
      (module) => isHere && setAnswering(module),
      () => isHere && setHasFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, answering, hasFailed]);
  return {answering, hasFailed, tryAgain: () => setHasFailed(false)};
}
