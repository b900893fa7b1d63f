import type {Verified} from './schema';

/** How far an item was verified, as readers are told: a confirmed one also by the kind of page it was seen on. */
export const DEGREES = ['official', 'secondary', 'partly', 'derived', 'not-confirmed', 'none'] as const;
export type Degree = (typeof DEGREES)[number];

/** Pages that are named in words only are copies, summaries or reports, not the court's or an official publisher's. */
export function degreeOf({state, against = []}: Verified): Degree {
  if (state !== 'confirmed') return state;
  return against.some(isAddress) ? 'official' : 'secondary';
}

export function isDegree(text: string): text is Degree {
  return (DEGREES as readonly string[]).includes(text);
}

/** Whether a page is named by its address. */
export function isAddress(page: string): boolean {
  return /^https?:\/\//.test(page);
}
