import type {SectionRef} from '../../search/core/section';

/** What the box of the header knows from one page to the next; gone with the visit. */
export const fieldMemory: {
  /** What was typed last. */
  text: string;
  /** Where a hit was opened from the list: who comes back finds the list open, at the same hit. */
  left?: {readonly key: string | undefined; readonly ref: SectionRef | undefined} | undefined;
} = {text: ''};

/** Whether a reader has come back to where a hit was opened from the list. */
export function isBackAtList(action: string, key: string | undefined): boolean {
  return action === 'POP' && fieldMemory.left !== undefined && fieldMemory.left.key === key;
}
