import {useCallback, useEffect, useState} from 'react';

import {sharedClient} from './sharedClient';
import type {AskedQuestion, ShownAnswer} from './shownAnswer';

/** A question with the index that is asked. */
export interface Asked {
  /** Absolute address of the index, with a slash at its end. */
  readonly index: string;
  readonly question: AskedQuestion;
}

export type SearchState =
  | {readonly state: 'idle'}
  /** `previous` is the answer to the question before, to be shown until the new one comes. */
  | {readonly state: 'loading'; readonly previous: ShownAnswer | undefined}
  | {readonly state: 'answer'; readonly answer: ShownAnswer}
  | {readonly state: 'failure'; readonly error: Error};

/** How long a pause in typing is waited for. Longer: fewer questions, later answers. */
const TYPING_PAUSE_MS = 120;

interface Settled {
  readonly key: string;
  readonly answer: ShownAnswer | undefined;
  readonly error: Error | undefined;
}

/** The last answer of this visit: who comes back to the same question sees it at once. */
let lastSettled: Settled | undefined;

/**
 * Asks a question and gives what is known of its answer. While the reader types, it waits for a pause; a
 * question that failed is asked again when the connection is back.
 *
 * @param asked undefined while there is nothing to ask. It may be a new object at every render.
 */
export function useSearch(asked: Asked | undefined): SearchState & {readonly tryAgain: () => void} {
  const key = asked === undefined ? '' : JSON.stringify(asked);
  const [ownSettled, setSettled] = useState<Settled>();
  const settled = ownSettled?.key !== key && lastSettled?.key === key ? lastSettled : ownSettled;
  const isSettled = settled?.key === key;
  useEffect(() => {
    if (key === '' || isSettled) return undefined;
    let isCurrent = true;
    const {index, question} = JSON.parse(key) as Asked;
    const settle = (answer: ShownAnswer | undefined, error: Error | undefined): void => {
      if (!isCurrent) return;
      const outcome = {key, answer, error};
      if (answer) lastSettled = outcome;
      setSettled(outcome);
    };
    const timer = setTimeout(
      () => {
        sharedClient()
          .ask(index, question)
          .then(
            (answer) => answer && settle(answer, undefined),
            (error: unknown) => settle(undefined, error instanceof Error ? error : new Error(String(error))),
          );
      },
      question.isTyping ? TYPING_PAUSE_MS : 0,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key, isSettled]);
  const tryAgain = useCallback(() => setSettled(undefined), []);
  const hasFailed = isSettled && settled.error !== undefined;
  useEffect(() => {
    if (!hasFailed) return undefined;
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, [hasFailed, tryAgain]);
  if (key === '') return {state: 'idle', tryAgain};
  if (!isSettled) return {state: 'loading', previous: settled?.answer, tryAgain};
  if (settled.error) return {state: 'failure', error: settled.error, tryAgain};
  return {state: 'answer', answer: settled.answer!, tryAgain};
}
