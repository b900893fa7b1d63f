import type {KeyboardEvent, RefObject} from 'react';

/** Gives what the keys do on the page: ↓ leads from the field to the hits, ↓ and ↑ from hit to hit, Escape back. */
export function useHitKeys(field: RefObject<HTMLInputElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    const {key, target, currentTarget, nativeEvent} = event;
    const hits = [...currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
    const from = target === field.current ? -1 : hits.indexOf(target as HTMLElement);
    const isAtHit = from >= 0;
    if (!(isAtHit || target === field.current) || nativeEvent.isComposing || event.altKey) return;
    const next =
      key === 'ArrowDown'
        ? hits[from + 1]
        : isAtHit && key === 'ArrowUp'
          ? (hits[from - 1] ?? field.current)
          : isAtHit && key === 'Escape'
            ? field.current
            : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}
