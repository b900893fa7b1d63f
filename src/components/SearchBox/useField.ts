import {useCallback, useEffect, useEffectEvent, useLayoutEffect, useState, useSyncExternalStore} from 'react';

import {fieldMemory} from './fieldMemory';

export interface FieldState {
  readonly text: string;
  /** Whether the reader wants the list: typing and the key ↓ open it; Escape, opening a page and leaving close it. */
  readonly isWanted: boolean;
  readonly setIsWanted: (isWanted: boolean) => void;
  /** Empties the field. */
  readonly clear: () => void;
}

/** What a reader does in the field of the header. The field is there before the list that serves it. */
export function useField(field: HTMLInputElement): FieldState {
  // What was typed while this code was on its way counts: the value is read anew when the list listens to it.
  const text = useSyncExternalStore(
    useCallback(
      (onChange) => {
        field.addEventListener('input', onChange);
        return () => field.removeEventListener('input', onChange);
      },
      [field],
    ),
    () => field.value,
  );
  const [isWanted, setIsWanted] = useState(false);
  const [seen, setSeen] = useState(fieldMemory.text);
  if (seen !== text) {
    setSeen(text);
    setIsWanted(true);
  }
  useEffect(() => {
    fieldMemory.text = text;
  }, [text]);
  useListener(field, 'blur', () => setIsWanted(false));
  return {text, isWanted, setIsWanted, clear: () => empty(field)};
}

function empty(field: HTMLInputElement): void {
  field.value = '';
  field.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Calls a function at an event of an element, always in its newest form. */
export function useListener<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
): void {
  const onEvent = useEffectEvent(listener);
  useEffect(() => {
    const handle = (event: HTMLElementEventMap[K]): void => onEvent(event);
    element.addEventListener(type, handle);
    return () => element.removeEventListener(type, handle);
  }, [element, type]);
}

/** Tells by the field’s attributes whether its list is open, and which row the keys have reached. */
export function useListAttributes(
  field: HTMLInputElement,
  isOpen: boolean,
  active: string | undefined,
): void {
  // Before the screen is painted: field and list must never name different rows.
  useLayoutEffect(() => {
    field.setAttribute('aria-expanded', String(isOpen));
    if (active === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', active);
  });
  useEffect(() => {
    if (active !== undefined) document.getElementById(active)?.scrollIntoView({block: 'nearest'});
  }, [active]);
}
