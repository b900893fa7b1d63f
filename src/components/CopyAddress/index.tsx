import {translate} from '@docusaurus/Translate';
import {useEffect, useState, type MouseEvent, type ReactNode} from 'react';

/** Tells the announcer what was copied. Paragraphs and the announcer are far apart in the tree. */
const COPIED = 'portal:copied';

interface CopyOutcome {
  readonly label: string;
  readonly isCopied: boolean;
}

/**
 * Copies the lasting address of a paragraph when its number is followed. The link itself still works
 * as a link; where the clipboard is refused, the address is in the browser's address bar.
 */
export function copyAddress(event: MouseEvent<HTMLAnchorElement>, label: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const tell = (isCopied: boolean): boolean =>
    window.dispatchEvent(new CustomEvent<CopyOutcome>(COPIED, {detail: {label, isCopied}}));
  // Pages served without encryption have no clipboard, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard) {
    void clipboard.writeText(event.currentTarget.href).then(
      () => tell(true),
      () => tell(false),
    );
  } else {
    tell(false);
  }
}

/** Says to screen readers, and shows for a moment, that an address was copied. One a page. */
export default function CopyAnnouncer(): ReactNode {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event): void => {
      clearTimeout(timer);
      setOutcome((event as CustomEvent<CopyOutcome>).detail);
      timer = setTimeout(() => setOutcome(undefined), 4000);
    };
    window.addEventListener(COPIED, show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(COPIED, show);
    };
  }, []);
  return (
    <p className="copied" role="status">
      {outcome &&
        (outcome.isCopied
          ? translate({id: 'paragraph.copied', message: 'Address of {label} copied'}, {label: outcome.label})
          : translate(
              {id: 'paragraph.notCopied', message: 'The address of {label} is in the address bar'},
              {label: outcome.label},
            ))}
    </p>
  );
}
