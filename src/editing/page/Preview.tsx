import {createElement, type ReactNode} from 'react';

import type {PreviewNode} from '../form/messages';

/** A text as readers will read it, without its design. */
export function Preview({nodes}: {readonly nodes: readonly PreviewNode[]}): ReactNode {
  return nodes.map(({tag, text, children}, index) =>
    tag === 'text'
      ? text
      : createElement(
          tag,
          {key: index},
          ...(tag === 'table'
            ? [
                <tbody key="rows">
                  <Preview nodes={children ?? []} />
                </tbody>,
              ]
            : children
              ? [<Preview key="parts" nodes={children} />]
              : []),
        ),
  );
}
