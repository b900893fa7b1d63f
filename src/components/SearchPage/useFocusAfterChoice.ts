import {useEffect, useRef, type RefObject} from 'react';

import type {ShownAnswer} from '../../search/client/shownAnswer';

/**
 * Where the focus goes when what had it is gone with the answer that it asked for.
 *
 * @param answer The answer to what is asked now; undefined until it comes.
 */
export function useFocusAfterChoice(answer: ShownAnswer | undefined): {
  readonly results: RefObject<HTMLDivElement | null>;
  /** To be called when a link or button asks for other results. */
  readonly onChoice: () => void;
  /** To be called when more hits are asked for: the focus goes to the first that is new. */
  readonly onMore: (shown: number) => void;
} {
  const results = useRef<HTMLDivElement>(null);
  /** The number of the hit that is to have the focus; -1 for the results as a whole. */
  const next = useRef<number>(undefined);
  useEffect(() => {
    if (!answer || next.current === undefined) return;
    const hit = results.current?.querySelectorAll<HTMLElement>('[data-hit]')[next.current];
    next.current = undefined;
    if (hit) hit.focus();
    else if (document.activeElement === document.body) results.current?.focus();
  }, [answer]);
  return {
    results,
    onChoice: () => {
      next.current ??= -1;
    },
    onMore: (shown) => {
      next.current = shown;
    },
  };
}
