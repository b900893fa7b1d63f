import type {Wanted} from '../../search/client/shownAnswer';

/** The hit that a reader has just opened: kept in memory, for its page only. */
export interface ChosenHit {
  /** Path of its page, with a slash at its end. */
  readonly path: string;
  /** Address of the index it was found in. */
  readonly index: string;
  /** What to mark. */
  readonly wanted: Wanted;
  /** What was looked for, as typed. */
  readonly words: readonly string[];
}

let chosen: ChosenHit | undefined;
const listeners = new Set<() => void>();

export function chooseHit({url, ...hit}: Omit<ChosenHit, 'path'> & {readonly url: string}): void {
  chosen = {...hit, path: withSlash(new URL(url, window.location.href).pathname)};
  tell();
}

export function hitChosenFor(path: string): ChosenHit | undefined {
  return chosen?.path === withSlash(path) ? chosen : undefined;
}

export function forgetHit(): void {
  if (!chosen) return;
  chosen = undefined;
  tell();
}

export function onHitChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
