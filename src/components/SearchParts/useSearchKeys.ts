import {useEffect, type RefObject} from 'react';

/** Readers who speak to their computer may set off single keys: the key `/` can be turned off, for this visit. */
export const slash = {isOn: true};

/** `/` and Ctrl-K lead to a field, unless the reader is typing in another. */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const {key, ctrlKey, metaKey, altKey, shiftKey} = event;
      const isSlash = slash.isOn && key === '/' && !ctrlKey && !metaKey && !altKey;
      const isCtrlK = key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
      if (event.defaultPrevented || !(isSlash || isCtrlK) || isTypedInto(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
  );
}
