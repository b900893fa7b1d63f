import {translate} from '@docusaurus/Translate';
import type {ComponentProps, ReactNode} from 'react';

/**
 * A plain table of the text; one too wide for the screen scrolls by itself, by keyboard too. A group, not a
 * region: a page may have several, and regions are landmarks that must be told apart.
 */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <div
      className="scroll"
      role="group"
      tabIndex={0}
      aria-label={translate({id: 'table.region', message: 'Table'})}
    >
      <table {...props} />
    </div>
  );
}
