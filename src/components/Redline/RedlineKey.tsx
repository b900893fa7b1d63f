import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What the marks of a redline mean, and what was compared. */
export default function RedlineKey({earlier, later}: {earlier: number; later: number}): ReactNode {
  return (
    <p className="redline-key">
      <del>
        <Translate id="redline.keyDeleted" values={{number: earlier}}>
          {'Struck through: only in edition {number}.'}
        </Translate>
      </del>{' '}
      <ins>
        <Translate id="redline.keyInserted" values={{number: later}}>
          {'Underlined: only in edition {number}.'}
        </Translate>
      </ins>{' '}
      <Translate id="redline.compared">
        Compared are the numbered paragraphs and rows with their sources, not headings, boxes or other text
        between them. A source stands in square brackets, with how far it was checked.
      </Translate>
    </p>
  );
}
