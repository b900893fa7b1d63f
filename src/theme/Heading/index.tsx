import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import type {ReactNode} from 'react';

/** A section's number, typed at the start of its heading: `11.2 Hierarchy of questions`. */
const SECTION_NUMBER = /^(\d+\.\d+)\s+/;

/**
 * Replaces the theme's heading (3.10.2): no link that hides until hover, and the section's number hangs in
 * the margin, where it is the link.
 */
export default function Heading({as: As, id, children, ...props}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (As === 'h1' || !id) {
    return (
      <As {...props} id={undefined}>
        {children}
      </As>
    );
  }
  collectAnchor(id);
  const number = typeof children === 'string' ? SECTION_NUMBER.exec(children) : null;
  return (
    <As {...props} id={id}>
      {number ? (
        <>
          <a className="hang" href={`#${id}`}>
            {number[1]}
          </a>{' '}
          {(children as string).slice(number[0].length)}
        </>
      ) : (
        children
      )}
    </As>
  );
}
