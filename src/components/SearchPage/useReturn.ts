import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';

/** The results that were left for one of them: who comes back finds them as they were. */
export interface LeftResults {
  readonly fragment: string;
  readonly isTyping: boolean;
  readonly scrollY: number;
  readonly url: string;
}

let left: LeftResults | undefined;

export function leaveResults(results: LeftResults): void {
  left = results;
}

/** Whether the last question of these results was still being typed. */
export function wasTyping(fragment: string): boolean {
  return left?.fragment === fragment && left.isTyping;
}

/** After the way back from a hit: the same place on the page, and the focus where it was. */
export function useReturn(isAnswered: boolean, fragment: string): void {
  const history = useHistory();
  useEffect(() => {
    if (!left || !isAnswered) return;
    const {scrollY, url, fragment: leftFragment} = left;
    left = undefined;
    if (history.action !== 'POP' || leftFragment !== fragment) return;
    window.scrollTo(0, scrollY);
    document.querySelector<HTMLElement>(`[data-hit="${CSS.escape(url)}"]`)?.focus({preventScroll: true});
  }, [history, isAnswered, fragment]);
}
