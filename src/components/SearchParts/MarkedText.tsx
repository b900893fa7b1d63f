import {Fragment, type ReactNode} from 'react';

import type {Mark} from '../../search/core/highlight';

/** A text with the words that were looked for marked. */
export default function MarkedText({text, marks}: {text: string; marks: readonly Mark[]}): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const {start, end} of joinNeighbours(text, marks)) {
    pieces.push(
      <Fragment key={start}>
        {text.slice(at, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

/** Marks with nothing but a space between them are one, as the words are. */
function joinNeighbours(text: string, marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, mark.start) === ' ')
      joined[joined.length - 1] = {start: last.start, end: mark.end};
    else joined.push(mark);
  }
  return joined;
}
