import {translate} from '@docusaurus/Translate';
import {useEffect, useState, type MouseEvent, type ReactNode} from 'react';

/** Tells the announcer what was done. Paragraphs and the announcer are far apart in the tree. */
const SAID = 'portal:said';

/**
 * Copies the lasting address of a paragraph when its number is followed. The link itself still works
 * as a link; where the clipboard is refused, the address is in the browser's address bar.
 */
export function copyAddress(event: MouseEvent<HTMLAnchorElement>, label: string): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  void copyText(
    event.currentTarget.href,
    translate({id: 'paragraph.copied', message: 'Address of {label} copied'}, {label}),
    translate({id: 'paragraph.notCopied', message: 'The address of {label} is in the address bar'}, {label}),
  );
}

/** Copies a text and announces how it went. Gives whether it was copied; a refusal of the browser is no error. */
export async function copyText(text: string, ifCopied: string, ifRefused: string): Promise<boolean> {
  // Pages served without encryption have no clipboard, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const isCopied = await (clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? false);
  announce(isCopied ? ifCopied : ifRefused);
  return isCopied;
}

/** Has the page say what was done. */
export function announce(message: string): void {
  window.dispatchEvent(new CustomEvent<string>(SAID, {detail: message}));
}

/** Says to screen readers, and shows for a moment, what was done. One a page. */
export default function CopyAnnouncer(): ReactNode {
  const [message, setMessage] = useState<string>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event): void => {
      clearTimeout(timer);
      setMessage((event as CustomEvent<string>).detail);
      timer = setTimeout(() => setMessage(undefined), 4000);
    };
    window.addEventListener(SAID, show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(SAID, show);
    };
  }, []);
  return (
    <p className="copied" role="status">
      {message}
    </p>
  );
}
